import { choosePlace, joinProgram } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound, toFailure } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { ParticipationRoleType } from './enums.ts'
import { MyParticipationType } from './my-participation-type.ts'

const JoinProgramInput = builder.inputType('JoinProgramInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    role: t.field({ type: ParticipationRoleType, required: true }),
    mentorCapacity: t.int({ description: '1 to 10; the usual of the program when left out.' }),
    mentoreeCapacity: t.int({ description: '1 to 3; the usual of the program when left out.' }),
  }),
})

const PATH = ['input', 'programId']

builder.mutationField('joinProgram', (t) =>
  t.prismaField({
    type: MyParticipationType,
    subGraphs: ['portal'],
    description: 'Joins a program that takes people without an invitation; this is the yes (M5).',
    args: { input: t.arg({ type: JoinProgramInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const programId = idOf('PortalProgram', input.programId, PATH)
      const { organisationId, personId } = context.actor ?? { organisationId: '', personId: '' }
      const transaction = transactionOf(context)
      // Two clicks at once wait for each other; the second finds the first one's place.
      const lock = `join ${programId} ${personId}`
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`
      const program = await transaction.program.findFirst({
        where: { organisationId, id: programId },
        select: { status: true, selfJoin: true, template: true },
      })
      if (!program) throw new NotFound(PATH)
      const key = { organisationId_programId_personId: { organisationId, programId, personId } }
      const current = await transaction.participation.findUnique({ where: key, select: { status: true } })
      const joined = joinProgram({ program, current: current?.status })
      if (!joined.ok) throw new Conflict(joined.error.code, joined.error.message, joined.error.path)
      const { role, mentorCapacity, mentoreeCapacity } = input
      const chosen = choosePlace(
        { role, mentorCapacity: mentorCapacity ?? undefined, mentoreeCapacity: mentoreeCapacity ?? undefined },
        frozenTemplateOf(program).template.capacity,
      )
      if (!chosen.ok) throw toFailure(chosen.error)
      const place = { ...chosen.value, status: joined.value, answeredAt: new Date() }
      return await transaction.participation.upsert({
        ...query,
        where: key,
        create: { organisationId, programId, personId, ...place },
        update: { ...place, version: { increment: 1 } },
      })
    },
  }),
)
