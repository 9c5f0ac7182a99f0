import { assertInvariant } from './invariant.ts'
import { beginSearch, isWithin, NOTHING, reach, reachEnd, visitNearest } from './frontier.ts'
import { bestSurplus, demandOf, isPartner, nextOutside, NONE, OUTSIDE, release, take } from './market.ts'
import type { Market } from './market.ts'
import type { Search } from './search.ts'

/**
 * Finds a place for one waiting unit at the least loss to everybody: it may move others along a chain, the last of
 * whom takes a free place or is left outside. A shortest path (Dijkstra 1959) over reduced costs, which are all >= 0;
 * then prices and surpluses are moved so that they stay so (Edmonds and Karp 1972; Jonker and Volgenant 1987).
 *
 * The length of a step from a row to a column is what the row would lose by it; from a full column to the rows inside
 * it costs nothing, or, for a row with several mentors, what it holds in that one beyond its surplus.
 */
export function seekPlace(market: Market, search: Search, unit: number): void {
  const { frontier, path } = search
  const origin = market.rowOf[unit]!
  market.surplus[origin] = bestSurplus(market, origin)
  beginSearch(frontier)
  path.length = Infinity
  path.visitedColumns = 0
  path.visitedRows = 0
  reachEnd(frontier, market.columnCount + origin, 0)
  search.movingUnit[origin] = unit
  search.rowDistance[origin] = 0
  visitRow(market, search, origin)
  for (;;) {
    const node = visitNearest(frontier, path.length)
    if (node === NOTHING) break
    if (node < market.columnCount) visitColumn(market, search, node)
    else {
      const row = node - market.columnCount
      search.rowDistance[row] = frontier.reached
      visitRow(market, search, row)
    }
  }
  assertInvariant(path.length < Infinity, 'a unit can at worst be left outside')
  movePrices(market, search)
  moveUnits(market, search, unit)
}

function visitRow(market: Market, search: Search, row: number): void {
  const { frontier, path } = search
  const { price, used, capacity } = market
  const { columns, values } = market.offers
  const hasSeveral = demandOf(market, row) > 1
  search.rows[path.visitedRows++] = row
  const base = search.rowDistance[row]! + market.surplus[row]!
  const outside = nextOutside(market, row)
  if (base - outside < path.length) {
    path.length = base - outside
    path.endRow = row
    path.endColumn = OUTSIDE
  }
  const start = market.offers.start[row]!
  const end = start + market.offers.length[row]!
  for (let offer = start; offer < end; offer++) {
    const column = columns[offer]!
    const length = base + price[column]! - values[offer]!
    if (length >= path.length || isWithin(frontier, column, length)) continue
    if (hasSeveral && isPartner(market, row, column)) continue
    search.rowBefore[column] = row
    search.valueBefore[column] = values[offer]!
    if (used[column]! < capacity[column]!) {
      reachEnd(frontier, column, length)
      path.length = length
      path.endRow = row
      path.endColumn = column
    } else reach(frontier, column, length)
  }
}

function visitColumn(market: Market, search: Search, column: number): void {
  const { frontier, path } = search
  const distance = frontier.reached
  search.columns[path.visitedColumns++] = column
  for (let unit = market.firstUnit[column]!; unit !== NONE; unit = market.nextUnit[unit]!) {
    const row = market.rowOf[unit]!
    if (demandOf(market, row) === 1) {
      search.movingUnit[row] = unit
      search.rowDistance[row] = distance
      visitRow(market, search, row)
      continue
    }
    const held = market.valueOf[unit]! - market.price[column]! - market.surplus[row]!
    const node = market.columnCount + row
    const length = distance + held
    if (length >= path.length || isWithin(frontier, node, length)) continue
    search.movingUnit[row] = unit
    reach(frontier, node, length)
  }
}

/** Columns that were passed become dearer, rows that were passed content themselves with less. */
function movePrices(market: Market, search: Search): void {
  const { frontier, path } = search
  for (let at = 0; at < path.visitedColumns; at++) {
    const column = search.columns[at]!
    market.price[column]! += path.length - frontier.distance[column]!
  }
  for (let at = 0; at < path.visitedRows; at++) {
    const row = search.rows[at]!
    market.surplus[row]! -= path.length - search.rowDistance[row]!
  }
}

/** Walks the path back from its end: each row takes the next place and leaves its own to the one before. */
function moveUnits(market: Market, search: Search, origin: number): void {
  let row = search.path.endRow
  let column = search.path.endColumn
  for (;;) {
    const unit = search.movingUnit[row]!
    const left = market.placeOf[unit]!
    const value = column === OUTSIDE ? 0 : search.valueBefore[column]!
    release(market, unit)
    if (column === OUTSIDE) market.placeOf[unit] = OUTSIDE
    else take(market, unit, column, value)
    if (unit === origin) return
    column = left
    row = search.rowBefore[left]!
  }
}
