import type { Holdings } from './holdings.ts'

/** People by what they hold: for each item the columns of those who hold it, and with which weight. */
export interface Postings {
  readonly start: Int32Array
  readonly columns: Int32Array
  readonly weights: Float64Array
}

/** Turns holdings by person into people by item. */
export function createPostings(holdings: Holdings, itemCount: number): Postings {
  const { items, weights: held } = holdings
  const start = new Int32Array(itemCount + 1)
  for (const item of items) start[item + 1]! += 1
  for (let item = 0; item < itemCount; item++) start[item + 1]! += start[item]!
  const next = start.slice(0, itemCount)
  const columns = new Int32Array(items.length)
  const weights = new Float64Array(items.length)
  for (let column = 0; column < holdings.start.length - 1; column++) {
    for (let at = holdings.start[column]!; at < holdings.start[column + 1]!; at++) {
      const to = next[items[at]!]!++
      columns[to] = column
      weights[to] = held[at]!
    }
  }
  return { start, columns, weights }
}

/** Gives items numbers in the order of their names, so that the order of people does not matter. */
export function numberItems(holders: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const names = [...new Set(holders.flat())].toSorted((a, b) => (a < b ? -1 : 1))
  return new Map(names.map((name, at) => [name, at]))
}
