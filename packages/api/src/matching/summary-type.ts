import type { GroupOutcome } from '@ithaca/core/matching'
import { builder } from '../platform/graphql/builder.ts'
import { criterionLabel } from './reasons/word-reasons.ts'
import type { StoredSummary } from './run/summarise.ts'

type StoredCoverage = StoredSummary['coverage'][number]

const CriterionCoverageType = builder.objectRef<StoredCoverage>('CriterionCoverage').implement({
  subGraphs: ['console'],
  description: 'How much one criterion had to say in a run.',
  fields: (t) => ({
    criterionId: t.exposeID('criterionId'),
    label: t.string({ resolve: ({ criterionId }) => criterionLabel(criterionId) }),
    share: t.exposeFloat('share', { description: 'Its effective part of the fits, 0 to 1: missing data shifts weight to others.' }),
    coverage: t.exposeFloat('coverage', { description: 'The part of the pairs for which it has data, 0 to 1.' }),
  }),
})

const GROUP_FACT_VALUES = {
  DEPARTMENT: { value: 'department' }, LOCATION: { value: 'location' }, COUNTRY: { value: 'country' }, JOB_FUNCTION: { value: 'jobFunction' },
} as const

const GroupFactType = builder.enumType('GroupFact', { subGraphs: ['console'], values: GROUP_FACT_VALUES })

const GroupOutcomeType = builder.objectRef<GroupOutcome>('GroupOutcome').implement({
  subGraphs: ['console'],
  description: 'A group of mentorees in a scenario: five people and five pairs at least (M13).',
  fields: (t) => ({
    group: t.exposeString('group', { nullable: true, description: 'Null for all that are too few to be named, together.' }),
    mentorees: t.exposeInt('mentorees'),
    matched: t.exposeInt('matched', { description: 'With at least one mentor.' }),
    meanFit: t.float({ resolve: ({ meanFit }) => meanFit / 1_000_000 }),
  }),
})

const StageSecondsType = builder.objectRef<readonly [string, number]>('StageSeconds').implement({
  subGraphs: ['console'],
  fields: (t) => ({ stage: t.string({ resolve: ([stage]) => stage }), seconds: t.float({ resolve: ([, seconds]) => seconds }) }),
})

const KeptPairsType = builder.objectRef<NonNullable<StoredSummary['kept']>>('KeptPairs').implement({
  subGraphs: ['console'],
  fields: (t) => ({ stayed: t.exposeInt('stayed'), of: t.exposeInt('of') }),
})

export const RunSummaryType = builder.objectRef<StoredSummary>('RunSummary').implement({
  subGraphs: ['console'],
  description: 'A scenario in figures. They belong to pairs and criteria, never to a person (M4).',
  fields: (t) => ({
    pairs: t.exposeInt('pairs'),
    mentors: t.exposeInt('mentors', { description: 'Who had a place.' }),
    mentorees: t.exposeInt('mentorees', { description: 'Who looked for a mentor.' }),
    unmatchedMentorees: t.exposeInt('unmatchedMentorees', { description: 'With fewer mentors than they look for.' }),
    unmatchedMentors: t.exposeInt('unmatchedMentors', { description: 'Without any mentoree.' }),
    meanFit: t.exposeFloat('meanFit', { nullable: true }),
    lowestFit: t.exposeFloat('lowestFit', { nullable: true }),
    isProvenOptimal: t.exposeBoolean('isProvenOptimal', { description: 'A certificate proves that no better scenario exists for these inputs.' }),
    seconds: t.exposeFloat('seconds'),
    coverage: t.field({ type: [CriterionCoverageType], resolve: (summary) => [...summary.coverage] }),
    fitHistogram: t.intList({ description: 'How many pairs have a fit in each tenth from 0 to 1.', resolve: (summary) => [...summary.fitHistogram] }),
    mentorLoads: t.intList({ description: 'How many mentors have so many mentorees, by number, from 0.', resolve: ({ mentorLoads }) => [...(mentorLoads ?? [])] }),
    kept: t.field({ type: KeptPairsType, nullable: true, description: 'Pairs of an earlier scenario that were to be kept; null when there were none.', resolve: ({ kept }) => kept ?? null }),
    restingLocks: t.int({ description: 'Locks that stand and could not be kept: somebody does not take part, has no place, or is above the other.', resolve: ({ restingLocks }) => restingLocks ?? 0 }),
    stages: t.field({ type: [StageSecondsType], description: 'What the time went into.', resolve: ({ stages }) => Object.entries(stages ?? {}) }),
    groups: t.field({
      type: [GroupOutcomeType],
      description: 'How evenly the scenario serves groups of mentorees, by a fact of the directory. Empty where fewer than two groups are large enough (M13).',
      args: { by: t.arg({ type: GroupFactType, required: true }) },
      resolve: ({ groups }, { by }) => [...(groups?.[by] ?? [])],
    }),
  }),
})
