import type { FitRows } from './fit-rows.ts'
import type { Market } from './market.ts'
import { addOffers } from './offers.ts'

/** Each column is offered to so many rows. */
const ROWS_PER_COLUMN = 8

/** For each column the rows that would lose least by taking it, against their own best. */
export interface ColumnOffers {
  readonly rows: Int32Array
  readonly regrets: Float64Array
  /** The worst of those kept; a row that is better takes its place. */
  readonly worst: Float64Array
}

/** Nothing is noted yet. */
export function createColumnOffers(columnCount: number): ColumnOffers {
  return {
    rows: new Int32Array(columnCount * ROWS_PER_COLUMN).fill(-1),
    regrets: new Float64Array(columnCount * ROWS_PER_COLUMN).fill(-Infinity),
    worst: new Float64Array(columnCount).fill(-Infinity),
  }
}

/**
 * Notes a row with every column that it suits better than those noted there. Without this, mentors who are nobody's
 * favourites are offered to nobody, and prices must climb very far before anybody looks at them.
 */
export function noteRow(offers: ColumnOffers, row: number, fits: Int32Array, floor: number): void {
  const { worst } = offers
  const count = fits.length
  let best = floor
  for (let column = 0; column < count; column++) if (fits[column]! > best) best = fits[column]!
  for (let column = 0; column < count; column++) {
    const regret = fits[column]! - best
    if (regret > worst[column]! && fits[column]! >= floor) replaceWorst(offers, column, row, regret)
  }
}

function replaceWorst({ rows, regrets, worst }: ColumnOffers, column: number, row: number, regret: number): void {
  const from = column * ROWS_PER_COLUMN
  let least = from
  for (let at = from + 1; at < from + ROWS_PER_COLUMN; at++) if (regrets[at]! < regrets[least]!) least = at
  regrets[least] = regret
  rows[least] = row
  worst[column] = regrets.subarray(from, from + ROWS_PER_COLUMN).reduce((lowest, each) => Math.min(lowest, each))
}

/** Offers each column to the rows that were noted for it. */
export function offerColumns(market: Market, rows: FitRows, offers: ColumnOffers): void {
  const columnsOf: number[][] = Array.from({ length: market.rowCount }, () => [])
  for (const [at, row] of offers.rows.entries()) {
    if (row >= 0 && market.capacity[Math.floor(at / ROWS_PER_COLUMN)]! > 0) {
      columnsOf[row]!.push(Math.floor(at / ROWS_PER_COLUMN))
    }
  }
  for (const [row, columns] of columnsOf.entries()) {
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
