import { chooseLagging } from './choose-lagging.ts'
import type { FitRows } from './fit-rows.ts'
import { FORBIDDEN_FIT } from './fixed-point.ts'
import { demandOf, release } from './market.ts'
import type { Market } from './market.ts'
import { guessWorth } from './guess-worth.ts'
import { createColumnOffers, noteRow, offerColumns } from './offer-columns.ts'
import { addOffers, createOffers } from './offers.ts'
import type { Offers } from './offers.ts'
import { createBestPairs, pickBest, sortBest } from './pick-best.ts'
import type { BestPairs } from './pick-best.ts'
import { createRowSeeker } from './row-seeker.ts'
import type { RowSeeker } from './row-seeker.ts'

/** How many pairs a row is given to begin with, and at most in each later round. */
const FIRST_OFFERS = 32
const MORE_OFFERS = 16
/** The same where each pair has to be asked for. */
const FIRST_ASKED_OFFERS = 8
/** Where rows are dear to compute, so many of the next best pairs are kept beside the offers: their turn comes. */
const RESERVE = 96
/** How far below a row's surplus a pair may be and still be offered with the others: saves rounds. In millionths. */
const MARGIN = 20_000
/** How far below a row's surplus a pair may be and still be kept in reserve. In millionths. */
const RESERVE_MARGIN = 150_000
/** With so few columns every pair is offered at once, and there is nothing left to price. */
const ALL_OFFERS_LIMIT = 192
/** Pairs between two chances to report progress or to stop: some hundredths of a second. */
const PAIRS_PER_STEP = 1_000_000

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
  readonly best: BestPairs
  readonly seeker: RowSeeker
}

/** Nothing is offered yet. */
export function createUnoffered(rows: FitRows, price: Float64Array): Unoffered {
  const limit = firstOffers(rows) + reserveOf(rows)
  return {
    rows,
    reserve: createOffers(rows.rowCount, reserveOf(rows)),
    bound: new Float64Array(rows.rowCount).fill(Infinity),
    lastPrice: price.slice(),
    known: new Int32Array(rows.columnCount).fill(-1),
    best: createBestPairs(Math.max(limit, MORE_OFFERS, 1)),
    seeker: createRowSeeker(rows),
  }
}

function firstOffers({ columnCount, refine }: FitRows): number {
  if (refine !== undefined) return FIRST_ASKED_OFFERS
  return columnCount <= ALL_OFFERS_LIMIT ? columnCount : FIRST_OFFERS
}

/** A second look costs where rows are computed. Where pairs are asked for, so does every pair that is kept. */
function reserveOf({ isDear, refine }: FitRows): number {
  return isDear && refine === undefined ? RESERVE : 0
}

function countRowsPerStep({ columnCount }: FitRows): number {
  return Math.ceil(PAIRS_PER_STEP / Math.max(1, columnCount))
}

/** Offers each row its best pairs, and each column to its best rows: the core of the problem (Volgenant 1996). */
export function* offerFirst(market: Market, unoffered: Unoffered): Generator<number, void> {
  const { rows, seeker } = unoffered
  const wanted = { keptAbove: -Infinity, above: -Infinity, limit: firstOffers(rows) }
  seeker.price.set(market.price)
  const rowsPerStep = countRowsPerStep(rows)
  const byColumn = wanted.limit < rows.columnCount ? createColumnOffers(rows) : undefined
  for (let row = 0; row < market.rowCount; row++) {
    if (demandOf(market, row) > 0) {
      offerBest(market, unoffered, row, wanted)
      if (byColumn !== undefined) noteRow(byColumn, row, seeker.fits, rows.floor)
    }
    if ((row + 1) % rowsPerStep === 0) yield row + 1
  }
  if (byColumn === undefined) return
  for (const _ of offerColumns(market, rows, byColumn)) yield market.rowCount
}

/**
 * Looks for all pairs that are worth more to a row than what it has, offers the best of them, and lets that row look
 * anew. Answers how many rows there were: none proves that the known offers are enough.
 *
 * *Pricing, as in column generation (Dantzig and Wolfe 1960).*
 */
