import type { MatchingProgress, StageProgress } from './outcome.ts'

/** Where each stage begins and ends, of the whole: measured at 10,000 x 10,000, where it matters. */
const PREPARED = 0.12
const OFFERED = 0.5
const SOLVED = 0.88
const CHOSEN = 0.9
const PAIRS_EXPLAINED = 0.97
/** What a round of pricing leaves of what was left: nobody can know how many there will be. */
const LEFT_BY_ROUND = 0.4

/** Adds to each step of a run how much of the whole is probably done. It never falls. */
export function* estimateProgress<Value>(steps: Generator<StageProgress, Value>): Generator<MatchingProgress, Value> {
  let part = 0
  let step = steps.next()
  try {
    for (; step.done !== true; step = steps.next()) {
      part = Math.max(part, partOf(step.value))
      yield { ...step.value, part }
    }
    return step.value
  } finally {
    // Does nothing unless whoever asked has stopped between two steps.
    steps.return(undefined as never)
  }
}

function partOf({ stage, round, done, total }: StageProgress): number {
  const within = total === 0 ? 0 : done / total
  const between = (from: number, to: number) => from + (to - from) * within
  switch (stage) {
    case 'preparing':
      return between(0, PREPARED)
    case 'offering':
      return between(PREPARED, OFFERED)
    case 'assigning':
    case 'pricing':
      return SOLVED - (SOLVED - OFFERED) * LEFT_BY_ROUND ** (round + within)
    case 'choosing-among-equals':
      return between(SOLVED, CHOSEN)
    case 'explaining':
      if (round === 2) return 1
      return round === 1 ? between(CHOSEN, PAIRS_EXPLAINED) : between(PAIRS_EXPLAINED, 1)
  }
}
