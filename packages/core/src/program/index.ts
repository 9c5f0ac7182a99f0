/** A program and the people's places in it. Pure: the API brings time and ids. */
export { advanceProgram, type AdvanceError } from './advance-program.ts'
export { checklist, type ChecklistItem } from './checklist.ts'
export { createProgram, type NewProgram } from './create-program.ts'
export {
  freezeTemplate,
  templateText,
  withFrozenTemplate,
  type FrozenCriterion,
  type FrozenTemplate,
} from './frozen-template.ts'
export { PROGRAM_LIMITS } from './limits.ts'
export { nextStep, type MissingStep, type NextStep } from './next-step.ts'
export { addDays, phaseOn, previewPhases, type DatedPhase } from './phases.ts'
export { effectiveShares, type PolicyCriterion, type ProgramPolicy } from './policy.ts'
export type { ParticipationFacts, ProgramFacts } from './program-facts.ts'
export { canEdit, canMatch, PROGRAM_STATUSES, statusAfter, takesPeople, type ProgramStatus } from './status.ts'
export {
  updateProgram,
  type CriterionChange,
  type EditableProgram,
  type ProgramChanges,
  type UpdateSetting,
} from './update-program.ts'
export { audienceSentence } from './participation/audience.ts'
export { joinProgram, type JoinRequest } from './participation/join.ts'
export {
  CAPACITY_LIMITS,
  choosePlace,
  hasSide,
  NO_PLACES_TAKEN,
  type ParticipationRole,
  type Place,
  type PlaceChoice,
  type TakenPlaces,
} from './participation/place.ts'
export {
  openQuestions,
  programQuestions,
  requiredAnswers,
  type KnownAnswers,
  type RequiredAnswer,
} from './participation/readiness.ts'
export { saveAnswers, type AnswerChanges, type AnswerProblem, type GivenAnswer } from './participation/save-answers.ts'
export {
  canMove,
  closedTo,
  moveParticipation,
  type ParticipationAction,
  type ParticipationStatus,
  type Standing,
} from './participation/transition.ts'
export { addCriterion, removeCriterion, type ProgramCriteria } from './change-criteria.ts'
