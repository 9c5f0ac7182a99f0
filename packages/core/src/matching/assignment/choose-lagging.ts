import type { Market } from './market.ts'
import type { Unoffered } from './price-pairs.ts'

/** Of so many columns one may lag. */
const COLUMNS_PER_LAGGING = 100
const LEAST_LAGGING = 8
/** A single pair costs about so many times as much as one of a whole row. */
const SINGLE_PAIR_COST = 5

/** How prices have moved since the last look. */
export interface PriceMove {
  /** Columns whose price rose less than `rise`: they are looked at one by one. */
  readonly columns: Int32Array
  /** All other columns rose at least by so much; below 0 when one fell. What was bounded is now bounded lower. */
  readonly rise: number
}

/**
 * When people get scarce, nearly all prices rise together, and all surpluses fall with them; what a row could have
 * elsewhere falls just as much. So bounds are carried along with the least rise of all columns but a few that lag
 * behind, and only those few are looked at for every row. Chooses whether that pays against looking through rows anew.
 */
export function chooseLagging(market: Market, unoffered: Unoffered): PriceMove {
  const { price, surplus } = market
  const { bound, lastPrice } = unoffered
  const moves = Array.from(price, (now, column) => ({ column, rise: now - lastPrice[column]! }))
    .filter(({ rise }) => Number.isFinite(rise))
    .toSorted((a, b) => a.rise - b.rise || a.column - b.column)
  const count = Math.min(Math.max(LEAST_LAGGING, Math.ceil(moves.length / COLUMNS_PER_LAGGING)), moves.length - 1)
  const least = moves[0]?.rise ?? 0
  const rise = moves[count]?.rise ?? least
  let rowsWithout = 0
  let rowsWith = 0
  for (let row = 0; row < bound.length; row++) {
    if (bound[row]! - least > surplus[row]!) rowsWithout += 1
    if (bound[row]! - rise > surplus[row]!) rowsWith += 1
  }
  const costWith = rowsWith * price.length + (bound.length - rowsWith) * count * SINGLE_PAIR_COST
  if (costWith >= rowsWithout * price.length) return { columns: new Int32Array(0), rise: least }
  return { columns: Int32Array.from(moves.slice(0, count), ({ column }) => column).toSorted(), rise }
}
