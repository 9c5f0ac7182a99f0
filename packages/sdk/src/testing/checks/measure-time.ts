import { madeUpPeople } from '../people/made-up-people.ts'
import { createReference } from '../reference/create-reference.ts'
import type { ContractFinding } from '../contract-finding.ts'
import type { Trial } from '../trial/trial.ts'

/** Pairs that a time is said for. */
const PAIRS = 10_000

/** Milliseconds after which a slow criterion is not asked on. */
const ENOUGH_MILLISECONDS = 250

/** Milliseconds for 10,000 pairs, from which on a criterion is too slow for real programs: 0.1 ms a pair. */
const MOST_MILLISECONDS = 1000

/**
 * Milliseconds that a criterion takes for 10,000 pairs here, by the slow reference. A declared comparison is far faster
 * in the engine; a written `pair` takes about as long there as here.
 */
export function measureTime({ criterion, context }: Pick<Trial, 'criterion' | 'context'>): number {
  const side = Math.sqrt(PAIRS)
  const people = madeUpPeople(criterion.reads, { count: side, seed: 2 })
  const reference = createReference(criterion, context, people)
  const rows: number[] = []
  const start = performance.now()
  for (const mentor of people.mentors) {
    const rowStart = performance.now()
    for (const mentoree of people.mentorees) reference(mentor, mentoree)
    rows.push(performance.now() - rowStart)
    if (performance.now() - start > ENOUGH_MILLISECONDS) break
  }
  return medianOf(rows) * side
}

/** The middle one, so that a moment in which the machine was busy elsewhere does not count. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** A written criterion is quick enough to be asked about many pairs. */
export function checkTime(trial: Trial): readonly ContractFinding[] {
  if (trial.criterion.pair === undefined) return []
  const milliseconds = measureTime(trial)
  if (milliseconds <= MOST_MILLISECONDS) return []
  return [
    {
      check: 'time',
      where: `criterion ${trial.criterion.id}`,
      case: `${PAIRS} pairs take about ${Math.round(milliseconds)} ms; ${MOST_MILLISECONDS} ms is the most`,
      mend: 'Declare a comparison in score, or move what does not change from pair to pair out of pair.',
    },
  ]
}
