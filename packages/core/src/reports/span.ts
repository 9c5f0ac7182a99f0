/**
 * Whether vectors can be written as sums of multiples of others, decided exactly: whole numbers only, nothing rounded.
 * Numbers that outgrow what is exact count as no: the answer errs towards saying nothing.
 */
export interface Span {
  /** How many vectors it takes. */
  readonly rank: number
  /** Whether everything that was added is in it: false once a number has outgrown what is exact. */
  readonly isExact: boolean
  /** Widens the span by a vector of ones at these places, if it is not in it. */
  add(places: readonly number[]): void
  has(places: readonly number[]): boolean
}

/** A row of the basis: it alone is not 0 at its pivot. */
interface Row {
  values: Float64Array
}

/** An empty span of vectors of so many places. */
export function createSpan(width: number): Span {
  const rows = new Map<number, Row>()
  let isExact = true
  const reduce = (places: readonly number[]): Float64Array | undefined => {
    let rest: Float64Array | undefined = new Float64Array(width)
    for (const place of places) rest[place] = (rest[place] ?? 0) + 1
    for (const place of places) {
      const row = rows.get(place)
      if (row !== undefined && rest !== undefined && rest[place] !== 0) rest = eliminate(rest, row.values, place)
    }
    return rest
  }
  return {
    get rank() {
      return rows.size
    },
    get isExact() {
      return isExact
    },
    add(places) {
      const values = reduce(places)
      isExact &&= values !== undefined
      const pivot = values?.findIndex((value) => value !== 0) ?? -1
      if (values === undefined || pivot === -1) return
      for (const row of rows.values()) {
        if (row.values[pivot] === 0) continue
        const cleared = eliminate(row.values, values, pivot)
        // The new one is left out: the span is then smaller than it should be, and says so.
        isExact &&= cleared !== undefined
        if (cleared === undefined) return
        row.values = cleared
      }
      rows.set(pivot, { values })
    },
    has: (places) => reduce(places)?.every((value) => value === 0) ?? false,
  }
}

/** A vector, scaled, less as much of another as makes it 0 at the pivot, in lowest terms; undefined when inexact. */
function eliminate(vector: Float64Array, other: Float64Array, pivot: number): Float64Array | undefined {
  const [scale, times] = [other[pivot]!, vector[pivot]!]
  const result = new Float64Array(vector.length)
  let divisor = 0
  for (let place = 0; place < vector.length; place += 1) {
    const value = scale * vector[place]! - times * other[place]!
    if (value === 0) continue
    if (!Number.isSafeInteger(value)) return undefined
    result[place] = value
    if (divisor !== 1) divisor = greatestDivisor(divisor, Math.abs(value))
  }
  if (divisor > 1) for (let place = 0; place < result.length; place += 1) result[place] = result[place]! / divisor
  return result
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}
