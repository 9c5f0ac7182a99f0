import { askFor } from './looks/fill-batch.ts'
import { LOOK } from './looks/look-board.ts'
import { beginLooks, lookAll } from './looks/look-crew.ts'
import { demandOf } from './market.ts'
import type { Market } from './market.ts'
import { offerColumns } from './offer-columns.ts'
import { offerFound } from './unoffered.ts'
import type { Unoffered } from './unoffered.ts'

const NO_COLUMNS = new Int32Array()

/** Offers each row its best pairs, and each column to its best rows: the core of the problem (Volgenant 1996). */
export function* offerFirst(market: Market, unoffered: Unoffered): Generator<number, void> {
  const { rows, crew } = unoffered
  let next = 0
  let done = 0
  beginLooks(crew, market.price, NO_COLUMNS)
  const looks = lookAll(crew, {
    fill: (batch) => {
      batch.count[0] = 0
      for (; next < market.rowCount && batch.count[0] < batch.rows.length; next++) {
        if (demandOf(market, next) > 0) askFor(batch, { row: next, kind: LOOK.first, surplus: 0, bound: 0 })
      }
      return batch.count[0] > 0
    },
    apply: (batch) => {
      for (let at = 0; at < batch.count[0]!; at++) {
        offerFound(market, unoffered, batch, at)
        done = batch.rows[at]! + 1
      }
    },
  })
  for (const _ of looks) yield done
  for (const _ of offerColumns(market, rows, crew.board.notes)) yield market.rowCount
}
