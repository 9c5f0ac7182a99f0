/** Matching: exact, explained, repeatable. `solve` for an assignment alone, `runMatching` for people and criteria. */
export { FIT_ONE } from './assignment/fixed-point.ts'
export type {
  Assignment,
  AssignmentMentor,
  AssignmentMentoree,
  AssignmentProblem,
  Certificate,
  FitTable,
  PairAt,
  Unmatched,
} from './assignment/problem.ts'
export { solve } from './assignment/solve.ts'
export { verifyCertificate } from './assignment/verify-certificate.ts'
export type { ExclusionRule } from './eligibility/exclusions.ts'
export type { ChainPeers, ParticipantPair } from './eligibility/list-exclusions.ts'
export { clearMutualYeses } from './run/clear-yeses.ts'
export type { ClearingPerson, MutualYes } from './run/clear-yeses.ts'
export { compareScenarios } from './run/compare-scenarios.ts'
export type { ScenarioComparison } from './run/compare-scenarios.ts'
export { GROUP_FACTS, GROUP_FLOOR, groupEvenness } from './evenness/group-evenness.ts'
export type { GroupFact, GroupOutcome } from './evenness/group-evenness.ts'
export type { CriterionChoice, GroupPolicy, KeepPolicy, MatchingInput, MatchingPolicy } from './run/input.ts'
export type { PairCost, WhyNot } from './explanation/why-not.ts'
export { ENGINE_VERSION } from './explanation/describe-outcome.ts'
export { matchingSteps, sketchSteps, studySteps } from './run/matching-steps.ts'
export type { MatchingSketch, MatchingStudy } from './run/matching-steps.ts'
export type {
  CriterionSummary,
  FormedGroup,
  MatchedPair,
  MatchingOutcome,
  MatchingProgress,
  OutcomeCertificate,
  PairContribution,
  PairReason,
  PlainOutcome,
  ReciprocalCost,
  RemovedCount,
  UnmatchedPerson,
} from './run/outcome.ts'
export type { MatchingParticipant } from './run/roster.ts'
export { applyPairRules } from './pair-rules/apply-pair-rules.ts'
export type { AppliedRules, RestingBecause, StandingRule } from './pair-rules/apply-pair-rules.ts'
export { checkPairRule, PAIR_RULE_LIMITS } from './pair-rules/check-pair-rule.ts'
export type { PairRuleDraft, PairRuleFacts, PairRuleKind } from './pair-rules/check-pair-rule.ts'
export { ruleCostSteps } from './run/rule-costs.ts'
export type { RuleCost } from './run/rule-costs.ts'
export type { CallWatch } from './scoring/call-watch.ts'
export type { FaultKind } from './scoring/compiled-criterion.ts'
export { listPlaces } from './run/roster.ts'
export { runMatching } from './run/run-matching.ts'
export type { RunOptions } from './run/run-matching.ts'
export type { RowThread, RowThreads } from './threads/row-team.ts'
export { toShortlistInput } from './run/shortlists.ts'
export type { ShortlistLimits } from './run/shortlists.ts'
