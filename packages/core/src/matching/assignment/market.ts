import { createOffers } from './offers.ts'
import type { Offers } from './offers.ts'

/** A unit of demand that has not been served yet. */
export const WAITING = -1
/** A unit of demand that is better left without a mentor. */
export const OUTSIDE = -2
/** The end of a list of units. */
export const NONE = -1

/**
 * The state of the method. Mentorees (rows) look for mentors (columns) as in a market: each column has a price, each
 * row a surplus, which is what its best column is worth to it after the price. A row that wants several mentors has
 * several units of demand.
 *
 * Between steps these hold (complementary slackness; Bertsekas 1988 writes them the same way):
 * - `surplus[row] + price[column] >= value` for every known offer that is not taken, and `<=` for one that is;
 * - `surplus[row] >= nextOutside(row)`, and where a unit is OUTSIDE `surplus[row] <= lastOutside(row)`, which is the
 *   same number unless `outsideStep` tells them apart;
 * - `price[column] >= 0`; at the end, a column with a place left has price 0; one without any is beyond price.
 */
export interface Market {
  readonly rowCount: number
  readonly columnCount: number
  /** Units of row `r` are `unitStart[r]` to `unitStart[r + 1] - 1`. */
  readonly unitStart: Int32Array
  readonly rowOf: Int32Array
  /** The column of each unit, or WAITING, or OUTSIDE. */
  readonly placeOf: Int32Array
  /** The value of the offer that the unit has taken. */
  readonly valueOf: Float64Array
  /** What the unit bid for its place in the auction: the least price at which it would rather go elsewhere. */
  readonly bidOf: Float64Array
  /** The units in one column are a doubly linked list. */
  readonly firstUnit: Int32Array
  readonly nextUnit: Int32Array
  readonly previousUnit: Int32Array
  readonly capacity: Int32Array
  readonly used: Int32Array
  readonly price: Float64Array
  readonly surplus: Float64Array
  /** What leaving one unit without a mentor is worth to each row. */
  readonly outside: Float64Array
  /** By how much each further unit that a row leaves outside is worth less. Above 0, everybody's first comes first. */
  readonly outsideStep: number
  readonly offers: Offers
}

/** An empty market: everybody waits, every place is free and costs nothing. */
export function createMarket(input: {
  readonly demand: Int32Array
  readonly capacity: Int32Array
  readonly outside: Float64Array
  readonly outsideStep?: number
  /** About how many offers a row will have. */
  readonly offersPerRow?: number
}): Market {
  const { demand, capacity, outside } = input
  const rowCount = demand.length
  const columnCount = capacity.length
  const unitStart = new Int32Array(rowCount + 1)
  for (let row = 0; row < rowCount; row++) unitStart[row + 1] = unitStart[row]! + demand[row]!
  const unitCount = unitStart[rowCount]!
  const rowOf = new Int32Array(unitCount)
  for (let row = 0; row < rowCount; row++) rowOf.fill(row, unitStart[row], unitStart[row + 1])
  return {
    rowCount,
    columnCount,
    unitStart,
    rowOf,
    placeOf: new Int32Array(unitCount).fill(WAITING),
    valueOf: new Float64Array(unitCount),
    bidOf: new Float64Array(unitCount),
    firstUnit: new Int32Array(columnCount).fill(NONE),
    nextUnit: new Int32Array(unitCount).fill(NONE),
    previousUnit: new Int32Array(unitCount).fill(NONE),
    capacity,
    used: new Int32Array(columnCount),
    price: Float64Array.from(capacity, (places) => (places > 0 ? 0 : Infinity)),
    surplus: Float64Array.from(outside),
    outside,
    outsideStep: input.outsideStep ?? 0,
    offers: createOffers(rowCount, input.offersPerRow),
  }
}

/** How many mentors a row looks for. */
export function demandOf(market: Market, row: number): number {
  return market.unitStart[row + 1]! - market.unitStart[row]!
}

/** Gives a unit a place in a column. The caller has made sure that one is free, or is about to free one. */
export function take(market: Market, unit: number, column: number, value: number): void {
  const { firstUnit, nextUnit, previousUnit } = market
  const first = firstUnit[column]!
  market.placeOf[unit] = column
  market.valueOf[unit] = value
  nextUnit[unit] = first
  previousUnit[unit] = NONE
  if (first !== NONE) previousUnit[first] = unit
  firstUnit[column] = unit
  market.used[column]! += 1
}

/** Takes a unit out of its place, if it has one, and leaves it WAITING. */
export function release(market: Market, unit: number): void {
  const { firstUnit, nextUnit, previousUnit, placeOf } = market
  const column = placeOf[unit]!
  placeOf[unit] = WAITING
  if (column < 0) return
  const next = nextUnit[unit]!
  const previous = previousUnit[unit]!
  if (previous === NONE) firstUnit[column] = next
  else nextUnit[previous] = next
  if (next !== NONE) previousUnit[next] = previous
  market.used[column]! -= 1
}

/** What it is worth to a row to leave one more unit outside. */
export function nextOutside(market: Market, row: number): number {
  const { outside, outsideStep } = market
  return outsideStep === 0 ? outside[row]! : outside[row]! - outsideStep * countOutside(market, row)
}

/** What the last unit that a row has left outside is worth to it there. */
export function lastOutside(market: Market, row: number): number {
  return nextOutside(market, row) + market.outsideStep
}

function countOutside({ unitStart, placeOf }: Market, row: number): number {
  let count = 0
  for (let unit = unitStart[row]!; unit < unitStart[row + 1]!; unit++) if (placeOf[unit] === OUTSIDE) count += 1
  return count
}

/** Whether one of the row's units already has a place in the column: a mentoree has each mentor once. */
export function isPartner(market: Market, row: number, column: number): boolean {
  const { unitStart, placeOf } = market
  for (let unit = unitStart[row]!; unit < unitStart[row + 1]!; unit++) if (placeOf[unit] === column) return true
  return false
}

/**
 * What the row's best known offer is worth to it after the price, partners left out; what staying outside is worth if
 * that is more.
 */
export function bestSurplus(market: Market, row: number): number {
  const { price } = market
  const { start, length, columns, values } = market.offers
  const from = start[row]!
  const hasSeveral = demandOf(market, row) > 1
  let best = nextOutside(market, row)
  for (let offer = from; offer < from + length[row]!; offer++) {
    const column = columns[offer]!
    const worth = values[offer]! - price[column]!
    if (worth > best && !(hasSeveral && isPartner(market, row, column))) best = worth
  }
  return best
}
