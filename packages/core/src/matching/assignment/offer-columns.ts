import type { FitRows } from './fit-rows.ts'
import type { Market } from './market.ts'
import { addOffers } from './offers.ts'
import { createRowSeeker } from './row-seeker.ts'
import type { RowSeeker } from './row-seeker.ts'

/** Each column is offered to so many rows. */
const ROWS_PER_COLUMN = 8

/** Rows between two chances to report progress or to stop. */
const ROWS_PER_STEP = 4_096

/** For each column the rows that would lose least by taking it, against their own best. */
export interface ColumnOffers {
  readonly rows: Int32Array
  readonly regrets: Float64Array
  /** Its prices are the worst regrets of those kept; a row that is better takes the place of that one. */
  readonly seeker: RowSeeker
}

/** Nothing is noted yet. */
export function createColumnOffers(rows: FitRows): ColumnOffers {
  const { columnCount } = rows
  const seeker = createRowSeeker(rows)
  seeker.price.fill(-Infinity)
  return {
    rows: new Int32Array(columnCount * ROWS_PER_COLUMN).fill(-1),
    regrets: new Float64Array(columnCount * ROWS_PER_COLUMN).fill(-Infinity),
    seeker,
  }
}

/**
 * Notes a row with every column that it suits better than those noted there. Without this, mentors who are nobody's
 * favourites are offered to nobody, and prices must climb very far before anybody looks at them.
 */
export function noteRow(offers: ColumnOffers, row: number, fits: Int32Array, floor: number): void {
  const { seeker } = offers
  const count = fits.length
  seeker.load(fits)
  const best = seeker.highest(floor)
  for (let column = seeker.next(0, best); column < count; column = seeker.next(column + 1, best)) {
    if (fits[column]! >= floor) replaceWorst(offers, column, row, fits[column]! - best)
  }
}

function replaceWorst({ rows, regrets, seeker }: ColumnOffers, column: number, row: number, regret: number): void {
  const from = column * ROWS_PER_COLUMN
  let least = from
  for (let at = from + 1; at < from + ROWS_PER_COLUMN; at++) if (regrets[at]! < regrets[least]!) least = at
  regrets[least] = regret
  rows[least] = row
  let worst = regret
  for (let at = from; at < from + ROWS_PER_COLUMN; at++) if (regrets[at]! < worst) worst = regrets[at]!
  seeker.price[column] = worst
}

/** Offers each column to the rows that were noted for it. */
export function* offerColumns(market: Market, rows: FitRows, offers: ColumnOffers): Generator<void, void> {
  const columnsOf: number[][] = Array.from({ length: market.rowCount }, () => [])
  for (const [at, row] of offers.rows.entries()) {
    if (row >= 0 && market.capacity[Math.floor(at / ROWS_PER_COLUMN)]! > 0) {
      columnsOf[row]!.push(Math.floor(at / ROWS_PER_COLUMN))
    }
  }
  for (const [row, columns] of columnsOf.entries()) {
    if (row % ROWS_PER_STEP === 0) yield
    const { start, length } = market.offers
    const known = new Set(market.offers.columns.subarray(start[row], start[row]! + length[row]!))
    const added = columns
      .filter((column) => !known.has(column))
      .map((column) => ({ column, fit: rows.at(row, column) }))
      .filter(({ fit }) => fit >= rows.floor)
    addOffers(market.offers, row, {
      columns: Int32Array.from(added, ({ column }) => column),
      values: Float64Array.from(added, ({ fit }) => fit),
      count: added.length,
    })
  }
}
