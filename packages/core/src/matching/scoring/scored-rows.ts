import { FIT_ONE, FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { FitRows } from '../assignment/fit-rows.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { addTables, mergeTables } from './answer-table.ts'
import { ALLOWED, EXCLUDED, NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion } from './compiled-criterion.ts'
import { packOf } from './read-answer.ts'
import { unpackFit, unpackFits } from './packed-answer.ts'

/** Up to so many pairs the fits are kept (100 MB); beyond, they are computed each time they are asked for. */
const KEPT_PAIRS_LIMIT = 25_000_000

/** The fits of a run, computed row by row from the criteria. */
export interface ScoredRows extends FitRows {
  /** The true fit of a pair in millionths by its criteria alone; undefined when a constraint excludes it. */
  fitAt(row: number, column: number): number | undefined
  /** The same as the solver counts it: with the bonus for staying together. */
  valueAt(row: number, column: number): number
}

/** What staying together counts for, in millionths, and the columns that each row has now. */
export interface StayBonus {
  readonly millionths: number
  readonly columnsOf: ReadonlyMap<number, readonly number[]>
}

/** Makes the rows of a run. Scores in `kept` are shared by runs whose exclusions differ. */
export function createScoredRows(input: {
  readonly criteria: readonly CompiledCriterion[]
  readonly exclusions: Exclusions
  readonly rowCount: number
  readonly columnCount: number
  readonly floor: number
  readonly kept?: Map<number, Int32Array>
  readonly bonus?: StayBonus
}): ScoredRows {
  const { criteria, rowCount, columnCount, exclusions, bonus } = input
  const sums = new Float64Array(columnCount)
  const buffer = new Int32Array(columnCount)
  const kept = rowCount * columnCount <= KEPT_PAIRS_LIMIT ? (input.kept ?? new Map<number, Int32Array>()) : undefined
  const tables = mergeTables(criteria.map(({ table }) => table))
  const sparse = criteria.flatMap(({ addSparse }) => (addSparse === undefined ? [] : [addSparse]))
  const score = (row: number): void => {
    addTables(tables, row, sums)
    for (const addSparse of sparse) addSparse(row, sums)
    unpackFits(sums, buffer)
  }
  const fitAt = (row: number, column: number): number | undefined => {
    let sum = 0
    for (const criterion of criteria) sum += packOf(criterion.share, criterion.answerAt(row, column))
    const fit = unpackFit(sum)
    return fit === FORBIDDEN_FIT ? undefined : fit
  }
  const valueAt = (row: number, column: number): number => {
    const fit = fitAt(row, column) ?? FORBIDDEN_FIT
    const stays = fit >= input.floor && bonus?.columnsOf.get(row)?.includes(column) === true
    return stays ? fit + bonus.millionths : fit
  }
  return {
    rowCount,
    columnCount,
    floor: input.floor,
    ceiling: FIT_ONE + (bonus?.millionths ?? 0),
    fitAt,
    valueAt,
    at: (row, column) =>
      findExclusion(exclusions, row, column) === undefined ? valueAt(row, column) : FORBIDDEN_FIT,
    refine: criteria.some(({ isWritten }) => isWritten) ? valueAt : undefined,
    row: (row) => {
      const known = kept?.get(row)
      if (known === undefined) score(row)
      else buffer.set(known)
      if (kept !== undefined && known === undefined) kept.set(row, buffer.slice())
      for (let at = exclusions.start[row]!; at < exclusions.start[row + 1]!; at++) {
        buffer[exclusions.columns[at]!] = FORBIDDEN_FIT
      }
      for (const column of bonus?.columnsOf.get(row) ?? []) {
        if (buffer[column]! >= input.floor) buffer[column]! += bonus!.millionths
      }
      return buffer
    },
  }
}

/** Whether an answer is a score. */
export function isScore(answer: number): boolean {
  return answer !== NO_DATA && answer !== EXCLUDED && answer !== ALLOWED
}
