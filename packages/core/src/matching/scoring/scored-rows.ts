import { FIT_ONE, FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { selectSingly } from '../assignment/fit-rows.ts'
import type { FitRows } from '../assignment/fit-rows.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { ALLOWED, EXCLUDED, NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion } from './compiled-criterion.ts'
import { packOf } from './read-answer.ts'
import { unpackFit } from './packed-answer.ts'
import { createRowReader } from './row-reader.ts'
import type { RowSource, StayBonus } from './row-reader.ts'

/** Up to so many pairs the fits are kept (100 MB); beyond, they are computed each time they are asked for. */
export const KEPT_PAIRS_LIMIT = 25_000_000
/** So few columns are read one by one: to lay them out anew would cost more. */
const FEW_COLUMNS = 16

/** The fits of a run, computed row by row from the criteria. */
export interface ScoredRows extends FitRows {
  /** What whole rows are computed from. */
  readonly source: RowSource
  /** The true fit of a pair in millionths by its criteria alone; undefined when a constraint excludes it. */
  fitAt(row: number, column: number): number | undefined
  /** The same as the solver counts it: with the bonus for staying together. */
  valueAt(row: number, column: number): number
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
  /** Without WebAssembly: slower, and the same. */
  readonly isPlain?: boolean
}): ScoredRows {
  const { criteria, rowCount, columnCount, exclusions, bonus, floor } = input
  const kept = rowCount * columnCount <= KEPT_PAIRS_LIMIT ? (input.kept ?? new Map<number, Int32Array>()) : undefined
  const hasWritten = criteria.some(({ isWritten }) => isWritten)
  const parts = criteria.map(({ table, overlap, named }) => ({ table, ...(overlap && { overlap }), ...(named && { named }) }))
  const source = { parts, exclusions, rowCount, columnCount, floor, bonus }
  const reader = createRowReader(source, { kept, ...(input.isPlain === true && { isPlain: true }) })
  const fitAt = (row: number, column: number): number | undefined => {
    let sum = 0
    for (const criterion of criteria) sum += packOf(criterion.share, criterion.answerAt(row, column))
    const fit = unpackFit(sum)
    return fit === FORBIDDEN_FIT ? undefined : fit
  }
  const valueAt = (row: number, column: number): number => {
    const fit = fitAt(row, column) ?? FORBIDDEN_FIT
    const stays = fit >= floor && bonus?.columnsOf.get(row)?.includes(column) === true
    return stays ? fit + bonus.millionths : fit
  }
  const at = (row: number, column: number): number =>
    findExclusion(exclusions, row, column) === undefined ? valueAt(row, column) : FORBIDDEN_FIT
  return {
    source,
    rowCount,
    columnCount,
    floor,
    ceiling: FIT_ONE + (bonus?.millionths ?? 0),
    isDear: kept === undefined,
    fitAt,
    valueAt,
    at,
    refine: hasWritten ? valueAt : undefined,
    row: reader.row,
    select: (columns) => (columns.length < FEW_COLUMNS && !hasWritten ? selectSingly(at, columns) : reader.select(columns)),
  }
}

/** Whether an answer is a score. */
export function isScore(answer: number): boolean {
  return answer !== NO_DATA && answer !== EXCLUDED && answer !== ALLOWED
}
