import { beginSearch, isWithin, NOTHING, reach, visitNearest } from './frontier.ts'
import type { Incoming } from './incoming.ts'
import { assertInvariant } from './invariant.ts'
import { demandOf, isPartner, lastOutside, NONE, OUTSIDE, release, take } from './market.ts'
import type { Market } from './market.ts'
import type { Search } from './search.ts'

/**
 * The mirror of `seekPlace`. When somebody has left a column, it may stand there with a price and a free place, which
 * contradicts optimality: nobody pays for what is left over. So the column looks, backwards along the same steps, for
 * the unit whose coming loses least: somebody from outside, or a chain that starts where a price can fall to nothing,
 * its own price included. Each call fills a place or brings the price to 0.
 *
 * *The reverse half of the forward/reverse auction (Bertsekas and Castañón 1992), as one exact path.*
 *
 * Without this step the pairs look right and the proof fails: only the certificate notices.
 */
export function seekPerson(market: Market, search: Search, incoming: Incoming, origin: number): void {
  const { frontier, path } = search
  assertInvariant(market.price[origin]! > 0, 'only a place with a price looks for somebody')
  beginSearch(frontier)
  path.length = market.price[origin]!
  path.endColumn = origin
  path.visitedColumns = 0
  path.visitedRows = 0
  reach(frontier, origin, 0)
  for (;;) {
    const node = visitNearest(frontier, path.length)
    if (node === NOTHING) break
    if (node < market.columnCount) visitColumn(market, search, incoming, node)
    else visitRow(market, search, node - market.columnCount)
  }
  lowerPrices(market, search)
  moveUnits(market, search, origin)
  settleSurpluses(market, search)
}

/** Steps back from a column to all rows that could come. */
function visitColumn(market: Market, search: Search, incoming: Incoming, column: number): void {
  const { frontier, path } = search
  search.columns[path.visitedColumns++] = column
  const base = frontier.reached + market.price[column]!
  for (let at = incoming.start[column]!; at < incoming.start[column + 1]!; at++) {
    const row = incoming.rows[at]!
    const value = incoming.values[at]!
    const length = base + market.surplus[row]! - value
    if (length >= path.length) continue
    if (demandOf(market, row) === 1) {
      const unit = market.unitStart[row]!
      if (market.placeOf[unit] !== column) stepBack(market, search, { unit, length, goal: column, value })
      continue
    }
    const node = market.columnCount + row
    if (isWithin(frontier, node, length) || isPartner(market, row, column)) continue
    search.goalOfRow[row] = column
    search.valueOfGoal[row] = value
    reach(frontier, node, length)
  }
}

/** Steps back from a row with several mentors to each of them. */
function visitRow(market: Market, search: Search, row: number): void {
  const { frontier, path } = search
  search.rowDistance[row] = frontier.reached
  search.rows[path.visitedRows++] = row
  const goal = search.goalOfRow[row]!
  const value = search.valueOfGoal[row]!
  for (let unit = market.unitStart[row]!; unit < market.unitStart[row + 1]!; unit++) {
    const place = market.placeOf[unit]!
    const worth = place === OUTSIDE ? lastOutside(market, row) : market.valueOf[unit]! - market.price[place]!
    const held = worth - market.surplus[row]!
    stepBack(market, search, { unit, length: frontier.reached + held, goal, value })
  }
}

/** Considers that a unit leaves where it is for its goal. */
function stepBack(
  market: Market,
  search: Search,
  step: { readonly unit: number; readonly length: number; readonly goal: number; readonly value: number },
): void {
  const { frontier, path } = search
  const { unit, length, goal, value } = step
  if (length >= path.length) return
  const place = market.placeOf[unit]!
  if (place === OUTSIDE) {
    path.length = length
    path.endColumn = OUTSIDE
    path.endUnit = unit
    path.endGoal = goal
    path.endValue = value
    return
  }
  if (isWithin(frontier, place, length)) return
  search.leavingUnit[place] = unit
  search.columnAfter[place] = goal
  search.valueAfter[place] = value
  reach(frontier, place, length)
  if (length + market.price[place]! >= path.length) return
  path.length = length + market.price[place]!
  path.endColumn = place
}

function lowerPrices(market: Market, search: Search): void {
  const { frontier, path } = search
  for (let at = 0; at < path.visitedColumns; at++) {
    const column = search.columns[at]!
    market.price[column]! -= path.length - frontier.distance[column]!
    assertInvariant(market.price[column]! >= 0, 'a price never falls below 0')
  }
  for (let at = 0; at < path.visitedRows; at++) {
    const row = search.rows[at]!
    market.surplus[row]! += path.length - search.rowDistance[row]!
  }
}

/** Walks the chain from its end to the column that looked for somebody. */
function moveUnits(market: Market, search: Search, origin: number): void {
  const { path, leavingUnit, columnAfter, valueAfter } = search
  if (path.endColumn === origin) return
  const isFromOutside = path.endColumn === OUTSIDE
  let unit = isFromOutside ? path.endUnit : leavingUnit[path.endColumn]!
  let goal = isFromOutside ? path.endGoal : columnAfter[path.endColumn]!
  let value = isFromOutside ? path.endValue : valueAfter[path.endColumn]!
  for (;;) {
    release(market, unit)
    take(market, unit, goal, value)
    if (goal === origin) return
    unit = leavingUnit[goal]!
    value = valueAfter[goal]!
    goal = columnAfter[goal]!
  }
}

/** A row with one mentor has exactly what its place is worth to it. */
function settleSurpluses(market: Market, search: Search): void {
  for (let at = 0; at < search.path.visitedColumns; at++) {
    const column = search.columns[at]!
    for (let unit = market.firstUnit[column]!; unit !== NONE; unit = market.nextUnit[unit]!) {
      const row = market.rowOf[unit]!
      if (demandOf(market, row) === 1) market.surplus[row] = market.valueOf[unit]! - market.price[column]!
    }
  }
}
