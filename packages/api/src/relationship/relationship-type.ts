import { programScope } from '../access/decide.ts'
import { recordLook } from '../audit/record-look.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { PhaseType } from '../program/phase-type.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { RelationshipStatusType } from './relationship-status.ts'
import { showLivedPhases } from './show-phases.ts'
import { isWalledOff } from './wall/walled-off.ts'

/** A relationship's administrative record: that it is, in which phase, and that its agreement is signed. No more (M2). */
export const RelationshipType = builder.prismaNode('Relationship', {
  subGraphs: ['console'],
  description: 'A pair that both sides chose. What the two say and agree on is theirs and is not here (M2).',
  select: { organisationId: true, id: true, status: true, activeAt: true, formedAt: true, phase: true },
  id: { resolve: (relationship) => relationship.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program'),
    mentor: t.relation('mentor'),
    mentoree: t.relation('mentoree'),
    status: t.field({ type: RelationshipStatusType, resolve: ({ status }) => status }),
    formedAt: t.expose('formedAt', { type: 'DateTime' }),
    phase: t.field({
      type: PhaseType,
      nullable: true,
      description: 'Null until the agreement is signed by both, and after the end.',
      select: { program: { select: { template: true } } },
      resolve: ({ program, status, ...dates }) => {
        if (status === 'ended') return null
        return showLivedPhases(dates, frozenTemplateOf(program)).find(({ isCurrent }) => isCurrent) ?? null
      },
    }),
    agreementSignedAt: t.expose('activeAt', {
      type: 'DateTime', nullable: true, description: 'When the second of the two had signed. Who signed when is the pair’s own.',
    }),
  }),
})
registerNode('Relationship', 'console', async (context, id) => {
  if (!context.actor) return null
  const found = await transactionOf(context).relationship.findFirst({ where: { id, program: programScope(context.actor) } })
  if (!found || (await isWalledOff(transactionOf(context), context.actor, found))) return null
  await recordLook(context, id)
  return found
})
