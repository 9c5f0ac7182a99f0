import { assertInvariant } from './invariant.ts'
import type { Choice } from './choose-among-equals.ts'
import { demandOf } from './market.ts'
import type { SolvedRows } from './solve-rows.ts'

/**
 * The total fit of what was solved, and the bound that proves it. The bound is the value of the dual problem: every
 * surplus once for each unit of demand, every price once for each place, and for a mentoree with several mentors what
 * a pair, or staying outside, is worth beyond both; what staying outside counts for is taken out again. Sums are BigInt:
 * they pass 2^53 where mentors are scarce.
 *
 * *Linear programming duality, as Kuhn 1955 has it for the assignment problem.*
 */
export function certify(
  solved: SolvedRows,
  fitOf: (choice: Choice) => number,
): { readonly total: number; readonly bound: number } {
  const { market } = solved.optimum
  let total = 0
  let dual = 0n
  for (let column = 0; column < market.columnCount; column++) {
    const places = market.capacity[column]!
    if (places > 0) dual += BigInt(places) * BigInt(market.price[column]!)
  }
  const missing = Int32Array.from({ length: market.rowCount }, (_, row) => demandOf(market, row))
  for (const choice of solved.choices) {
    const fit = fitOf(choice)
    total += fit
    missing[choice.row]! -= 1
    dual += BigInt(Math.max(0, fit - market.surplus[choice.row]! - market.price[choice.column]!))
  }
  for (let row = 0; row < market.rowCount; row++) {
    const surplus = market.surplus[row]!
    dual += BigInt(demandOf(market, row)) * BigInt(surplus)
    for (let unit = 0; unit < demandOf(market, row); unit++) {
      const outside = market.outside[row]! - market.outsideStep * unit
      if (outside > surplus) dual += BigInt(outside - surplus)
      if (unit < missing[row]!) dual -= BigInt(outside)
    }
  }
  const bound = Number(dual)
  assertInvariant(bound === total, 'the best assignment reaches its bound')
  return { total, bound }
}
