import type { Comparer } from '../../compare/comparer.ts'
import type { Numeric } from '../../compare/numeric.ts'
import type { FieldKind } from '../../field/vocabulary.ts'
import type { Fields } from '../../field/reads.ts'
import type { ContractFinding } from '../contract-finding.ts'
import { messageOf, type Trial } from '../trial/trial.ts'

const KINDS: Readonly<Record<Exclude<Comparer['compare'], 'keyed'>, readonly FieldKind[]>> = {
  sets: ['tags', 'ranking', 'languages'],
  ranked: ['ranking'],
  numeric: ['number', 'date'],
  named: ['people'],
}

const MOST_POINTS = 16
const MOST_DEPTH = 20

function kindFaults(comparer: Comparer, side: 'mentor' | 'mentoree', fields: Fields): readonly string[] {
  if (comparer.compare === 'keyed') return []
  const name = comparer[side]
  if (name === undefined) return []
  const kind = fields[name]?.kind
  const kinds = KINDS[comparer.compare]
  if (kind === undefined) return [`Declare "${name}" in reads of the ${side}, or compare a field that is there.`]
  return kinds.includes(kind)
    ? []
    : [`Compare fields of kind ${kinds.join(' or ')} by ${comparer.compare}; "${name}" is ${kind}.`]
}

function curveFaults({ curve }: Numeric): readonly string[] {
  const isRising = curve.every(([at], index) => index === 0 || at > (curve[index - 1]?.[0] ?? at))
  const isScored = curve.every(([at, score]) => Number.isFinite(at) && score >= 0 && score <= 1)
  const isSized = curve.length >= 1 && curve.length <= MOST_POINTS
  const mend = `Give a curve of 1 to ${MOST_POINTS} points, with differences that rise and scores from 0 to 1.`
  return isRising && isScored && isSized ? [] : [mend]
}

function faultsOf(comparer: Comparer, { criterion: { reads } }: Trial): readonly string[] {
  const faults = [...kindFaults(comparer, 'mentor', reads.mentor), ...kindFaults(comparer, 'mentoree', reads.mentoree)]
  if (comparer.compare === 'numeric') faults.push(...curveFaults(comparer))
  if (comparer.compare === 'ranked' && !(comparer.depth >= 1 && comparer.depth <= MOST_DEPTH)) {
    faults.push(`Give a depth from 1 to ${MOST_DEPTH}.`)
  }
  if (comparer.compare === 'named' && comparer.mentor === undefined && comparer.mentoree === undefined) {
    faults.push('Name the people field of at least one side.')
  }
  return faults
}

/** What is compared is declared, of a kind that the comparer knows, and within its limits. */
export function checkComparer(trial: Trial): readonly ContractFinding[] {
  const { criterion, context } = trial
  const where = `criterion ${criterion.id}`
  try {
    const comparer = criterion.score?.(context)
    if (comparer === undefined) return []
    return faultsOf(comparer, trial).map((mend) => ({
      check: 'declaration',
      where,
      case: `what it compares by ${comparer.compare}`,
      mend,
    }))
  } catch (error) {
    const mend = 'Let score declare a comparison for every setting that parses.'
    return [{ check: 'answers', where, case: `score threw ${messageOf(error)}`, mend }]
  }
}
