import type { RuleCost } from '@ithaca/core/matching'
import { builder } from '../platform/graphql/builder.ts'
import { criterionLabel } from './reasons/word-reasons.ts'

const RULES = {
  CONSTRAINT: { value: 'constraint' }, FLOOR: { value: 'floor' }, VETOES: { value: 'vetoes' },
  PREVIOUS_PARTNERS: { value: 'previous-partners' }, LOCKS: { value: 'locks' },
} as const

const RuleCostRuleType = builder.enumType('RuleCostRule', { subGraphs: ['console'], values: RULES })

export const RuleCostType = builder.objectRef<RuleCost>('RuleCost').implement({
  subGraphs: ['console'],
  description: "What a program's own rule costs everybody together: exact, by solving once without it. The chain of command is not among them, because nothing lifts it (M1).",
  fields: (t) => ({
    rule: t.expose('rule', { type: RuleCostRuleType }),
    label: t.string({ nullable: true, description: 'Of a constraint.', resolve: ({ criterionId }) => (criterionId === undefined ? null : criterionLabel(criterionId)) }),
    matches: t.exposeInt('matches', { description: 'Matches that there would be more without it.' }),
    totalFit: t.float({ description: 'Total fit that there would be more without it; may be below 0 when there are more matches.', resolve: ({ totalFit }) => totalFit / 1_000_000 }),
  }),
})
