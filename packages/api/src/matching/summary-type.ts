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
  }),
})