export function* priceAll(market: Market, unoffered: Unoffered): Generator<number, number> {
  const { columns, rise } = chooseLagging(market, unoffered)
  const lagging = { columns, fitsIn: unoffered.rows.select(columns) }
  const keptMargin = reserveOf(unoffered.rows) > 0 ? RESERVE_MARGIN : MARGIN
  unoffered.lastPrice.set(market.price)
  unoffered.seeker.price.set(market.price)
  const rowsPerStep = countRowsPerStep(unoffered.rows)
  let changed = 0
  for (let row = 0; row < market.rowCount; row++) {
    if ((row + 1) % rowsPerStep === 0) yield row + 1
    if (demandOf(market, row) === 0) continue
    const surplus = market.surplus[row]!
    unoffered.bound[row]! -= rise
    const isBounded = unoffered.bound[row]! <= surplus
    if (isBounded && columns.length === 0 && unoffered.reserve.length[row] === 0) continue
    markKnown(market.offers, unoffered.known, row)
    const above = surplus - MARGIN
    const fromReserve = offerReserve(market, unoffered, row, above)
    markKnown(unoffered.reserve, unoffered.known, row)
    const fromOthers = isBounded
      ? offerLagging(market, unoffered, row, lagging)
      : offerBest(market, unoffered, row, { keptAbove: surplus - keptMargin, above, limit: MORE_OFFERS })
    if (fromReserve <= surplus && fromOthers <= surplus) continue
    changed += 1
    for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  }
  return changed
}

/** What a look is for: pairs worth more than `keptAbove` are kept; those above `above` are offered, up to `limit`. */
interface Wanted {
  readonly keptAbove: number
  readonly above: number
  readonly limit: number
}

function markKnown({ start, length, columns }: Offers, known: Int32Array, row: number): void {
  const end = start[row]! + length[row]!
  for (let at = start[row]!; at < end; at++) known[columns[at]!] = row
}

/** Looks through a whole row, offers its best pairs and keeps the next best; answers what the best is worth. */
function offerBest(market: Market, unoffered: Unoffered, row: number, wanted: Wanted): number {
  const { rows, known, best, seeker, reserve } = unoffered
  const { floor, refine } = rows
  const kept = reserveOf(rows)
  seeker.load(rows.row(row))
  const limit = Math.min(best.columns.length, wanted.limit + kept)
  const isFirst = wanted.keptAbove === -Infinity && refine === undefined
  const above = isFirst ? guessWorth(seeker, limit) : wanted.keptAbove
  unoffered.bound[row] = pickBest({ floor, seeker, above, limit, known, mark: row, refine, row }, best)
  const offered = kept > 0 ? sortBest(best, wanted) : best.count
  addOffers(market.offers, row, { columns: best.columns, values: best.values, count: offered })
  addOffers(reserve, row, {
    columns: best.columns.subarray(offered),
    values: best.values.subarray(offered),
    count: best.count - offered,
  })
  return bestWorth(best, offered)
}

function bestWorth({ worths }: BestPairs, count: number): number {
  let most = -Infinity
  for (let at = 0; at < count; at++) most = Math.max(most, worths[at]!)
  return most
}

/** Offers what prices have made worth it among the pairs in reserve; answers what the best is worth. */
function offerReserve(market: Market, { reserve, known }: Unoffered, row: number, above: number): number {
  const { columns, values, start, length } = reserve
  const from = start[row]!
  let most = -Infinity
  for (let at = from + length[row]! - 1; at >= from; at--) {
    const column = columns[at]!
    const isOffered = known[column] === row
    const worth = values[at]! - market.price[column]!
    if (worth <= above && !isOffered) continue
    if (!isOffered) {
      addOffers(market.offers, row, { columns: columns.subarray(at), values: values.subarray(at), count: 1 })
      known[column] = row
      most = Math.max(most, worth)
    }
    const last = from + --length[row]!
    columns[at] = columns[last]!
    values[at] = values[last]!
  }
  return most
}

/** Columns that lag, and how to read them in a row. */
interface Lagging {
  readonly columns: Int32Array
  readonly fitsIn: (row: number) => Int32Array
}

/** Looks at the lagging columns of a row alone, offers those worth more than its surplus; answers the best worth. */
function offerLagging(market: Market, unoffered: Unoffered, row: number, { columns, fitsIn }: Lagging): number {
  const { rows, known, best } = unoffered
  const surplus = market.surplus[row]!
  const lowest = Math.max(rows.floor, FORBIDDEN_FIT + 1)
  best.count = 0
  if (columns.length === 0) return -Infinity
  const fits = fitsIn(row)
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!
    const price = market.price[column]!
    if (fits[at]! < lowest || fits[at]! - price <= unoffered.bound[row]! || known[column] === row) continue
    const fit = rows.refine === undefined ? fits[at]! : rows.refine(row, column)
    const worth = fit - price
    if (fit < lowest || worth <= unoffered.bound[row]!) continue
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
  return bestWorth(best, best.count)
}
