/** A program and the people's places in it. Pure: the API brings time and ids. */
export { freezeTemplate, templateText, withFrozenTemplate, type FrozenCriterion, type FrozenTemplate } from './frozen-template.ts'
export { effectiveShares, type PolicyCriterion, type ProgramPolicy } from './policy.ts'
export { addDays, phaseOn, previewPhases, type DatedPhase } from './phases.ts'
