import { moveParticipation } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { lockedProgram } from '../program/access.ts'
import { ProgramType } from '../program/program-type.ts'

const WithdrawInvitationInput = builder.inputType('WithdrawInvitationInput', {
  subGraphs: ['console'],
  fields: (t) => ({ participationId: t.id({ required: true }) }),
})

const PATH = ['input', 'participationId']

builder.mutationField('withdrawInvitation', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Takes back an invitation that was not answered yet. The person may be invited again.',
    args: { input: t.arg({ type: WithdrawInvitationInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const id = idOf('Participation', input.participationId, PATH)
      const organisationId = context.actor?.organisationId ?? ''
      const transaction = transactionOf(context)
      const where = { organisationId_id: { organisationId, id } }
      const found = await transaction.participation.findUnique({ where, select: { programId: true } })
      if (!found) throw new NotFound(PATH)
      const program = await lockedProgram(context, found.programId, PATH)
      await transaction.$queryRaw`
        SELECT 1 FROM app."Participation" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`
      const current = await transaction.participation.findUnique({ where, select: { status: true } })
      if (!current) throw new NotFound(PATH)
      const moved = moveParticipation('withdraw', { status: current.status, program: program.status })
      if (!moved.ok) throw new Conflict(moved.error.code, moved.error.message, PATH)
      await transaction.participation.delete({ where })
      return await transaction.program.findUniqueOrThrow({
        ...query,
        where: { organisationId_id: { organisationId, id: program.id } },
      })
    },
  }),
)
