import { adoptChoices } from '../assignment/adopt-choices.ts'
import { FIT_ONE } from '../assignment/fixed-point.ts'
import { forcePair } from '../assignment/force-pair.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { ExclusionRule } from '../eligibility/exclusions.ts'
import type { ParticipantPair } from '../eligibility/list-exclusions.ts'
import type { AssignedRun } from '../run/assign.ts'
import { EXCLUDED } from '../scoring/compiled-criterion.ts'

/**
 * Why two people are not proposed to each other (M8). Fits are in millionths.
 *
 * - `proposed`: they are.
 * - `not-taking-part`: one of them does not take part on that side.
 * - `rule`: a rule stands between them; for a constraint with its criterion.
 * - `under-floor`: their fit is less than the program's floor.
 * - `full`: locks have taken all places of one of them.
 * - `grouped`: it is possible, and the search for groups placed them otherwise; what it would cost is not known.
 * - `costs`: it is possible, and this is exactly what it would cost everybody.
 */
export type WhyNot =
  | { readonly kind: 'proposed' | 'full' }
  | { readonly kind: 'not-taking-part'; readonly side: 'mentor' | 'mentoree' }
  | { readonly kind: 'rule'; readonly rule: ExclusionRule | 'constraint'; readonly criterionId?: string }
  | { readonly kind: 'under-floor'; readonly fit: number; readonly floor: number }
  | { readonly kind: 'grouped'; readonly fit: number }
  | PairCost

/** What forming a pair would cost all others together. */
export interface PairCost {
  readonly kind: 'costs'
  readonly fit: number
  /** Matches that would be lost. */
  readonly lostMatches: number
  /** Total fit that would be lost, in millionths; may be below 0 when matches are lost. */
  readonly lostFit: number
  /** The fit from which on the pair would be formed; null when even a full fit would not be enough. */
  readonly neededFit: number | null
  /** Mentorees who would get other mentors, by participation id; the asked one left out. */
  readonly movedMentoreeIds: readonly string[]
}

/** Answers for any two people. Exact: the price is what a new solve with the pair locked would lose. */
export function findWhyNot(assigned: AssignedRun, { mentorId, mentoreeId }: ParticipantPair): WhyNot {
  const { run, rows, solved } = assigned
  const row = run.roster.rowOf.get(mentoreeId)
  const column = run.roster.columnOf.get(mentorId)
  if (row === undefined) return { kind: 'not-taking-part', side: 'mentoree' }
  if (column === undefined) return { kind: 'not-taking-part', side: 'mentor' }
  if (assigned.pairs.some((pair) => pair.row === row && pair.column === column)) return { kind: 'proposed' }
  const rule = findExclusion(assigned.exclusions, row, column)
  if (rule !== undefined) return { kind: 'rule', rule }
  const fit = rows.fitAt(row, column)
  if (fit === undefined) {
    const excluding = run.criteria.find((criterion) => criterion.answerAt(row, column) === EXCLUDED)
    return { kind: 'rule', rule: 'constraint', ...(excluding && { criterionId: excluding.criterion.id }) }
  }
  if (fit < run.floor) return { kind: 'under-floor', fit, floor: run.floor }
  if (solved === undefined) return { kind: 'grouped', fit }
  const { market } = solved.optimum
  if (market.capacity[column] === 0 || market.unitStart[row] === market.unitStart[row + 1]) return { kind: 'full' }
  adoptChoices(market, solved.choices, (choice) => rows.valueAt(choice.row, choice.column))
  const wanted = { row, column, value: rows.valueAt(row, column) }
  const { lostMatches, lostFit, movedRows } = forcePair(solved.optimum, wanted)
  const neededFit = fit + lostFit
  return {
    kind: 'costs',
    fit,
    lostMatches,
    lostFit,
    neededFit: lostMatches === 0 && neededFit <= FIT_ONE ? neededFit : null,
    movedMentoreeIds: movedRows.map((moved) => run.roster.mentorees[moved]!.id),
  }
}
