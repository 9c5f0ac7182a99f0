import type { Answer } from '../../criterion/verdict.ts'
import type { ContractFinding } from '../contract-finding.ts'
import { allPairs, ask, askAll, declareReference, nameOf, type Outcome, type Trial } from '../trial/trial.ts'

/** Scores that differ by less than rounding does are the same. */
const ROUNDING = 1e-9

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < ROUNDING
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.verdict === other.verdict
}

/** A criterion that says it is symmetric answers the same when mentor and mentoree are exchanged. */
export function checkSymmetry(trial: Trial): readonly ContractFinding[] {
  const { criterion } = trial
  const reference = declareReference(trial)
  if (!criterion.symmetric || typeof reference === 'string') return []
  const isOneSided = (outcome: Outcome) =>
    !isSame(outcome.answer, ask(reference, outcome.mentoree, outcome.mentor).answer)
  const found = askAll(reference, allPairs(trial.people)).find(isOneSided)
  if (found === undefined) return []
  const mend = 'Leave symmetric out, or compare in a way that does not depend on who is who.'
  return [{ check: 'symmetric', where: `criterion ${criterion.id}`, case: nameOf(found), mend }]
}
