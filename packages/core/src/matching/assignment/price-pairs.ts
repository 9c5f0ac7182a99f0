import { chooseLagging } from './choose-lagging.ts'
import { addKnown, askFor, hasRoom } from './looks/fill-batch.ts'
import { LOOK } from './looks/look-board.ts'
import { beginLooks, lookAll } from './looks/look-crew.ts'
import { MARGIN } from './looks/look.ts'
import { demandOf, release } from './market.ts'
import type { Market } from './market.ts'
import { addOffers } from './offers.ts'
import { offerFound } from './unoffered.ts'
import type { Unoffered } from './unoffered.ts'

/**
 * Looks for all pairs that are worth more to a row than what it has, offers the best of them, and lets that row look
 * anew. Answers whether there were any: if not, the known offers are proven to be enough.
 *
 * *Pricing, as in column generation (Dantzig and Wolfe 1960).*
 */
export function* priceAll(market: Market, unoffered: Unoffered): Generator<number, boolean> {
  const { crew, bound } = unoffered
  const { columns, rise } = chooseLagging(market, unoffered)
  unoffered.lastPrice.set(market.price)
  beginLooks(crew, market.price, columns)
  let next = 0
  let hasMore = false
  const freeIfMore = (row: number, best: number) => {
    if (best <= market.surplus[row]!) return
    hasMore = true
    for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) release(market, unit)
  }
  const looks = lookAll(crew, {
    fill: (batch) => {
      batch.count[0] = 0
      for (; next < market.rowCount && hasRoom(batch, countKnown(market, unoffered, next)); next++) {
        if (demandOf(market, next) === 0) continue
        const surplus = market.surplus[next]!
        bound[next]! -= rise
        const isBounded = bound[next]! <= surplus
        const best = offerReserve(market, unoffered, next, surplus - MARGIN)
        freeIfMore(next, best)
        if (isBounded && columns.length === 0) continue
        askFor(batch, { row: next, kind: isBounded ? LOOK.lagging : LOOK.whole, surplus, bound: bound[next]! })
        addKnown(batch, market.offers, next)
        addKnown(batch, unoffered.reserve, next)
      }
      return batch.count[0] > 0
    },
    apply: (batch) => {
      for (let at = 0; at < batch.count[0]!; at++) freeIfMore(batch.rows[at]!, offerFound(market, unoffered, batch, at))
    },
  })
  for (const _ of looks) yield next
  return hasMore
}

function countKnown(market: Market, { reserve }: Unoffered, row: number): number {
  return market.offers.length[row]! + reserve.length[row]!
}

/** Offers what prices have made worth it among the pairs in reserve; answers what the best is worth. */
function offerReserve(market: Market, { reserve, offeredTo }: Unoffered, row: number, above: number): number {
  const { columns, values, start, length } = reserve
  const from = start[row]!
  let most = -Infinity
  if (length[row] === 0) return most
  const { offers } = market
  for (let at = offers.start[row]!; at < offers.start[row]! + offers.length[row]!; at++) offeredTo[offers.columns[at]!] = row
  for (let at = from + length[row]! - 1; at >= from; at--) {
    const column = columns[at]!
    const isOffered = offeredTo[column] === row
    const worth = values[at]! - market.price[column]!
    if (worth <= above && !isOffered) continue
    if (!isOffered) {
      addOffers(offers, row, { columns, values, from: at, count: 1 })
      offeredTo[column] = row
      most = Math.max(most, worth)
    }
    const last = from + --length[row]!
    columns[at] = columns[last]!
    values[at] = values[last]!
  }
  return most
}
