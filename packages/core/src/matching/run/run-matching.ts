import { fail } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { CallWatch } from '../scoring/call-watch.ts'
import type { MatchingInput } from './input.ts'
import { matchingSteps } from './matching-steps.ts'
import type { MatchingOutcome, MatchingProgress } from './outcome.ts'

/** How a run is watched and stopped. Nothing here can change its outcome. */
export interface RunOptions {
  /** Told of every step: a few hundred to a few thousand times a second. */
  readonly onProgress?: (progress: MatchingProgress) => void
  /** Asked at every step; true ends the run with `MATCHING_CANCELLED`. */
  readonly isCancelled?: () => boolean
  /** Awaited at every step, to let others run: a worker that is told to stop by message gives `setImmediate` here. */
  readonly pause?: () => Promise<void>
  /** Told whenever a criterion's own code is asked. */
  readonly watch?: CallWatch
}

/** Runs a matching to its end, or until it is cancelled. The outcome is a pure function of the input. */
export async function runMatching(
  input: MatchingInput,
  { onProgress, isCancelled, pause, watch }: RunOptions = {},
): Promise<Result<MatchingOutcome, DomainError>> {
  const steps = matchingSteps(input, watch)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
    if (pause !== undefined) await pause()
    if (isCancelled?.() === true) {
      return fail({ code: 'MATCHING_CANCELLED', message: 'The matching was cancelled. Nothing was changed.' })
    }
  }
}
