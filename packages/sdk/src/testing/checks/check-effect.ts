import { isNoData } from '../../criterion/verdict.ts'
import type { ContractFinding } from '../contract-finding.ts'
import { allPairs, askAll, declareReference, type Trial } from '../trial/trial.ts'

/** A criterion tells pairs apart: a preference scores some higher, a constraint excludes some and lets some pass. */
export function checkEffect(trial: Trial): readonly ContractFinding[] {
  const { criterion, context, people } = trial
  const reference = declareReference(trial)
  if (typeof reference === 'string') return []
  const outcomes = askAll(reference, allPairs(people))
  if (outcomes.some(({ thrown }) => thrown !== undefined)) return []
  const distinct = new Set<number | string>()
  for (const { answer } of outcomes) {
    if (answer === undefined || isNoData(answer)) continue
    distinct.add(typeof answer === 'number' ? answer : answer.verdict)
  }
  // Who is named stands out already by being the only one with data.
  const isNaming = criterion.score?.(context).compare === 'named'
  if (distinct.size > 1 || isNaming) return []
  const mend =
    'Look at what it compares. If it only tells rare people apart, give such a pair to contract as an example.'
  const same = `all ${outcomes.length} pairs of made-up people got the same answer`
  return [{ check: 'matters', where: `criterion ${criterion.id}`, case: same, mend }]
}
