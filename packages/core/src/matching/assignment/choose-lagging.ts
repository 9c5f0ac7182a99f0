import type { Market } from './market.ts'
import type { Unoffered } from './unoffered.ts'

/** The parts of all columns that are tried as those that lag. */
const LAGGING_PARTS = [0.001, 0.003, 0.01, 0.03, 0.06]
/** A single pair costs about so many times as much as one of a whole row. */
const SINGLE_PAIR_COST = 2

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
  const least = moves[0]?.rise ?? 0
  const costOf = (rise: number, count: number) => {
    let rows = 0
    for (let row = 0; row < bound.length; row++) if (bound[row]! - rise > surplus[row]!) rows += 1
    return rows * price.length + (bound.length - rows) * count * SINGLE_PAIR_COST
  }
  let chosen = { count: 0, rise: least, cost: costOf(least, 0) }
  for (const part of LAGGING_PARTS) {
    const count = Math.floor(moves.length * part)
    const rise = moves[count]?.rise ?? least
    const cost = costOf(rise, count)
    if (cost < chosen.cost) chosen = { count, rise, cost }
  }
  const columns = Int32Array.from(moves.slice(0, chosen.count), ({ column }) => column).toSorted()
  return { columns, rise: chosen.rise }
}
