import { builder } from '../platform/graphql/builder.ts'
import type { StoredContribution, StoredReason } from './reasons/stored-reasons.ts'
import { criterionLabel, wordReason } from './reasons/word-reasons.ts'

const MILLION = 1_000_000

interface Names {
  readonly mentor: string
  readonly mentoree: string
}

interface ShownContribution extends StoredContribution {
  readonly reasons: readonly StoredReason[]
  readonly names: Names
}

export const ContributionType = builder.objectRef<ShownContribution>('Contribution').implement({
  subGraphs: ['console'],
  description: 'What one criterion says about a pair.',
  fields: (t) => ({
    criterionId: t.exposeID('criterionId'),
    label: t.string({ resolve: ({ criterionId }) => criterionLabel(criterionId) }),
    value: t.float({
      nullable: true, description: '0 to 1; null without data.', resolve: ({ score }) => (score === null ? null : score / MILLION),
    }),
    share: t.exposeFloat('share', { description: 'Its part of the weights that have data for this pair, 0 to 1.' }),
    sentence: t.string({
      nullable: true,
      description: 'Made only from what program managers may see (M14); null when nothing may be said.',
      resolve: ({ reasons, names }) => reasons.flatMap((reason) => wordReason(reason, names) ?? []).join(' ') || null,
    }),
  }),
})

/** Each contribution with the reasons that its criterion gives. */
export function showContributions({ contributions, reasons, names }: {
  readonly contributions: readonly StoredContribution[]
  readonly reasons: readonly StoredReason[]
  readonly names: Names
}): ShownContribution[] {
  return contributions.map((contribution) => ({
    ...contribution, names, reasons: reasons.filter(({ criterionId }) => criterionId === contribution.criterionId),
  }))
}
