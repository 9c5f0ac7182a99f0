import { finishOptimum } from './find-optimum.ts'
import type { Optimum } from './find-optimum.ts'
import { assertInvariant } from './invariant.ts'
import { demandOf, isPartner, NONE, release } from './market.ts'
import type { Market } from './market.ts'
import { addOffers } from './offers.ts'
import { takeSnapshot } from './snapshot.ts'

/** What it would take to give a mentoree a certain mentor. */
export interface ForcedPair {
  /** How many matches would be lost, and how much total fit, in millionths. */
  readonly lostMatches: number
  readonly lostFit: number
  /** Rows whose partners would change, the forced one left out; ascending. */
  readonly movedRows: readonly number[]
}

/**
 * The exact price of a pair that is not: it is given a bonus that outweighs all else, its mentoree looks for a place
 * anew, and whatever follows from that is settled and priced to the optimum again. Then everything is put back.
 *
 * A solve from nothing with the pair locked loses the same; this one touches only the few that are concerned.
 */
export function forcePair(
  optimum: Optimum,
  pair: { readonly row: number; readonly column: number; readonly value: number },
): ForcedPair {
  const { market } = optimum
  const { row, column, value } = pair
  const before = measure(market)
  const placesBefore = market.placeOf.slice()
  const restore = takeSnapshot(optimum)
  const bonus = 4 * (market.outsideStep * demandOf(market, row) - market.outside[row]!)
  const offer = findOffer(market, row, column) ?? addOffer(market, row, column, value)
  market.offers.values[offer]! += bonus
  for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  finishOptimum(optimum)
  assertInvariant(isPartner(market, row, column), 'a pair that outweighs all else is formed')
  const after = measure(market)
  const movedRows = listMoved(market, placesBefore).filter((moved) => moved !== row)
  market.offers.values[findOffer(market, row, column)!]! -= bonus
  restore()
  return {
    lostMatches: before.matches - after.matches,
    lostFit: before.total - (after.total - bonus),
    movedRows,
  }
}

function findOffer({ offers }: Market, row: number, column: number): number | undefined {
  const end = offers.start[row]! + offers.length[row]!
  for (let at = offers.start[row]!; at < end; at++) if (offers.columns[at] === column) return at
  return undefined
}

function addOffer(market: Market, row: number, column: number, value: number): number {
  const added = { columns: Int32Array.of(column), values: Float64Array.of(value), count: 1 }
  addOffers(market.offers, row, added)
  return market.offers.start[row]! + market.offers.length[row]! - 1
}

function measure({ placeOf, valueOf }: Market): { readonly matches: number; readonly total: number } {
  let matches = 0
  let total = 0
  for (let unit = 0; unit < placeOf.length; unit++) {
    if (placeOf[unit]! < 0) continue
    matches += 1
    total += valueOf[unit]!
  }
  return { matches, total }
}

/** Rows that do not have the same set of partners as before. */
function listMoved(market: Market, placesBefore: Int32Array): number[] {
  const moved: number[] = []
  for (let row = 0; row < market.rowCount; row++) {
    const from = market.unitStart[row]!
    const to = market.unitStart[row + 1]!
    const had = placesBefore.subarray(from, to).toSorted()
    const has = market.placeOf.subarray(from, to).toSorted()
    if (had.some((place, at) => place !== has[at] && Math.max(place, has[at]!) > NONE)) moved.push(row)
  }
  return moved
}
