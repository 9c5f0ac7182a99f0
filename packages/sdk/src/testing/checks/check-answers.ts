import type { Criterion } from '../../criterion/criterion.ts'
import { isNoData, type Answer } from '../../criterion/verdict.ts'
import type { ContractFinding } from '../contract-finding.ts'
import type { Reference } from '../reference/create-reference.ts'
import {
  allPairs,
  ask,
  askAll,
  declareReference,
  isWriteError,
  nameOf,
  withNothing,
  type Outcome,
  type Trial,
} from '../trial/trial.ts'

function verdictOf(answer: Answer | undefined): string | undefined {
  return typeof answer === 'object' && answer !== null ? answer.verdict : undefined
}

/** What would mend an answer that its kind of criterion may not give; undefined when it may. */
function mendOf(answer: Answer | undefined, kind: Criterion['kind']): string | undefined {
  const verdict = verdictOf(answer)
  if (kind === 'constraint') {
    const isKnown = verdict === 'allow' || verdict === 'exclude' || verdict === 'no-data'
    return isKnown ? undefined : 'Answer allow(), exclude(reason(...)) or noData().'
  }
  if (typeof answer !== 'number') {
    const mend = 'A preference answers a number from 0 to 1, or noData(). To exclude, write a constraint.'
    return verdict === 'no-data' ? undefined : mend
  }
  const isInRange = answer >= 0 && answer <= 1
  return isInRange ? undefined : 'Answer a number from 0 to 1: divide, or limit it by Math.min and Math.max.'
}

function findFault(outcome: Outcome, { id, kind }: Criterion): ContractFinding | undefined {
  const { answer, thrown } = outcome
  const where = `criterion ${id}`
  if (isWriteError(thrown)) return undefined
  if (thrown === undefined) {
    const mend = mendOf(answer, kind)
    if (mend === undefined) return undefined
    const said = typeof answer === 'number' ? String(answer) : JSON.stringify(answer)
    return { check: 'answers', where, case: `${nameOf(outcome)} answered ${said}`, mend }
  }
  const isLack = /undefined|null|not iterable/.test(thrown)
  return {
    check: isLack ? 'missing-data' : 'answers',
    where,
    case: `${nameOf(outcome)} threw ${thrown}`,
    mend: isLack
      ? 'Any value may be missing: answer noData() when what you need is undefined.'
      : 'Answer for every pair.',
  }
}

/** Two people of whom nothing is known: a preference cannot say, and a constraint lets them pass. */
function checkNothingKnown(reference: Reference, { criterion, people }: Trial): readonly ContractFinding[] {
  const [mentor] = people.mentors
  const [mentoree] = people.mentorees
  if (mentor === undefined || mentoree === undefined) return []
  const outcome = ask(reference, withNothing(mentor), withNothing(mentoree))
  const { answer } = outcome
  if (answer === undefined || isNoData(answer) || verdictOf(answer) === 'allow') return []
  const mend = 'Answer noData() when nothing is known: missing data is not a low score and no reason to exclude.'
  return [{ check: 'missing-data', where: `criterion ${criterion.id}`, case: nameOf(outcome), mend }]
}

/** Every pair is answered, in range, and whatever is missing. The first fault of each kind is reported. */
export function checkAnswers(trial: Trial): readonly ContractFinding[] {
  const reference = declareReference(trial)
  if (typeof reference === 'string') {
    const mend = 'Let score declare a comparison for every setting that parses.'
    return [{ check: 'answers', where: `criterion ${trial.criterion.id}`, case: `score threw ${reference}`, mend }]
  }
  const findings = new Map<string, ContractFinding>()
  for (const outcome of askAll(reference, allPairs(trial.people))) {
    const finding = findFault(outcome, trial.criterion)
    if (finding !== undefined && !findings.has(finding.check)) findings.set(finding.check, finding)
  }
  const found = [...findings.values()]
  return found.length > 0 ? found : checkNothingKnown(reference, trial)
}
