import { FORBIDDEN_FIT } from './fixed-point.ts'
import type { Optimum, SolveProgress } from './find-optimum.ts'
import { assertInvariant } from './invariant.ts'
import { createMarket, demandOf, lastOutside, WAITING } from './market.ts'
import type { Market } from './market.ts'
import { addOffers } from './offers.ts'
import { createSearch } from './search.ts'
import { settle } from './settle.ts'

/** Of a row's equally good pairs at most this many take part, those with the greatest hashes. */
const EQUALS_PER_ROW = 64
/** Sums over all units stay whole: 53 bits of a double, less the depth of sums along a path. */
const EXACT_BITS = 49
const HASH_BITS = 32
const ROWS_PER_STEP = 64

/** A pair by canonical position. */
export interface Choice {
  readonly row: number
  readonly column: number
}

/**
 * Often several assignments are best. All of them use nothing but pairs that are worth exactly their row's surplus,
 * leave outside no unit that has more than staying there is worth, and fill every column that has a price (complementary
 * slackness). So a second, small assignment over those pairs alone, with a seeded hash as value, chooses one of them
 * fairly, and the same whichever way the first was found.
 */
export function* chooseAmongEquals(
  optimum: Optimum,
  tieValue: (row: number, column: number) => number,
): Generator<SolveProgress, Choice[]> {
  const { market } = optimum
  const fixed = listFixed(market)
  const bits = Math.min(HASH_BITS, Math.floor(EXACT_BITS - Math.log2(market.rowOf.length + 1)))
  const must = market.rowOf.length * 2 ** bits + 1
  const second = createSecondMarket(market, fixed, must)
  const scale = 2 ** (bits - HASH_BITS)
  for (let row = 0; row < market.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) {
      yield { stage: 'choosing-among-equals', round: 0, done: row, total: market.rowCount }
    }
    if (demandOf(second, row) === 0) continue
    second.outside[row] = countAbove(market, row, 0) > countAbove(market, row, 1) ? 0 : -must
    second.surplus[row] = second.outside[row]!
    const open = listEquals(optimum, row).filter((column) => second.capacity[column]! > 0)
    const equals = keepGreatest(
      open.map((column) => ({ column, value: Math.floor(tieValue(row, column) * scale) })),
      new Set(placesOf(market, row)),
    )
    addOffers(second.offers, row, {
      columns: Int32Array.from(equals, ({ column }) => column),
      values: Float64Array.from(equals, ({ column, value }) => value + (market.price[column]! > 0 ? must : 0)),
      count: equals.length,
    })
  }
  for (const _ of settle(second, createSearch(second))) {
    yield { stage: 'choosing-among-equals', round: 1, done: 0, total: market.rowCount }
  }
  assertStillOptimal(market, second)
  return [...fixed, ...listTaken(second)].toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** Pairs worth more than their row's surplus are in every best answer. Only rows with several mentors have them. */
function listFixed(market: Market): Choice[] {
  return listTaken(market).filter(({ row, column }) => {
    if (demandOf(market, row) === 1) return false
    return valueBetween(market, row, column) - market.price[column]! > market.surplus[row]!
  })
}

/**
 * How many units of a row are worth more outside than its surplus, or, with a `slack` of 0 in millionths, as much. The
 * first are outside in every best answer, those that are worth as much there may be.
 */
function countAbove(market: Market, row: number, slack: number): number {
  const least = market.surplus[row]! + slack
  let count = 0
  while (count < demandOf(market, row) && market.outside[row]! - market.outsideStep * count >= least) count += 1
  return count
}

function createSecondMarket(market: Market, fixed: readonly Choice[], must: number): Market {
  const demand = Int32Array.from({ length: market.rowCount }, (_, row) => {
    return demandOf(market, row) - countAbove(market, row, 1)
  })
  const capacity = market.capacity.slice()
  for (const { row, column } of fixed) {
    demand[row]! -= 1
    capacity[column]! -= 1
  }
  const outsideStep = market.outsideStep > 0 ? must : 0
  return createMarket({ demand, capacity, outside: new Float64Array(market.rowCount), outsideStep })
}

/** The columns that are worth exactly the row's surplus. Most rows need no look beyond their offers. */
function listEquals({ market, unoffered }: Optimum, row: number): number[] {
  const { offers, price } = market
  const surplus = market.surplus[row]!
  const equals: number[] = []
  if (unoffered.bound[row]! < surplus) {
    for (const { start, length, columns, values } of [offers, unoffered.reserve]) {
      for (let at = start[row]!; at < start[row]! + length[row]!; at++) {
        if (surplus === values[at]! - price[columns[at]!]!) equals.push(columns[at]!)
      }
    }
    return [...new Set(equals)].toSorted((a, b) => a - b)
  }
  const { refine } = unoffered.rows
  const fits = unoffered.rows.row(row)
  const lowest = Math.max(unoffered.rows.floor, FORBIDDEN_FIT + 1)
  for (let column = 0; column < fits.length; column++) {
    if (fits[column]! - price[column]! < surplus || fits[column]! < lowest) continue
    const fit = refine === undefined ? fits[column]! : refine(row, column)
    if (surplus === fit - price[column]! && fit >= lowest) equals.push(column)
  }
  return equals
}

/** What the row has today stays among them, so that an answer is known to exist. */
function keepGreatest(
  equals: readonly { readonly column: number; readonly value: number }[],
  today: ReadonlySet<number>,
): readonly { readonly column: number; readonly value: number }[] {
  if (equals.length <= EQUALS_PER_ROW) return equals
  const byValue = equals.toSorted((a, b) => b.value - a.value || a.column - b.column)
  return byValue.filter(({ column }, rank) => rank < EQUALS_PER_ROW || today.has(column))
}

function placesOf(market: Market, row: number): number[] {
  const places: number[] = []
  for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) {
    if (market.placeOf[unit]! >= 0) places.push(market.placeOf[unit]!)
  }
  return places
}

function valueBetween(market: Market, row: number, column: number): number {
  for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) {
    if (market.placeOf[unit] === column) return market.valueOf[unit]!
  }
  return -Infinity
}

/** All pairs of a market, by row and unit. */
export function listTaken(market: Market): Choice[] {
  const taken: Choice[] = []
  for (let row = 0; row < market.rowCount; row++) {
    for (const column of placesOf(market, row)) taken.push({ row, column })
  }
  return taken
}

function assertStillOptimal(market: Market, second: Market): void {
  for (let unit = 0; unit < second.rowOf.length; unit++) {
    const row = second.rowOf[unit]!
    assertInvariant(second.placeOf[unit] !== WAITING, 'nobody waits at the end')
    assertInvariant(
      second.placeOf[unit]! >= 0 || lastOutside(second, row) === 0,
      'only what is worth as much outside is left there',
    )
  }
  for (let column = 0; column < second.columnCount; column++) {
    assertInvariant(
      market.price[column] === 0 || second.used[column] === second.capacity[column],
      'a column with a price is full in every best answer',
    )
  }
}
