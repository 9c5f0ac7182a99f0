import { phasesBeside, suggestPhase } from '@ithaca/core/relationship'
import { batchLoads } from '../../directory/batch.ts'
import type { PhaseProposal } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { dayOf, today } from '../../program/today.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'

const PhaseProposalType = builder.objectRef<PhaseProposal>('MyPhaseProposal').implement({
  subGraphs: ['portal'],
  description: 'One of the two would like to move to another phase; it takes the word of both (M10).',
  fields: (t) => ({
    phase: t.exposeString('phase', { description: 'The key of one of `phases`.' }),
    byMe: t.boolean({ resolve: ({ proposedById }, _args, { actor }) => proposedById === actor?.personId }),
  }),
})

const loadProposals = batchLoads(async (transaction, relationshipIds): Promise<ReadonlyMap<string, PhaseProposal>> => {
  const rows = await transaction.phaseProposal.findMany({ where: { relationshipId: { in: [...relationshipIds] } } })
  return new Map(rows.map((row) => [row.relationshipId, row]))
})

builder.prismaObjectField(MyRelationshipType, 'phaseProposal', (t) =>
  t.field({
    type: PhaseProposalType,
    nullable: true,
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await loadProposals(transactionOf(context), id)) ?? null,
  }),
)

builder.prismaObjectField(MyRelationshipType, 'phasesBeside', (t) =>
  t.stringList({
    description: 'The keys of the phases that the two can move to from where they are: the one before and the one after.',
    select: { status: true, phase: true, program: { select: { template: true } } },
    resolve: ({ status, phase, program }) => {
      if (status !== 'active' && status !== 'ending') return []
      const { before, after } = phasesBeside(frozenTemplateOf(program).template, phase)
      return [before, after].filter((key) => key !== undefined)
    },
  }),
)

builder.prismaObjectField(MyRelationshipType, 'suggestedPhase', (t) =>
  t.string({
    nullable: true,
    description: 'The next phase’s key, once the calendar has come to it. Nothing moves but by the word of both.',
    select: { status: true, phase: true, activeAt: true, program: { select: { template: true } } },
    resolve: ({ status, phase, activeAt, program }) => {
      if (activeAt === null || (status !== 'active' && status !== 'ending')) return null
      return suggestPhase(frozenTemplateOf(program).template, { beginsOn: dayOf(activeAt), today: today(), phase }) ?? null
    },
  }),
)
