import { advanceProgram, type AdvanceError } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, type Failure, NotReady, StaleVersion } from '../platform/graphql/failures.ts'
import { managedProgram } from './access.ts'
import { ProgramStatusType } from './enums.ts'
import { loadProgramFacts } from './program-facts.ts'
import { ProgramType } from './program-type.ts'

const AdvanceProgramInput = builder.inputType('AdvanceProgramInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    to: t.field({ type: ProgramStatusType, required: true, description: 'The next status, as `nextStep` names it.' }),
  }),
})

builder.mutationField('advanceProgram', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description:
      'Takes the next step, and says everything that is missing when it can not be taken yet. There is no way back.',
    args: { input: t.arg({ type: AdvanceProgramInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId, id, version } = await managedProgram(context, input.id)
      if (version !== input.version) throw new StaleVersion(version)
      const transaction = transactionOf(context)
      const facts = (await loadProgramFacts(transaction, [id])).get(id)
      if (!facts) throw new Error('A locked program has no facts.')
      const moved = advanceProgram(facts, input.to)
      if (!moved.ok) throw refusal(moved.error)
      return await transaction.program.update({
        ...query,
        where: { organisationId_id: { organisationId, id } },
        data: { status: moved.value, version: { increment: 1 } },
      })
    },
  }),
)

function refusal(refused: AdvanceError): Failure {
  switch (refused.kind) {
    case 'not-next':
      return new Conflict(refused.error.code, refused.error.message, refused.error.path)
    case 'not-ready':
      return new NotReady(refused.missing)
  }
}
