import type { FitRows } from './fit-rows.ts'
import { demandOf, release } from './market.ts'
import type { Market } from './market.ts'
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
 * What is known about the pairs that are not offered yet. The bound of a row says that no such pair is worth more to
 * it, at the prices of the time when the row was looked through. Prices mostly rise, which keeps the bound true; by
 * how much any price may have fallen since is added up in `fallen`. So most rows need no second look.
 */
export interface Unoffered {
  readonly rows: FitRows
  /** By row: the bound, less `fallen` at its time. */
  readonly bound: Float64Array
  readonly lastPrice: Float64Array
  readonly known: Int32Array
  readonly best: BestPairs
  fallen: number
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
    fallen: 0,
  }
}

/** The most that a pair of the row which is not offered can be worth to it today. */
export function boundOf(unoffered: Unoffered, row: number): number {
  return unoffered.bound[row]! + unoffered.fallen
}

/** Offers each row its best pairs: the core of the problem (Volgenant 1996). */
export function* offerFirst(market: Market, unoffered: Unoffered): Generator<number, void> {
  const limit = unoffered.best.columns.length
  for (let row = 0; row < market.rowCount; row++) {
    if (demandOf(market, row) > 0) offer(market, unoffered, { row, above: -Infinity, limit })
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield row + 1
  }
}

/**
 * Looks through all pairs for those that are worth more to a row than what it has, offers the best of them, and lets
 * that row look anew. Answers how many rows there were: none proves that the known offers are enough.
 *
 * *Pricing, as in column generation (Dantzig and Wolfe 1960).*
 */
export function* priceAll(market: Market, unoffered: Unoffered): Generator<number, number> {
  noteFallenPrices(market, unoffered)
  let changed = 0
  for (let row = 0; row < market.rowCount; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield row + 1
    const surplus = market.surplus[row]!
    if (boundOf(unoffered, row) <= surplus || demandOf(market, row) === 0) continue
    const bestWorth = offer(market, unoffered, { row, above: surplus - MARGIN, limit: MORE_OFFERS })
    if (bestWorth <= surplus) continue
    changed += 1
    for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  }
  return changed
}

function noteFallenPrices({ price }: Market, unoffered: Unoffered): void {
  const { lastPrice } = unoffered
  let most = 0
  for (let column = 0; column < price.length; column++) {
    const fall = lastPrice[column]! - price[column]!
    if (fall > most) most = fall
  }
  lastPrice.set(price)
  unoffered.fallen += most
}

/** Offers a row its best pairs above a worth; answers the best worth among them. */
function offer(
  market: Market,
  unoffered: Unoffered,
  wanted: { readonly row: number; readonly above: number; readonly limit: number },
): number {
  const { rows, known, best } = unoffered
  const { row, above, limit } = wanted
  const { start, length, columns } = market.offers
  for (let at = start[row]!; at < start[row]! + length[row]!; at++) known[columns[at]!] = row
  const { floor, refine } = rows
  const input = { fits: rows.row(row), floor, price: market.price, above, limit, known, mark: row, refine, row }
  unoffered.bound[row] = pickBest(input, best) - unoffered.fallen
  addOffers(market.offers, row, best)
  let bestWorth = -Infinity
  for (let at = 0; at < best.count; at++) bestWorth = Math.max(bestWorth, best.worths[at]!)
  return bestWorth
}
