import { FIT_ONE, FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { selectSingly } from '../assignment/fit-rows.ts'
import type { FitRows } from '../assignment/fit-rows.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { ALLOWED, EXCLUDED, NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion } from './compiled-criterion.ts'
import { isSmall } from '../kernel/kernel-memory.ts'
import { packOf } from './read-answer.ts'
import { narrowCriterion } from './narrow-criterion.ts'
import { unpackFit } from './packed-answer.ts'
import { createRowScorer } from './row-scorer.ts'

/** Up to so many pairs the fits are kept (100 MB); beyond, they are computed each time they are asked for. */
const KEPT_PAIRS_LIMIT = 25_000_000
const NOT_SELECTED = -1
/** So few columns are read one by one: to lay them out anew would cost more. */
const FEW_COLUMNS = 16

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
  /** Without WebAssembly: slower, and the same. */
  readonly isPlain?: boolean
}): ScoredRows {
  const { criteria, rowCount, columnCount, exclusions, bonus } = input
  const kept = rowCount * columnCount <= KEPT_PAIRS_LIMIT ? (input.kept ?? new Map<number, Int32Array>()) : undefined
  const hasWritten = criteria.some(({ isWritten }) => isWritten)
  const isPlain = input.isPlain === true || isSmall(rowCount, columnCount)
  const scorer = createRowScorer(criteria, columnCount, isPlain)
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
  const at = (row: number, column: number): number =>
    findExclusion(exclusions, row, column) === undefined ? valueAt(row, column) : FORBIDDEN_FIT
  const applyRules = (row: number, fits: Int32Array, placeOf: (column: number) => number): Int32Array => {
    for (let at = exclusions.start[row]!; at < exclusions.start[row + 1]!; at++) {
      const place = placeOf(exclusions.columns[at]!)
      if (place !== NOT_SELECTED) fits[place] = FORBIDDEN_FIT
    }
    for (const column of bonus?.columnsOf.get(row) ?? []) {
      const place = placeOf(column)
      if (place !== NOT_SELECTED && fits[place]! >= input.floor) fits[place]! += bonus!.millionths
    }
    return fits
  }
  const row = (index: number): Int32Array => {
    const { fits } = scorer
    const known = kept?.get(index)
    if (known === undefined) {
      scorer.score(index)
      kept?.set(index, fits.slice())
    } else fits.set(known)
    return applyRules(index, fits, itself)
  }
  return {
    rowCount,
    columnCount,
    floor: input.floor,
    ceiling: FIT_ONE + (bonus?.millionths ?? 0),
    isDear: kept === undefined,
    fitAt,
    valueAt,
    at,
    refine: hasWritten ? valueAt : undefined,
    row,
    select: (columns) => {
      if (columns.length < FEW_COLUMNS && !hasWritten) return selectSingly(at, columns)
      const few = createRowScorer(criteria.map((each) => narrowCriterion(each, columns)), columns.length, isPlain)
      const placeOf = new Int32Array(columnCount).fill(NOT_SELECTED)
      for (const [at, column] of columns.entries()) placeOf[column] = at
      return (index) => {
        few.score(index)
        return applyRules(index, few.fits, (column) => placeOf[column]!)
      }
    },
  }
}

function itself(column: number): number {
  return column
}

/** Whether an answer is a score. */
export function isScore(answer: number): boolean {
  return answer !== NO_DATA && answer !== EXCLUDED && answer !== ALLOWED
}
