import type { FitRows } from './fit-rows.ts'
import { ROWS_PER_COLUMN } from './looks/look-board.ts'
import type { ColumnNotes } from './looks/look-board.ts'
import type { Market } from './market.ts'
import { joinNotes } from './looks/note-columns.ts'
import { addOffers } from './offers.ts'

/** Rows between two chances to report progress or to stop. */
const ROWS_PER_STEP = 4_096

/** Offers each column to the rows that were noted for it, by whomever. */
export function* offerColumns(market: Market, rows: FitRows, notes: readonly ColumnNotes[]): Generator<void, void> {
  const [all, ...others] = notes
  if (all === undefined) return
  for (const other of others) joinNotes(all, other)
  const columnsOf: number[][] = Array.from({ length: market.rowCount }, () => [])
  for (const [at, row] of all.rows.entries()) {
    const column = Math.floor(at / ROWS_PER_COLUMN)
    if (row >= 0 && market.capacity[column]! > 0) columnsOf[row]!.push(column)
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
