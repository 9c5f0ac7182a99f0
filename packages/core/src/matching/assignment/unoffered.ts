import type { FitRows } from './fit-rows.ts'
import { countPairsPerRow } from './looks/look-board.ts'
import type { LookBatch, LookLimits } from './looks/look-board.ts'
import { createLookCrew } from './looks/look-crew.ts'
import type { LookCrew, LookHelp } from './looks/look-crew.ts'
import type { Market } from './market.ts'
import { addOffers, createOffers } from './offers.ts'
import type { Offers } from './offers.ts'

/** How many pairs a row is given to begin with, and at most in each later round. */
const FIRST_OFFERS = 32
const MORE_OFFERS = 16
/** The same where each pair has to be asked for. */
const FIRST_ASKED_OFFERS = 8
/** Where rows are dear to compute, so many of the next best pairs are kept beside the offers: their turn comes. */
const RESERVE = 96
/** With so few columns every pair is offered at once, and there is nothing left to price. */
const ALL_OFFERS_LIMIT = 192

/**
 * What is known about the pairs that are not offered yet: for each row a bound, so that no such pair is worth more to
 * it at the prices of the last look. Most rows need no second look, because what prices have done since carries the
 * bound on (see `choose-lagging.ts`).
 */
export interface Unoffered {
  readonly rows: FitRows
  /** The next best pairs of each row: known, but not worth offering yet. */
  readonly reserve: Offers
  /** What no pair beyond offers and reserve is worth more than. */
  readonly bound: Float64Array
  /** The prices of the last look. */
  readonly lastPrice: Float64Array
  /** The row that each column was last marked as offered to. */
  readonly offeredTo: Int32Array
  readonly crew: LookCrew
}

/** Nothing is offered yet. */
export function createUnoffered(rows: FitRows, price: Float64Array, help?: LookHelp): Unoffered {
  const limits = limitsOf(rows)
  return {
    rows,
    reserve: createOffers(rows.rowCount, limits.reserve, Int32Array),
    bound: new Float64Array(rows.rowCount).fill(Infinity),
    lastPrice: price.slice(),
    offeredTo: new Int32Array(rows.columnCount).fill(-1),
    crew: createLookCrew(rows, limits, help),
  }
}

function limitsOf({ columnCount, refine, isDear }: FitRows): LookLimits {
  // A second look costs where rows are computed. Where pairs are asked for, so does every pair that is kept.
  if (refine !== undefined) return { first: FIRST_ASKED_OFFERS, more: MORE_OFFERS, reserve: 0 }
  const first = columnCount <= ALL_OFFERS_LIMIT ? columnCount : FIRST_OFFERS
  return { first, more: MORE_OFFERS, reserve: isDear ? RESERVE : 0 }
}

/** Offers what a look found worth it, and keeps the rest in reserve; answers what the best is worth. */
export function offerFound(market: Market, { bound, reserve, crew }: Unoffered, batch: LookBatch, at: number): number {
  const { columns, fits: values } = batch
  const row = batch.rows[at]!
  const from = at * countPairsPerRow(crew.board.limits)
  const offered = batch.offered[at]!
  bound[row] = batch.bound[at]!
  addOffers(market.offers, row, { columns, values, from, count: offered })
  addOffers(reserve, row, { columns, values, from: from + offered, count: batch.found[at]! - offered })
  let most = -Infinity
  for (let nth = from; nth < from + offered; nth++) most = Math.max(most, values[nth]! - market.price[columns[nth]!]!)
  return most
}
