import { programScope } from '../access/decide.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { ParticipationRoleType, ParticipationStatusType } from './enums.ts'

/** A person's place in a program, as a program manager sees it: never what they answered (M2, M14). */
export const ParticipationType = builder.prismaNode('Participation', {
  subGraphs: ['console'],
  description: "A person's place in a program. What they answered is theirs and is not here.",
  select: { organisationId: true, id: true, programId: true, status: true, role: true },
  id: { resolve: (participation) => participation.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program'),
    role: t.field({ type: ParticipationRoleType, resolve: ({ role }) => role }),
    status: t.field({ type: ParticipationStatusType, resolve: ({ status }) => status }),
    mentorCapacity: t.exposeInt('mentorCapacity'),
    mentoreeCapacity: t.exposeInt('mentoreeCapacity'),
    invitedAt: t.expose('invitedAt', { type: 'DateTime', nullable: true }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
  }),
})

async function findParticipation(context: OperationContext, id: string) {
  if (!context.actor) return null
  return await transactionOf(context).participation.findFirst({ where: { id, program: programScope(context.actor) } })
}
registerNode('Participation', 'console', findParticipation)
