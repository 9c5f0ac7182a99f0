import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { PortalProgramType } from '../program/portal-program-type.ts'
import { ParticipationRoleType, ParticipationStatusType } from './enums.ts'

/** One's own place in a program. */
export const MyParticipationType = builder.prismaNode('Participation', {
  variant: 'MyParticipation',
  subGraphs: ['portal'],
  description: "One's own place in a program.",
  select: { organisationId: true, id: true, programId: true, status: true, role: true },
  id: { resolve: (participation) => participation.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program', { type: PortalProgramType }),
    status: t.field({ type: ParticipationStatusType, resolve: ({ status }) => status }),
    role: t.field({ type: ParticipationRoleType, resolve: ({ role }) => role }),
    mentorCapacity: t.exposeInt('mentorCapacity'),
    mentoreeCapacity: t.exposeInt('mentoreeCapacity'),
    version: t.exposeInt('version'),
  }),
})

registerNode('MyParticipation', 'portal', async (context, id) => {
  const { actor } = context
  if (!actor) return null
  return await transactionOf(context).participation.findFirst({
    where: { organisationId: actor.organisationId, id, personId: actor.personId },
  })
})
