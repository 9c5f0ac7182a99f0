import { ROWS_PER_COLUMN } from './look-board.ts'
import type { ColumnNotes } from './look-board.ts'
import { createRowSeeker } from './row-seeker.ts'
import type { RowSeeker } from './row-seeker.ts'

/** Somebody who notes rows by column. */
export interface ColumnNoter {
  readonly columns: ColumnNotes
  /** Its prices are what the last row noted for each column would lose; a row that would lose less is noted instead. */
  readonly seeker: RowSeeker
}

/** Nothing is noted yet. */
export function createColumnNoter(
  columns: ColumnNotes,
  size: { readonly rowCount: number; readonly columnCount: number },
): ColumnNoter {
  const seeker = createRowSeeker(size)
  seeker.price.fill(-Infinity)
  return { columns, seeker }
}

/**
 * Notes a row with every column that it suits better than those noted there: which would lose least by taking the
 * column, against their own best; of equals, the earlier. Without this, mentors who are nobody's favourites are offered
 * to nobody, and prices must climb very far before anybody looks at them.
 */
export function noteRow({ columns: notes, seeker }: ColumnNoter, row: number, floor: number): void {
  const { fits, price } = seeker
  const best = seeker.highest(floor)
  for (let column = seeker.next(0, best); column < fits.length; column = seeker.next(column + 1, best)) {
    if (fits[column]! < floor) continue
    note(notes, column, row, fits[column]! - best)
    const last = column * ROWS_PER_COLUMN + ROWS_PER_COLUMN - 1
    if (notes.rows[last]! >= 0) price[column] = notes.regrets[last]!
  }
}

/** Takes the place of the last of a column's rows, if that comes after this one in order. */
function note({ rows, regrets }: ColumnNotes, column: number, row: number, regret: number): void {
  const from = column * ROWS_PER_COLUMN
  let at = from + ROWS_PER_COLUMN - 1
  if (rows[at]! >= 0 && !isBefore(regret, row, regrets[at]!, rows[at]!)) return
  for (; at > from && (rows[at - 1]! < 0 || isBefore(regret, row, regrets[at - 1]!, rows[at - 1]!)); at--) {
    rows[at] = rows[at - 1]!
    regrets[at] = regrets[at - 1]!
  }
  rows[at] = row
  regrets[at] = regret
}

function isBefore(regret: number, row: number, otherRegret: number, otherRow: number): boolean {
  return regret > otherRegret || (regret === otherRegret && row < otherRow)
}

/** Joins what two who looked through rows have noted: the same as if one had looked through all. */
export function joinNotes(into: ColumnNotes, from: ColumnNotes): void {
  for (const [at, row] of from.rows.entries()) {
    if (row >= 0) note(into, Math.floor(at / ROWS_PER_COLUMN), row, from.regrets[at]!)
  }
}
