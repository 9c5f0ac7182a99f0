import { chooseLagging } from './choose-lagging.ts'
import type { FitRows } from './fit-rows.ts'
import { demandOf, release } from './market.ts'
import type { Market } from './market.ts'
import { createColumnOffers, noteRow, offerColumns } from './offer-columns.ts'
import { addOffers } from './offers.ts'
import { createBestPairs, pickBest } from './pick-best.ts'
import type { BestPairs } from './pick-best.ts'

/** How many pairs a row is given to begin with, and at most in each later round. */
const FIRST_OFFERS = 32
const MORE_OFFERS = 16
/** How far below a row's surplus a pair may be and still be offered with the others: saves rounds. In millionths. */
const MARGIN = 20_000
/** With so few columns every pair is offered at once, and there is nothing left to price. */
const ALL_OFFERS_LIMIT = 192
/** Rows between two chances to report progress or to stop. */
const ROWS_PER_STEP = 64

/**
 * What is known about the pairs that are not offered yet: for each row a bound, so that no such pair is worth more to
 * it at the prices of the last look. Most rows need no second look, because what prices have done since carries the
 * bound on (see `choose-lagging.ts`).
 */
export interface Unoffered {
  readonly rows: FitRows
  readonly bound: Float64Array
  /** The prices of the last look. */
  readonly lastPrice: Float64Array
  /** Columns marked with a row's number are offered to it. */
  readonly known: Int32Array
  readonly best: BestPairs
}

/** Nothing is offered yet. */
export function createUnoffered(rows: FitRows, price: Float64Array): Unoffered {
  const limit = rows.columnCount <= ALL_OFFERS_LIMIT ? rows.columnCount : FIRST_OFFERS
  return {
    rows,
    bound: new Float64Array(rows.rowCount).fill(Infinity),
    lastPrice: price.slice(),
    known: new Int32Array(rows.columnCount).fill(-1),
    best: createBestPairs(Math.max(limit, MORE_OFFERS, 1)),
  }
}

/** Offers each row its best pairs, and each column to its best rows: the core of the problem (Volgenant 1996). */
export function* offerFirst(market: Market, unoffered: Unoffered): Generator<number, void> {
  const { rows, best } = unoffered
  const limit = best.columns.length
  const byColumn = limit < rows.columnCount ? createColumnOffers(rows.columnCount) : undefined
  for (let row = 0; row < market.rowCount; row++) {
    if (demandOf(market, row) > 0) {
      const fits = offerBest(market, unoffered, { row, above: -Infinity, limit })
      if (byColumn !== undefined) noteRow(byColumn, row, fits, rows.floor)
    }
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield row + 1
  }
  if (byColumn !== undefined) offerColumns(market, rows, byColumn)
}

/**
 * Looks for all pairs that are worth more to a row than what it has, offers the best of them, and lets that row look
 * anew. Answers how many rows there were: none proves that the known offers are enough.
 *
 * *Pricing, as in column generation (Dantzig and Wolfe 1960).*
 */
export function* priceAll(market: Market, unoffered: Unoffered): Generator<number, number> {
  const { columns, rise } = chooseLagging(market, unoffered)
  unoffered.lastPrice.set(market.price)
  let changed = 0
  for (let row = 0; row < market.rowCount; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield row + 1
    if (demandOf(market, row) === 0) continue
    const surplus = market.surplus[row]!
    unoffered.bound[row]! -= rise
    const isBounded = unoffered.bound[row]! <= surplus
    if (isBounded && columns.length === 0) continue
    markKnown(market, unoffered, row)
    if (isBounded) offerLagging(market, unoffered, row, columns)
    else offerBest(market, unoffered, { row, above: surplus - MARGIN, limit: MORE_OFFERS })
    if (bestWorth(unoffered.best) <= surplus) continue
    changed += 1
    for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  }
  return changed
}

function markKnown({ offers }: Market, { known }: Unoffered, row: number): void {
  const end = offers.start[row]! + offers.length[row]!
  for (let at = offers.start[row]!; at < end; at++) known[offers.columns[at]!] = row
}

/** Looks through a whole row and offers its best pairs above a worth; answers the row. */
function offerBest(
  market: Market,
  unoffered: Unoffered,
  wanted: { readonly row: number; readonly above: number; readonly limit: number },
): Int32Array {
  const { rows, known, best } = unoffered
  const { row, above, limit } = wanted
  const { floor, refine } = rows
  const fits = rows.row(row)
  const input = { fits, floor, price: market.price, above, limit, known, mark: row, refine, row }
  unoffered.bound[row] = pickBest(input, best)
  addOffers(market.offers, row, best)
  return fits
}

function bestWorth({ worths, count }: BestPairs): number {
  return worths.subarray(0, count).reduce((most, worth) => Math.max(most, worth), -Infinity)
}

/** Looks at the lagging columns of a row alone, and offers those that are worth more than its surplus. */
function offerLagging(market: Market, unoffered: Unoffered, row: number, lagging: Int32Array): void {
  const { rows, known, best } = unoffered
  const surplus = market.surplus[row]!
  best.count = 0
  for (const column of lagging) {
    if (known[column] === row) continue
    const fit = rows.at(row, column)
    const worth = fit - market.price[column]!
    if (fit < rows.floor || worth <= unoffered.bound[row]!) continue
    if (worth <= surplus || best.count === best.columns.length) {
      unoffered.bound[row] = worth
      continue
    }
    best.columns[best.count] = column
    best.values[best.count] = fit
    best.worths[best.count] = worth
    best.count += 1
  }
  addOffers(market.offers, row, best)
}
