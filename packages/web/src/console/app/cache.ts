import type { Cache, CacheExchangeOpts, Data, DataFields } from '@urql/exchange-graphcache'
import generated from '../../generated/console/possible-types.ts'

const embedded = () => null

/**
 * Types that are part of the object which holds them. A template as frozen in a program and the same template in the
 * catalogue differ under one id; so do a criterion's weight and share from program to program.
 */
const embeddedTypes = [
  'ChainConflict',
  'PluginRead', 'PluginUse', 'PluginCan', 'PluginProblem', 'ContractFinding',
  'AuditChange', 'IntegratorTokenMade', 'SignInSettings', 'Viewer', 'ViewerCan', 'ReportingTreeNode', 'DirectoryProblem', 'ImportCan', 'ImportColumn', 'ImportRow',
  'FieldChange', 'ImportProblem', 'Template', 'TemplatePhase', 'TemplateCriterion', 'TemplateQuestion', 'Clause',
  'Phase', 'ProgramCan', 'ChecklistItem', 'NextStep', 'MissingStep', 'ProgramCriterion', 'ParticipationCounts',
  'ProposalCounts', 'RelationshipCounts', 'RunCan', 'RunSummary', 'CriterionCoverage', 'Contribution',
  'StudioPeople', 'StudioCriterion', 'StudioScenario', 'StudioPairs', 'StudioUnmatched', 'StudioPair', 'StudioRuleCosts',
  'RuleCost', 'KeptPairs', 'StageSeconds', 'GroupOutcome', 'RunReplay', 'RunComparison', 'DifferingPair', 'RunWeight',
  'FormedGroups', 'ScenarioGroup', 'GroupMember', 'GroupTogether', 'PublicationPreview', 'PublicationLeftOut', 'PublicationRecipient', 'PublicationLetter', 'PluginVersion',
]

const mutations = [
  'updateOrganisation', 'nameSafeguardingOfficer', 'removeSafeguardingOfficer', 'updateSignInSettings', 'nameAdministrator', 'dismissAdministrator', 'createIntegratorToken', 'rotateIntegratorToken',
  'revokeIntegratorToken',
  'planDirectoryImport', 'commitDirectoryImport', 'undoDirectoryImport', 'discardDirectoryImport', 'createProgram',
  'updateProgram', 'advanceProgram', 'addProgramCriterion', 'removeProgramCriterion', 'setPluginEnabled',
  'addProgramManager', 'removeProgramManager', 'invitePeople', 'withdrawInvitation', 'startMatchingRun',
  'cancelMatchingRun', 'publishMatchingRun', 'callBackPublication', 'setPairRule', 'liftPairRule', 'keepStudioScenario', 'replayMatchingRun',
  'proposePair', 'resolveCallRequest', 'chooseReportCuts',
]

/**
 * After a change everything is read anew when next shown: lists, counts and checklists hang together. What a query led
 * to is forgotten with it: another query may lead there again before the lists that hang on it are shown.
 */
function forgetQueries(cache: Cache, answered?: string): void {
  for (const { fieldName, fieldKey, arguments: given } of cache.inspectFields('Query')) {
    const entity = cache.resolve('Query', fieldKey)
    cache.invalidate('Query', fieldName, given)
    // What the mutation itself answers with is still to be read.
    if (typeof entity === 'string' && entity !== answered) cache.invalidate(entity)
  }
}

export const cacheOptions: Partial<CacheExchangeOpts> = {
  possibleTypes: generated.possibleTypes,
  keys: Object.fromEntries(embeddedTypes.map((type) => [type, embedded])),
  updates: {
    Mutation: Object.fromEntries(
      mutations.map((name) => [name, (result: DataFields, _args: unknown, cache: Cache) => {
        forgetQueries(cache, cache.keyOfEntity(result[name] as Data | null) ?? undefined)
      }]),
    ),
    Subscription: {
      jobProgress: (result, _args, cache) => {
        const job = result['jobProgress'] as { finishedAt?: string | null } | null
        if (typeof job?.finishedAt === 'string') forgetQueries(cache)
      },
    },
  },
}
