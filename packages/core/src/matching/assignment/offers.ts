/**
 * The pairs that the solver knows of, by row: a sparse part of the whole that grows by pricing. Each row owns a
 * segment of one pool and moves to a larger one when it is full.
 */
export interface Offers {
  readonly start: Int32Array
  readonly length: Int32Array
  readonly room: Int32Array
  columns: Int32Array
  values: Float64Array
  /** How much of the pool is given out. */
  poolUsed: number
  /** How many pairs a row is given room for to begin with: one that has to move leaves a hole. */
  readonly expected: number
}

/** No offers yet; `expected` is about how many a row will have. */
export function createOffers(rowCount: number, expected = 0): Offers {
  return {
    start: new Int32Array(rowCount),
    length: new Int32Array(rowCount),
    room: new Int32Array(rowCount),
    columns: new Int32Array(rowCount * expected),
    values: new Float64Array(rowCount * expected),
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
  const room = isFirst ? Math.max(needed, offers.expected) : Math.max(8, Math.ceil(needed * 1.5))
  if (offers.poolUsed + room > offers.columns.length) growPool(offers, offers.poolUsed + room)
  const from = offers.start[row]!
  const to = offers.poolUsed
  offers.columns.copyWithin(to, from, from + offers.length[row]!)
  offers.values.copyWithin(to, from, from + offers.length[row]!)
  offers.start[row] = to
  offers.room[row] = room
  offers.poolUsed += room
}

function growPool(offers: Offers, needed: number): void {
  const size = Math.max(needed, Math.ceil(offers.columns.length * 1.5), 1024)
  const columns = new Int32Array(size)
  columns.set(offers.columns)
  const values = new Float64Array(size)
  values.set(offers.values)
  offers.columns = columns
  offers.values = values
}
