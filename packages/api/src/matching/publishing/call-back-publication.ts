import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { lockManagedProgram } from '../managing.ts'
import { findRun, MatchingRunType } from '../run-type.ts'

const PATH = ['input', 'id']

const CallBackPublicationInput = builder.inputType('CallBackPublicationInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true, description: 'The run.' }) }),
})

builder.mutationField('callBackPublication', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Calls a planned publishing back, as long as nothing has gone out.',
    args: { input: t.arg({ type: CallBackPublicationInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const found = await findRun(context, idOf('MatchingRun', input.id))
      if (!found) throw new NotFound(PATH)
      const { organisationId, id } = found
      await lockManagedProgram(context, found.programId, PATH)
      // Behind the program's lock, which the clock takes too: called back in time, or not at all.
      const { count } = await transactionOf(context).matchingRun.updateMany({
        where: { organisationId, id, publishAt: { not: null } },
        data: { publishAt: null },
      })
      if (count === 0) {
        throw new Conflict('NOTHING_PLANNED', 'Nothing is planned to go out from this run any more. Look at the run: its proposals may have gone out.', PATH)
      }
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
