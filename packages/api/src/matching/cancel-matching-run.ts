import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { canManage } from './managing.ts'
import { findRun, MatchingRunType } from './run-type.ts'

const CancelMatchingRunInput = builder.inputType('CancelMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('cancelMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Asks a run to stop. It hears it within a second and leaves no pairs behind.',
    args: { input: t.arg({ type: CancelMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const run = await findRun(context, idOf('MatchingRun', input.id))
      if (!run || !canManage(context, run.programId)) throw new NotFound()
      const { organisationId, id, jobId } = run
      // The job ends under the same row's lock, so it is asked in time or not at all.
      const { count } = await transactionOf(context).job.updateMany({
        where: { organisationId, id: jobId, status: { in: ['queued', 'running'] } },
        data: { cancelAsked: true },
      })
      if (count === 0) throw new Conflict('RUN_ENDED', 'This run has ended already, so there is nothing to cancel.', ['input', 'id'])
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
