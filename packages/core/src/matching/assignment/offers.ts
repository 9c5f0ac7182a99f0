/** By how much a row's segment, and the pool, are larger than needed when they are made anew. */
const ROW_GROWTH = 1.25
const POOL_GROWTH = 1.5
const LEAST_ROOM = 8
const LEAST_POOL = 1_024

/**
 * The pairs that the solver knows of, by row: a sparse part of the whole that grows by pricing. Each row owns a
 * segment of one pool and moves to a larger one when it is full. A full pool is made anew, without the holes that rows
 * have left.
 */
export interface Offers {
  readonly start: Int32Array
  readonly length: Int32Array
  readonly room: Int32Array
  columns: Int32Array
  /** Whole numbers, of 32 bits where they are nothing but fits: that takes a third less memory. */
  values: Float64Array | Int32Array
  /** How much of the pool is given out. */
  poolUsed: number
  /** How many pairs a row is given room for to begin with: one that has to move leaves a hole. */
  readonly expected: number
}

/** No offers yet; `expected` is about how many a row will have, `Values` what holds theirs. */
export function createOffers(
  rowCount: number,
  expected = 0,
  Values: typeof Float64Array | typeof Int32Array = Float64Array,
): Offers {
  return {
    start: new Int32Array(rowCount),
    length: new Int32Array(rowCount),
    room: new Int32Array(rowCount),
    columns: new Int32Array(rowCount * expected),
    values: new Values(rowCount * expected),
    poolUsed: 0,
    expected,
  }
}

/** Adds `count` of the given pairs to a row, from a place on, the first unless told. They must be new to it. */
export function addOffers(
  offers: Offers,
  row: number,
  added: {
    readonly columns: Int32Array
    readonly values: Float64Array | Int32Array
    readonly from?: number
    readonly count: number
  },
): void {
  const { columns, values, from = 0, count } = added
  if (count === 0) return
  if (offers.length[row]! + count > offers.room[row]!) moveToLarger(offers, row, offers.length[row]! + count)
  const to = offers.start[row]! + offers.length[row]!
  // They are few: views of them would cost more than this.
  for (let at = 0; at < count; at++) {
    offers.columns[to + at] = columns[from + at]!
    offers.values[to + at] = values[from + at]!
  }
  offers.length[row]! += count
}

function moveToLarger(offers: Offers, row: number, needed: number): void {
  const isFirst = offers.room[row] === 0
  const room = isFirst ? Math.max(needed, offers.expected) : Math.max(LEAST_ROOM, Math.ceil(needed * ROW_GROWTH))
  if (offers.poolUsed + room > offers.columns.length) renewPool(offers, room)
  const from = offers.start[row]!
  const to = offers.poolUsed
  offers.columns.copyWithin(to, from, from + offers.length[row]!)
  offers.values.copyWithin(to, from, from + offers.length[row]!)
  offers.start[row] = to
  offers.room[row] = room
  offers.poolUsed += room
}

/** Moves all segments to a new pool that has room for `more`. */
function renewPool(offers: Offers, more: number): void {
  const { start, length, room } = offers
  const inUse = room.reduce((sum, each) => sum + each, 0)
  const size = Math.max(LEAST_POOL, Math.ceil((inUse + more) * POOL_GROWTH))
  const columns = new Int32Array(size)
  const values = offers.values instanceof Int32Array ? new Int32Array(size) : new Float64Array(size)
  let to = 0
  for (let row = 0; row < start.length; row++) {
    const from = start[row]!
    for (let at = 0; at < length[row]!; at++) {
      columns[to + at] = offers.columns[from + at]!
      values[to + at] = offers.values[from + at]!
    }
    start[row] = to
    to += room[row]!
  }
  offers.columns = columns
  offers.values = values
  offers.poolUsed = to
}
