import { fail } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { CallWatch } from '../scoring/call-watch.ts'
import type { MatchingInput } from './input.ts'
import type { RowThreads } from '../threads/row-team.ts'
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
  /** Threads that share the work of a large run. With `pause`, one that is lost is noticed at once. */
  readonly threads?: RowThreads
}

/** Runs a matching to its end, or until it is cancelled. The outcome is a pure function of the input. */
export async function runMatching(
  input: MatchingInput,
  { onProgress, isCancelled, pause, watch, threads }: RunOptions = {},
): Promise<Result<MatchingOutcome, DomainError>> {
  const steps = matchingSteps(input, watch, threads)
  let step = steps.next()
  try {
    for (; step.done !== true; step = steps.next()) {
      onProgress?.(step.value)
      if (pause !== undefined) await pause()
      if (isCancelled?.() === true) {
        return fail({ code: 'MATCHING_CANCELLED', message: 'The matching was cancelled. Nothing was changed.' })
      }
    }
    return step.value
  } finally {
    // Ends its threads, should it not have come to its end.
    steps.return(undefined as never)
  }
}
