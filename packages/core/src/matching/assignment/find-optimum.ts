import { runSteps } from '../run-steps.ts'
import { runAuction } from './auction.ts'
import type { FitRows } from './fit-rows.ts'
import { createMarket } from './market.ts'
import type { Market } from './market.ts'
import type { LookHelp } from './looks/look-crew.ts'
import { offerFirst } from './offer-first.ts'
import { priceAll } from './price-pairs.ts'
import { createSearch } from './search.ts'
import type { Search } from './search.ts'
import { settle } from './settle.ts'
import { createUnoffered } from './unoffered.ts'
import type { Unoffered } from './unoffered.ts'

/** In the first round prices are far from right: bidding is enough to see which pairs matter. */
const AUCTION_ROUNDS = 1

/** What rows come to have in most problems: room for so many is made at once. */
const OFFERS_PER_ROW = 48

/** How far a solve has come. */
export interface SolveProgress {
  readonly stage: 'offering' | 'assigning' | 'pricing' | 'choosing-among-equals'
  /** Counts the rounds of pricing, from 0. */
  readonly round: number
  /** Rows looked through in this stage, of `total`; 0 while `assigning`. */
  readonly done: number
  readonly total: number
}

/** A market in which nobody can do better, and what proves it. */
export interface Optimum {
  readonly market: Market
  readonly unoffered: Unoffered
  readonly search: Search
}

/**
 * The method: a few good offers for each mentoree, solved exactly; then all pairs against the prices found, in search
 * of any that somebody would rather have; those are offered too; until there are none. What is then optimal among the
 * offers is optimal among all pairs, though only a few in a thousand were ever looked at closely.
 *
 * *Core problems: Volgenant 1996. Shortest augmenting paths: Jonker and Volgenant 1987. Auction: Bertsekas 1988.*
 */
export function* findOptimum(
  rows: FitRows,
  input: {
    readonly demand: Int32Array
    readonly capacity: Int32Array
    readonly outside: number
    readonly outsideStep: number
    /** Prices to begin with, from 0: those of a similar problem save most of the work, any are right. */
    readonly startPrices?: Float64Array | undefined
    readonly help?: LookHelp | undefined
  },
): Generator<SolveProgress, Optimum> {
  const outside = new Float64Array(rows.rowCount).fill(input.outside)
  const { demand, capacity, outsideStep } = input
  const market = createMarket({ demand, capacity, outside, outsideStep, offersPerRow: OFFERS_PER_ROW })
  for (const [column, price] of (input.startPrices ?? []).entries()) {
    if (market.capacity[column]! > 0) market.price[column] = price
  }
  const search = createSearch(market)
  const unoffered = createUnoffered(rows, market.price, input.help)
  const total = rows.rowCount
  try {
    for (const done of offerFirst(market, unoffered)) yield { stage: 'offering', round: 0, done, total }
    for (let round = 0, isRough = total > 1; ; round++) {
      isRough &&= round < AUCTION_ROUNDS
      for (const _ of isRough ? runAuction(market) : settle(market, search)) yield { stage: 'assigning', round, done: 0, total }
      const hasMore = yield* pricing(market, unoffered, round)
      if (!hasMore && !isRough) return { market, unoffered, search }
      if (!hasMore) isRough = false
    }
  } finally {
    // Also when whoever asks has stopped between two steps.
    unoffered.crew.stop()
  }
}

/** Brings a solved market back to the optimum after some of it was changed. */
export function finishOptimum({ market, unoffered, search }: Optimum): void {
  for (;;) {
    runSteps(settle(market, search))
    if (!runSteps(priceAll(market, unoffered))) return
  }
}

function* pricing(market: Market, unoffered: Unoffered, round: number): Generator<SolveProgress, boolean> {
  const steps = priceAll(market, unoffered)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield { stage: 'pricing', round, done: step.value, total: market.rowCount }
  }
}
