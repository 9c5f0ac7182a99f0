import { PAIR_RULE_LIMITS } from '@ithaca/core/matching'
import { programScope } from '../../access/decide.ts'
import { loadPerson } from '../../directory/people/load-person.ts'
import { PairRuleKind } from '../../generated/prisma/enums.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { dayOf, today } from '../../program/today.ts'
import { canManage } from '../managing.ts'

export const PairRuleKindType = builder.enumType('PairRuleKind', {
  subGraphs: ['console'],
  description: 'LOCK: the two are matched whatever their fit. VETO: they are not proposed to each other.',
  values: enumValues(PairRuleKind),
})

/** A lock or a veto. Program managers and administrators see it; the two whom it is about never do. */
export const PairRuleType = builder.prismaNode('PairRule', {
  subGraphs: ['console'],
  description: 'A lock or a veto that a program manager set for two people. Every run of the program keeps it. The two never see it.',
  select: { organisationId: true, id: true, programId: true, liftedAt: true, endsOn: true, createdAt: true },
  id: { resolve: (rule) => rule.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    kind: t.expose('kind', { type: PairRuleKindType }),
    mentor: t.relation('mentor'),
    mentoree: t.relation('mentoree'),
    reason: t.exposeString('reason', { description: 'Seen by those who look after the program.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day on which it holds; null for no end.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdBy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Null when they are no longer in the directory.',
      select: { createdById: true },
      resolve: async (_query, { createdById }, _args, context) => (await loadPerson(transactionOf(context), createdById)) ?? null,
    }),
    liftedAt: t.expose('liftedAt', { type: 'DateTime', nullable: true }),
    isStanding: t.boolean({ description: 'Neither lifted nor past its last day.', resolve: isStanding }),
    undoUntil: t.field({
      type: 'DateTime',
      description: 'Until then lifting it is taking it back, and it leaves no trace in the list.',
      resolve: ({ createdAt }) => new Date(createdAt.getTime() + PAIR_RULE_LIMITS.undoSeconds * 1_000),
    }),
    canLift: t.boolean({ resolve: (rule, _args, context) => canManage(context, rule.programId) && isStanding(rule) }),
  }),
})

function isStanding({ liftedAt, endsOn }: { readonly liftedAt: Date | null; readonly endsOn: Date | null }): boolean {
  return liftedAt === null && (endsOn === null || dayOf(endsOn) >= today())
}

/** A rule of a program that the actor looks after, or null. */
export async function findPairRule(context: OperationContext, id: string) {
  if (!context.actor) return null
  return await transactionOf(context).pairRule.findFirst({ where: { id, program: programScope(context.actor) } })
}
registerNode('PairRule', 'console', findPairRule)
