import { runAuction } from './auction.ts'
import { listIncoming } from './incoming.ts'
import type { Incoming } from './incoming.ts'
import { assertInvariant } from './invariant.ts'
import { WAITING } from './market.ts'
import type { Market } from './market.ts'
import type { Search } from './search.ts'
import { seekPerson } from './seek-person.ts'
import { seekPlace } from './seek-place.ts'

/** Rows and columns that are visited between two chances to report progress or to stop. */
const VISITS_PER_STEP = 20_000

/**
 * Serves everybody who waits, exactly, over the offers known so far: auction, then a path for each one left, then
 * somebody for each place that stands empty with a price. Yields now and then; whoever runs it may stop there.
 */
export function* settle(market: Market, search: Search): Generator<void, void> {
  yield* runAuction(market)
  let visits = 0
  const isTime = () => {
    visits += search.path.visitedRows + search.path.visitedColumns
    if (visits < VISITS_PER_STEP) return false
    visits = 0
    return true
  }
  for (let unit = 0; unit < market.rowOf.length; unit++) {
    if (market.placeOf[unit] !== WAITING) continue
    seekPlace(market, search, unit)
    if (isTime()) yield
  }
  let incoming: Incoming | undefined
  for (let column = 0; column < market.columnCount; column++) {
    while (market.used[column]! < market.capacity[column]! && market.price[column]! > 0) {
      incoming ??= listIncoming(market)
      const price = market.price[column]!
      const used = market.used[column]!
      seekPerson(market, search, incoming, column)
      assertInvariant(market.price[column]! < price || market.used[column]! > used, 'seeking somebody gets nearer')
      if (isTime()) yield
    }
  }
}
