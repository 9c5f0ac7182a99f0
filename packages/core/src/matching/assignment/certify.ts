import { assertInvariant } from './invariant.ts'
import type { Certificate, PairAt } from './problem.ts'
import type { SolvedRows } from './solve-rows.ts'
import type { CanonicalOrder } from './table-rows.ts'

/**
 * Writes the proof down by input position. The bound is the value of the dual problem: every surplus once for each
 * unit of demand, every price once for each place, and for a mentoree with several mentors what a pair is worth beyond
 * both. What the unmatched count for is taken out again, and the locked pairs' fits are added. Sums are BigInt: they
 * pass 2^53 where mentors are scarce.
 */
export function certify(input: {
  readonly order: CanonicalOrder
  readonly solved: SolvedRows
  readonly total: number
  readonly fitOf: (pair: PairAt) => number
  readonly locked: readonly PairAt[]
  readonly size: readonly [mentorees: number, mentors: number]
}): Certificate {
  const { order, solved, total, fitOf, size } = input
  const { market } = solved.optimum
  const prices = Array.from({ length: size[1] }, () => 0)
  const surpluses = Array.from({ length: size[0] }, () => 0)
  let dual = 0n
  for (const [column, at] of order.columns.entries()) {
    prices[at] = market.price[column]!
    dual += BigInt(market.capacity[column]!) * BigInt(market.price[column]!)
  }
  for (const [row, at] of order.rows.entries()) {
    surpluses[at] = market.surplus[row]!
    dual += BigInt(market.unitStart[row + 1]! - market.unitStart[row]!) * BigInt(market.surplus[row]!)
  }
  for (const { row, column } of solved.choices) {
    const fit = fitOf([order.rows[row]!, order.columns[column]!])
    dual += BigInt(Math.max(0, fit - market.surplus[row]! - market.price[column]!))
  }
  const alone = BigInt(market.rowOf.length - solved.choices.length)
  const lockedFit = input.locked.reduce((sum, pair) => sum + fitOf(pair), 0)
  const bound = Number(dual - alone * BigInt(solved.outside)) + lockedFit
  assertInvariant(bound === total, 'the best assignment reaches its bound')
  return { prices, surpluses, outside: solved.outside, total, bound }
}
