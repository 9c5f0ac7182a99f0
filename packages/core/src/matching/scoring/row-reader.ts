import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { isSmall } from '../kernel/kernel-memory.ts'
import { joinTables } from './joined-table.ts'
import { createRowKernel } from './row-kernel.ts'
import { narrowPart } from './row-part.ts'
import type { RowPart } from './row-part.ts'
import { createPlainScorer } from './row-scorer.ts'
import type { RowScorer } from './row-scorer.ts'

const NOT_SELECTED = -1

/** What staying together counts for, in millionths, and the columns that each row has now. */
export interface StayBonus {
  readonly millionths: number
  readonly columnsOf: ReadonlyMap<number, readonly number[]>
}

/** What rows are computed from. */
export interface RowSource {
  readonly parts: readonly RowPart[]
  readonly exclusions: Pick<Exclusions, 'start' | 'columns'>
  readonly rowCount: number
  readonly columnCount: number
  /** The lowest fit at which a pair may be proposed, in millionths. */
  readonly floor: number
  readonly bonus?: StayBonus | undefined
}

/** Computes rows of fits, with rules and bonuses; see `FitRows` for what `row` and `select` promise. */
export interface RowReader {
  row(index: number): Int32Array
  select(columns: Int32Array): (row: number) => Int32Array
}

/**
 * A reader over a source. Fits of whole rows, before rules, are kept in `kept` if there is one. `isPlain` keeps it from
 * using WebAssembly.
 */
export function createRowReader(
  source: RowSource,
  options: { readonly kept?: Map<number, Int32Array> | undefined; readonly isPlain?: boolean } = {},
): RowReader {
  const { kept, isPlain = isSmall(source.rowCount, source.columnCount) } = options
  const { parts, columnCount } = source
  const scorer = createScorer(parts, columnCount, isPlain)
  return {
    row: (index) => {
      const { fits } = scorer
      const known = kept?.get(index)
      if (known === undefined) {
        scorer.score(index)
        kept?.set(index, fits.slice())
      } else fits.set(known)
      return applyRules(source, index, fits)
    },
    select: (columns) => {
      const few = createScorer(parts.map((part) => narrowPart(part, columns)), columns.length, isPlain)
      const placeOf = new Int32Array(columnCount).fill(NOT_SELECTED)
      for (const [at, column] of columns.entries()) placeOf[column] = at
      return (index) => {
        few.score(index)
        return applyRules(source, index, few.fits, placeOf)
      }
    },
  }
}

/** With WebAssembly where there is any and it pays, otherwise in plain TypeScript. */
function createScorer(parts: readonly RowPart[], columnCount: number, isPlain: boolean): RowScorer {
  const input = { parts, tables: joinTables(parts.map(({ table }) => table)), columnCount }
  return (isPlain ? undefined : createRowKernel(input)) ?? createPlainScorer(input)
}

/** Takes out whom rules exclude, and adds what staying together counts for. `placeOf` says where columns stand. */
function applyRules({ exclusions, bonus, floor }: RowSource, row: number, fits: Int32Array, placeOf?: Int32Array): Int32Array {
  const { start, columns } = exclusions
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const place = placeOf === undefined ? columns[at]! : placeOf[columns[at]!]!
    if (place !== NOT_SELECTED) fits[place] = FORBIDDEN_FIT
  }
  for (const column of bonus?.columnsOf.get(row) ?? []) {
    const place = placeOf === undefined ? column : placeOf[column]!
    if (place !== NOT_SELECTED && fits[place]! >= floor) fits[place]! += bonus!.millionths
  }
  return fits
}
