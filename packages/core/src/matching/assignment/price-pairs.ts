import { chooseLagging } from './choose-lagging.ts'
import type { FitRows } from './fit-rows.ts'
import { countPairsPerRow, LOOK } from './look-board.ts'
import type { LookBatch, LookLimits } from './look-board.ts'
import { beginLooks, createLookCrew, lookAll } from './look-crew.ts'
import type { LookCrew, LookHelp } from './look-crew.ts'
import { MARGIN } from './look.ts'
import { demandOf, release } from './market.ts'
import type { Market } from './market.ts'
import { offerColumns } from './note-columns.ts'
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
const NO_COLUMNS = new Int32Array()

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
  /** Columns marked with a row's number are offered to it. */
  readonly known: Int32Array
  readonly crew: LookCrew
}

/** Nothing is offered yet. */
export function createUnoffered(rows: FitRows, price: Float64Array, help?: LookHelp): Unoffered {
  const limits = limitsOf(rows)
  return {
    rows,
    reserve: createOffers(rows.rowCount, limits.reserve),
    bound: new Float64Array(rows.rowCount).fill(Infinity),
    lastPrice: price.slice(),
    known: new Int32Array(rows.columnCount).fill(-1),
    crew: createLookCrew(rows, limits, help),
  }
}

function limitsOf({ columnCount, refine, isDear }: FitRows): LookLimits {
  // A second look costs where rows are computed. Where pairs are asked for, so does every pair that is kept.
  if (refine !== undefined) return { first: FIRST_ASKED_OFFERS, more: MORE_OFFERS, reserve: 0 }
  const first = columnCount <= ALL_OFFERS_LIMIT ? columnCount : FIRST_OFFERS
  return { first, more: MORE_OFFERS, reserve: isDear ? RESERVE : 0 }
}

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
        if (demandOf(market, next) > 0) ask(batch, { row: next, kind: LOOK.first, surplus: 0, bound: 0 })
      }
      return batch.count[0] > 0
    },
    apply: (batch) => {
      for (let at = 0; at < batch.count[0]!; at++) {
        take(market, unoffered, batch, at)
        done = batch.rows[at]! + 1
      }
    },
  })
  for (const _ of looks) yield done
  for (const _ of offerColumns(market, rows, crew.board.notes)) yield market.rowCount
}

/**
 * Looks for all pairs that are worth more to a row than what it has, offers the best of them, and lets that row look
 * anew. Answers whether there were any: if not, the known offers are proven to be enough.
 *
 * *Pricing, as in column generation (Dantzig and Wolfe 1960).*
 */
export function* priceAll(market: Market, unoffered: Unoffered): Generator<number, boolean> {
  const { crew, bound } = unoffered
  const { columns, rise } = chooseLagging(market, unoffered)
  unoffered.lastPrice.set(market.price)
  beginLooks(crew, market.price, columns)
  let next = 0
  let hasMore = false
  const freeIfMore = (row: number, best: number) => {
    if (best <= market.surplus[row]!) return
    hasMore = true
    for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  }
  const looks = lookAll(crew, {
    fill: (batch) => {
      batch.count[0] = 0
      for (; next < market.rowCount && hasRoom(batch, countKnown(market, unoffered, next)); next++) {
        if (demandOf(market, next) === 0) continue
        const surplus = market.surplus[next]!
        bound[next]! -= rise
        const isBounded = bound[next]! <= surplus
        const best = offerReserve(market, unoffered, next, surplus - MARGIN)
        freeIfMore(next, best)
        if (isBounded && columns.length === 0) continue
        ask(batch, { row: next, kind: isBounded ? LOOK.lagging : LOOK.whole, surplus, bound: bound[next]! })
        know(batch, market.offers, next)
        know(batch, unoffered.reserve, next)
      }
      return batch.count[0] > 0
    },
    apply: (batch) => {
      for (let at = 0; at < batch.count[0]!; at++) freeIfMore(batch.rows[at]!, take(market, unoffered, batch, at))
    },
  })
  for (const _ of looks) yield next
  return hasMore
}

/** Whether a batch has room for a row that knows so many columns. */
function hasRoom({ count, rows, known, knownStart }: LookBatch, columns: number): boolean {
  return count[0]! < rows.length && knownStart[count[0]!]! + columns <= known.length
}

function countKnown(market: Market, { reserve }: Unoffered, row: number): number {
  return market.offers.length[row]! + reserve.length[row]!
}

function ask(
  batch: LookBatch,
  { row, kind, surplus, bound }: { readonly row: number; readonly kind: number; readonly surplus: number; readonly bound: number },
): void {
  const at = batch.count[0]!++
  batch.rows[at] = row
  batch.kinds[at] = kind
  batch.surplus[at] = surplus
  batch.bound[at] = bound
  batch.knownStart[at + 1] = batch.knownStart[at]!
}

/** Adds a row's pairs to what the last row of the batch knows. */
function know({ count, known, knownStart }: LookBatch, { start, length, columns }: Offers, row: number): void {
  const last = count[0]!
  const from = start[row]!
  let to = knownStart[last]!
  for (let at = from; at < from + length[row]!; at++) known[to++] = columns[at]!
  knownStart[last] = to
}

/** Offers what a look found worth it, and keeps the rest in reserve; answers what the best is worth. */
function take(market: Market, { bound, reserve, crew }: Unoffered, batch: LookBatch, at: number): number {
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

/** Offers what prices have made worth it among the pairs in reserve; answers what the best is worth. */
function offerReserve(market: Market, { reserve, known }: Unoffered, row: number, above: number): number {
  const { columns, values, start, length } = reserve
  const from = start[row]!
  let most = -Infinity
  if (length[row] === 0) return most
  const { offers } = market
  for (let at = offers.start[row]!; at < offers.start[row]! + offers.length[row]!; at++) known[offers.columns[at]!] = row
  for (let at = from + length[row]! - 1; at >= from; at--) {
    const column = columns[at]!
    const isOffered = known[column] === row
    const worth = values[at]! - market.price[column]!
    if (worth <= above && !isOffered) continue
    if (!isOffered) {
      addOffers(offers, row, { columns, values, from: at, count: 1 })
      known[column] = row
      most = Math.max(most, worth)
    }
    const last = from + --length[row]!
    columns[at] = columns[last]!
    values[at] = values[last]!
  }
  return most
}
