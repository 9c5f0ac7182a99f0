import type { RuleCost } from '@ithaca/core/matching'
import { builder } from '../../platform/graphql/builder.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { RuleCostType } from '../rule-cost-type.ts'
import { openStudioOf } from './studio-of.ts'
import type { Studio } from './studio.ts'
import { waitAtMost } from './waiting.ts'

const WAIT_MS = 3_000

const StudioRuleCostsType = builder.objectRef<{ readonly costs: readonly RuleCost[] | null }>('StudioRuleCosts').implement({
  subGraphs: ['console'],
  description: 'What each rule costs in the scenario of a studio.',
  fields: (t) => ({
    isReady: t.boolean({ description: 'False while they are being worked out: ask again.', resolve: ({ costs }) => costs !== null }),
    costs: t.field({ type: [RuleCostType], resolve: ({ costs }) => [...(costs ?? [])] }),
  }),
})

builder.queryField('studioRuleCosts', (t) =>
  t.field({
    type: StudioRuleCostsType,
    subGraphs: ['console'],
    args: { studioId: t.arg.id({ required: true }) },
    resolve: async (_root, { studioId }, context) => {
      const studio = openStudioOf(context, studioId)
      if (studio === undefined || studio.scenario === null || studio.engine.isOver) throw notFoundError()
      await waitAtMost(WAIT_MS, priceRules(studio))
      const { ruleCosts, scenario } = studio
      return { costs: ruleCosts !== null && ruleCosts.revision === scenario.revision ? ruleCosts.costs : null }
    },
  }),
)

/** Once for a scenario, however often somebody asks. */
async function priceRules(studio: Studio): Promise<void> {
  const revision = studio.scenario?.revision ?? 0
  if (studio.ruleCosts?.revision === revision) return
  studio.ruleCosts = { revision, costs: null }
  const result = await studio.engine.ask('study-rule-costs', undefined)
  if (result.ok) studio.ruleCosts = { revision, costs: result.value }
}
