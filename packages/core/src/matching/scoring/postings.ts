/** People by what they hold: for each item the columns of those who hold it, and with which weight. */
export interface Postings {
  readonly start: Int32Array
  readonly columns: Int32Array
  readonly weights: Float64Array
}

/** What somebody holds: items by number, ascending, with weights. */
export interface Holding {
  readonly items: readonly number[]
  readonly weights: readonly number[]
}

/** Turns holdings by person into people by item. */
export function createPostings(holdings: readonly Holding[], itemCount: number): Postings {
  const start = new Int32Array(itemCount + 1)
  for (const { items } of holdings) for (const item of items) start[item + 1]! += 1
  for (let item = 0; item < itemCount; item++) start[item + 1]! += start[item]!
  const next = start.slice(0, itemCount)
  const columns = new Int32Array(start[itemCount]!)
  const weights = new Float64Array(start[itemCount]!)
  for (const [column, { items, weights: held }] of holdings.entries()) {
    for (const [at, item] of items.entries()) {
      const to = next[item]!++
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

/** The sum over the items that both hold of the smaller of the two weights. */
export function sharedWeight(one: Holding, other: Holding): number {
  let shared = 0
  let at = 0
  for (const [mine, item] of one.items.entries()) {
    while (at < other.items.length && other.items[at]! < item) at += 1
    if (other.items[at] === item) shared += Math.min(one.weights[mine]!, other.weights[at]!)
  }
  return shared
}
