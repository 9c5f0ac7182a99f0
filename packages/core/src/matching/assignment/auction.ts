import { bestSurplus, demandOf, NONE, OUTSIDE, release, take, WAITING } from './market.ts'
import type { Market } from './market.ts'

/**
 * Bids per unit of demand and call. Without a limit, people who compete for too few places raise its price by tiny
 * steps for a very long time; the paths that follow do that in one step.
 */
const BIDS_PER_UNIT = 8
const SWEEPS = 3
/** Bids between two chances to report progress or to stop. */
const BIDS_PER_STEP = 16_384

/**
 * Quick and greedy, and never wrong: most mentorees find their place by bidding for it.
 *
 * Each waiting unit bids for the column that is worth most to it, up to the price at which its second best would be as
 * good. In a full column it takes the place of whoever bid least. The price of a full column is the lowest bid in it,
 * so that everybody inside is still content: complementary slackness is kept exactly, without a step size.
 *
 * Rows that want several mentors do not bid; their paths come later.
 *
 * *Augmenting row reduction of Jonker and Volgenant (1987), read as the auction of Bertsekas (1988) with zero step and
 * with "similar objects" (Bertsekas and Castañón 1989) for capacities.*
 */
export function* runAuction(market: Market): Generator<void, void> {
  const auction = { market, bidsLeft: BIDS_PER_UNIT * market.rowOf.length, waiting: listBidders(market) }
  resetBids(market)
  for (let sweep = 0; sweep < SWEEPS && auction.waiting.length > 0; sweep++) {
    const before = auction.waiting.length
    auction.waiting = yield* sweepOnce(auction)
    if (auction.waiting.length === before) break
  }
  for (const unit of auction.waiting) {
    const row = market.rowOf[unit]!
    market.surplus[row] = bestSurplus(market, row)
  }
}

interface Auction {
  readonly market: Market
  bidsLeft: number
  waiting: number[]
}

/** The best and the second best that a row can do. */
interface BestTwo {
  column: number
  value: number
  best: number
  second: number
  secondColumn: number
  secondValue: number
}

function listBidders(market: Market): number[] {
  const waiting: number[] = []
  for (let unit = 0; unit < market.rowOf.length; unit++) {
    if (market.placeOf[unit] === WAITING && demandOf(market, market.rowOf[unit]!) === 1) waiting.push(unit)
  }
  return waiting
}

/** Whoever has a place keeps it at today's price, which they are known to accept. */
function resetBids({ placeOf, bidOf, price }: Market): void {
  for (let unit = 0; unit < placeOf.length; unit++) if (placeOf[unit]! >= 0) bidOf[unit] = price[placeOf[unit]!]!
}

/** Lets every waiting unit bid; answers those that must wait for the paths. */
function* sweepOnce(auction: Auction): Generator<void, number[]> {
  const left: number[] = []
  const stack = auction.waiting.toReversed()
  while (stack.length > 0) {
    bidSome(auction, stack, left)
    yield
  }
  return left
}

function bidSome(auction: Auction, stack: number[], left: number[]): void {
  const { market } = auction
  const choice: BestTwo = { column: OUTSIDE, value: 0, best: 0, second: 0, secondColumn: OUTSIDE, secondValue: 0 }
  for (let bids = 0; bids < BIDS_PER_STEP; bids++) {
    const unit = stack.pop()
    if (unit === undefined) return
    auction.bidsLeft -= 1
    choose(market, market.rowOf[unit]!, choice)
    const evicted = bid(auction, unit, choice)
    if (evicted === unit) left.push(unit)
    else if (evicted !== NONE) stack.push(evicted)
  }
}

function choose(market: Market, row: number, choice: BestTwo): void {
  const { price } = market
  const { columns, values } = market.offers
  const from = market.offers.start[row]!
  const to = from + market.offers.length[row]!
  let best = market.outside[row]!
  let at = NONE
  let second = -Infinity
  let secondAt = NONE
  for (let offer = from; offer < to; offer++) {
    const worth = values[offer]! - price[columns[offer]!]!
    if (worth <= second) continue
    if (worth > best) {
      second = best
      secondAt = at
      best = worth
      at = offer
    } else {
      second = worth
      secondAt = offer
    }
  }
  choice.best = best
  choice.second = second
  choice.column = at === NONE ? OUTSIDE : columns[at]!
  choice.value = at === NONE ? 0 : values[at]!
  choice.secondColumn = secondAt === NONE ? OUTSIDE : columns[secondAt]!
  choice.secondValue = secondAt === NONE ? 0 : values[secondAt]!
}

/** Places one bid. Answers whoever lost a place by it, the unit itself if it must wait, or NONE. */
function bid(auction: Auction, unit: number, choice: BestTwo): number {
  const { market } = auction
  const { column, best, second } = choice
  const row = market.rowOf[unit]!
  if (column === OUTSIDE) {
    market.placeOf[unit] = OUTSIDE
    market.surplus[row] = best
    return NONE
  }
  if (market.used[column]! < market.capacity[column]!) {
    enter(market, unit, { column, value: choice.value, amount: market.price[column]! + best - second })
    return NONE
  }
  if (best === second || auction.bidsLeft <= 0) {
    const other = choice.secondColumn
    if (best !== second || other === OUTSIDE || market.used[other]! >= market.capacity[other]!) return unit
    enter(market, unit, { column: other, value: choice.secondValue, amount: market.price[other]! })
    return NONE
  }
  const loser = lowestBidder(market, column)
  if (demandOf(market, market.rowOf[loser]!) > 1) return unit
  release(market, loser)
  enter(market, unit, { column, value: choice.value, amount: market.price[column]! + best - second })
  return loser
}

function enter(market: Market, unit: number, place: { column: number; value: number; amount: number }): void {
  const { column, value, amount } = place
  take(market, unit, column, value)
  market.bidOf[unit] = amount
  market.surplus[market.rowOf[unit]!] = value - market.price[column]!
  if (market.used[column] !== market.capacity[column]) return
  const price = market.bidOf[lowestBidder(market, column)]!
  if (price === market.price[column]) return
  market.price[column] = price
  for (let each = market.firstUnit[column]!; each !== NONE; each = market.nextUnit[each]!) {
    const row = market.rowOf[each]!
    if (demandOf(market, row) === 1) market.surplus[row] = market.valueOf[each]! - price
  }
}

function lowestBidder({ firstUnit, nextUnit, bidOf }: Market, column: number): number {
  let lowest = firstUnit[column]!
  for (let unit = nextUnit[lowest]!; unit !== NONE; unit = nextUnit[unit]!) {
    if (bidOf[unit]! < bidOf[lowest]!) lowest = unit
  }
  return lowest
}
