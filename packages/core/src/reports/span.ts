/** A vector of whole numbers: what is not in it is 0. */
type Vector = Map<number, number>

/**
 * Whether vectors can be written as sums of multiples of others, decided exactly: whole numbers only, nothing rounded.
 * Numbers that outgrow what is exact count as no: the answer errs towards saying nothing.
 */
export interface Span {
  /** How many vectors it takes. */
  readonly rank: number
  /** Widens the span by a vector of ones at these places. */
  add(places: readonly number[]): void
  has(places: readonly number[]): boolean
}

/** An empty span. */
export function createSpan(): Span {
  const basis = new Map<number, Vector>()
  return {
    get rank() {
      return basis.size
    },
    add(places) {
      const rest = reduce(ones(places), basis)
      const [pivot] = rest?.keys() ?? []
      if (rest !== undefined && pivot !== undefined) basis.set(pivot, rest)
    },
    has: (places) => reduce(ones(places), basis)?.size === 0,
  }
}

function ones(places: readonly number[]): Vector {
  const vector: Vector = new Map()
  for (const place of places) vector.set(place, (vector.get(place) ?? 0) + 1)
  return vector
}

/** What remains of a vector once all that the basis can say of it is taken away; undefined when it is too large. */
function reduce(vector: Vector, basis: ReadonlyMap<number, Vector>): Vector | undefined {
  let rest = vector
  for (;;) {
    const pivot = findPivot(rest, basis)
    if (pivot === undefined) return rest
    const eliminated = eliminate(rest, basis.get(pivot)!, pivot)
    if (eliminated === undefined) return undefined
    rest = eliminated
  }
}

function findPivot(vector: Vector, basis: ReadonlyMap<number, Vector>): number | undefined {
  for (const place of vector.keys()) if (basis.has(place)) return place
  return undefined
}

/** The vector, scaled, less as much of the other as makes it 0 at the pivot; in lowest terms. */
function eliminate(vector: Vector, other: Vector, pivot: number): Vector | undefined {
  const [scale, times] = [other.get(pivot)!, vector.get(pivot)!]
  const result: Vector = new Map()
  let divisor = 0
  for (const place of new Set([...vector.keys(), ...other.keys()])) {
    const value = scale * (vector.get(place) ?? 0) - times * (other.get(place) ?? 0)
    if (!Number.isSafeInteger(value)) return undefined
    if (value === 0) continue
    result.set(place, value)
    divisor = greatestDivisor(divisor, Math.abs(value))
  }
  if (divisor > 1) for (const [place, value] of result) result.set(place, value / divisor)
  return result
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}
