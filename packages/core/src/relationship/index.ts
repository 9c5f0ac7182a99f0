/** From a published pair to a relationship and its end: private answers, places, the agreement, phases, parting. */
export { type AnswerGate, answerGate } from './proposal/answer-gate.ts'
export {
  choosePairsToPropose,
  type ChosenPairs,
  type EligibilityInput,
  type LeftOut,
  type ScenarioPairFacts,
} from './proposal/choose-pairs.ts'
export { freePlaces, isClockOver, type PlaceFacts } from './proposal/places.ts'
export { type PrivateAnswer, settleProposal, type ProposalFacts, type ProposalWay, type Settlement, type SideFacts, type Standing } from './proposal/settle.ts'
export { drawAgreement, type AgreementDraft, type DrawnClause } from './agreement/draw.ts'
export { readClauses, type ReadClause } from './agreement/read.ts'
export { type AgreementState, type Signed, signAgreement } from './agreement/sign.ts'
export {
  ARRANGERS, type Arranger, changeTerms, checkTerms, DAY_PARTS, type DayPart, differTerms, MOST_VERSIONS, TERM_NAMES,
  type TermName, type Terms, type TermsChoice,
} from './agreement/terms.ts'
export { hostWords, MEETING_MEANS } from './agreement/words.ts'
export { livePhases, type LivedPhase } from './phases/live-phases.ts'
export { checkPhase, phaseOf, phasesBeside, suggestPhase } from './phases/move-phase.ts'
export { describeLife } from './life/describe.ts'
export { canMoveRelationship, type LifeFacts, type Moved, moveRelationship } from './life/move.ts'
export { ENDING_WAYS, type EndingWay, RELATIONSHIP_STATUSES, type RelationshipStatus } from './life/states.ts'
export {
  type Agent,
  type Condition,
  type Transition,
  TRANSITION_NAMES,
  type TransitionName,
  TRANSITIONS,
} from './life/transitions.ts'
export { signalOf, type Signal, type SignalFacts } from './signal/signal.ts'
export { weekOf, weeksBetween } from './signal/week.ts'
export {
  CHECK_IN_ANSWERS, CHECK_IN_QUESTIONS, type CheckInAnswer, type CheckInAnswers, type CheckInQuestion,
} from './check-in/questions.ts'
export { checkInEveryWeeks, checkInRound, type CheckInRound } from './check-in/rounds.ts'
export { answerCheckIn } from './check-in/answer-check-in.ts'
export {
  checkClosingDay,
  type Closing,
  type ClosingWord,
  type Parting,
  settleClosing,
} from './ending/closing.ts'
export { type ChainNews, type LivingPair, recheckChains } from './chain/recheck.ts'
export {
  checkMeeting, MEETING_STEPS, type MeetingFacts, type MeetingStatus, type MeetingStep, MOST_OPEN_MEETINGS, takeMeetingStep,
} from './meeting/meeting.ts'
export { instantOf, isTimeZone, type WallClock } from './meeting/wall-clock.ts'
export { conversationLimits } from './conversation/limits.ts'
export { type ConversationAnswer, type HeldConversation, mutualYeses } from './conversation/mutual-yeses.ts'
export { remindAt } from './proposal/remind.ts'
export { chooseNudge, NUDGE_EVERY_DAYS, type NudgeFacts, type NudgeKind } from './nudge/choose-nudge.ts'
