import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import generated from '../../generated/console/possible-types.ts'

const embedded = () => null

/**
 * Types that are part of the object which holds them. A template as frozen in a program and the same template in the
 * catalogue differ under one id; so do a criterion's weight and share from program to program.
 */
const embeddedTypes = [
  'Viewer', 'ViewerCan', 'ReportingTreeNode', 'DirectoryProblem', 'ImportCan', 'ImportColumn', 'ImportRow',
  'FieldChange', 'ImportProblem', 'Template', 'TemplatePhase', 'TemplateCriterion', 'TemplateQuestion', 'Clause',
  'Phase', 'ProgramCan', 'ChecklistItem', 'NextStep', 'MissingStep', 'ProgramCriterion', 'ParticipationCounts',
  'ProposalCounts', 'RelationshipCounts', 'RunCan', 'RunSummary', 'CriterionCoverage', 'Contribution',
]

export const cacheOptions: Partial<CacheExchangeOpts> = {
  possibleTypes: generated.possibleTypes,
  keys: Object.fromEntries(embeddedTypes.map((type) => [type, embedded])),
}
