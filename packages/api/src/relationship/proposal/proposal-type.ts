import { programScope } from '../../access/decide.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { ProposalStatusType } from './enums.ts'
import { statusNow } from './status.ts'

/** A proposal as a program manager sees it: whether somebody has answered, and what, is nowhere in it (M6). */
export const ProposalType = builder.prismaNode('Proposal', {
  subGraphs: ['console'],
  description: 'Two people were proposed to each other. What they answer is theirs and is not here (M6).',
  select: { organisationId: true, id: true, way: true, status: true, respondBy: true },
  id: { resolve: (proposal) => proposal.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    mentor: t.relation('mentor'),
    mentoree: t.relation('mentoree'),
    status: t.field({ type: ProposalStatusType, resolve: (proposal) => statusNow(proposal) }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
    respondBy: t.expose('respondBy', { type: 'DateTime' }),
  }),
})
registerNode('Proposal', 'console', async (context, id) => {
  if (!context.actor) return null
  return await transactionOf(context).proposal.findFirst({ where: { id, program: programScope(context.actor) } })
})
