import { canMatch } from '@ithaca/core/program'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, NotFound, NotReady } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { ProgramType } from '../../program/program-type.ts'
import { lockManagedProgram } from '../managing.ts'
import { proposeTwo } from './propose-two.ts'

const ProposePairInput = builder.inputType('ProposePairInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    mentorId: t.id({ required: true, description: 'A participation of the program.' }),
    mentoreeId: t.id({ required: true, description: 'A participation of the program.' }),
  }),
})

builder.mutationField('proposePair', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description:
      'Proposes two people to each other whom a program manager has in mind, by the same rules as a run: M1 without ' +
      'exception, the criteria and the floor of the program, and both people’s own yes (M6). A refusal says why.',
    args: { input: t.arg({ type: ProposePairInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const path = ['input', 'programId']
      const { program } = await lockManagedProgram(context, idOf('Program', input.programId, path), path)
      if (!canMatch(program.status)) {
        throw new NotReady([{ key: 'program-status', message: 'Proposals can go out while the program is matching or running.' }])
      }
      const { organisationId, id: programId } = program
      const two = {
        mentorId: await participationIn(context, programId, input.mentorId, 'mentorId'),
        mentoreeId: await participationIn(context, programId, input.mentoreeId, 'mentoreeId'),
      }
      const transaction = transactionOf(context)
      await asWorker(transaction, 'console', () => proposeTwo(transaction, program, two, { now: new Date(), path: ['input', 'mentoreeId'] }))
      return await transaction.program.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id: programId } } })
    },
  }),
)

async function participationIn(context: OperationContext, programId: string, globalId: string, field: string): Promise<string> {
  const id = idOf('Participation', globalId, ['input', field])
  const found = await transactionOf(context).participation.count({ where: { id, programId } })
  if (found === 0) throw new NotFound(['input', field])
  return id
}
