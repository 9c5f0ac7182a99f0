import { fail, ok, type DomainError, type Result } from '../result/index.ts'
import { nextStep, type MissingStep } from './next-step.ts'
import type { ProgramFacts } from './program-facts.ts'
import type { ProgramStatus } from './status.ts'

/** Why a program does not move on: the step is not the next one, or something is missing before it. */
export type AdvanceError =
  | { readonly kind: 'not-next'; readonly error: DomainError }
  | { readonly kind: 'not-ready'; readonly missing: readonly MissingStep[] }

/** Takes the next step of a program. The answer is its new status. */
export function advanceProgram(facts: ProgramFacts, to: ProgramStatus): Result<ProgramStatus, AdvanceError> {
  const step = nextStep(facts)
  if (step === undefined || step.to !== to) {
    const message =
      step === undefined
        ? 'This program is closed. There is no step after that.'
        : `This program is ${facts.status}; its next step leads to ${step.to}.`
    return fail({ kind: 'not-next', error: { code: 'NOT_THE_NEXT_STEP', message, path: ['input', 'to'] } })
  }
  return step.missing.length > 0 ? fail({ kind: 'not-ready', missing: step.missing }) : ok(to)
}
