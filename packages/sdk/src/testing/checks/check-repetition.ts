import type { ContractFinding } from '../contract-finding.ts'
import { allPairs, askAll, declareReference, nameOf, type Outcome, type Trial } from '../trial/trial.ts'

function firstDifference(one: readonly Outcome[], other: readonly Outcome[]): Outcome | undefined {
  return one.find((outcome, index) => JSON.stringify(outcome.answer) !== JSON.stringify(other[index]?.answer))
}

/**
 * The same pair gets the same answer when it is asked again, and when pairs are asked in another order. A warm-up comes
 * first, so that what is remembered between calls shows as a difference of order.
 */
export function checkRepetition(trial: Trial): readonly ContractFinding[] {
  const where = `criterion ${trial.criterion.id}`
  const pairs = allPairs(trial.people)
  const rounds = [pairs, pairs, pairs, pairs.toReversed()].map((order) => {
    const reference = declareReference(trial)
    return typeof reference === 'string' ? [] : askAll(reference, order)
  })
  const [, first = [], again = [], reversed = []] = rounds
  const changed = firstDifference(first, again)
  if (changed !== undefined) {
    const mend = 'Use nothing but the arguments: no clock, no randomness, nothing remembered. The day is in `today`.'
    return [{ check: 'same-again', where, case: `${nameOf(changed)} was answered differently the second time`, mend }]
  }
  const moved = firstDifference(first, reversed.toReversed())
  if (moved === undefined) return []
  const mend = 'Remember nothing between calls: the engine asks in any order, and not about every pair.'
  return [{ check: 'any-order', where, case: `${nameOf(moved)} was answered differently in another order`, mend }]
}
