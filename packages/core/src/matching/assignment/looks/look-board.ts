/**
 * What those who look through rows share: plain columns, over memory that other threads can see where there are any.
 * Rows are independent of each other, so whoever looks at one comes to the same.
 */
export interface LookBoard {
  readonly control: Int32Array
  /** When each batch was last done: its number, counted from 1. */
  readonly done: Int32Array
  /** Posted and done in a ring. */
  readonly batches: readonly LookBatch[]
  /** Prices of the columns, and the columns that lag: the same for all looks between two calls of `beginLooks`. */
  readonly price: Float64Array
  readonly lagging: Int32Array
  /** For each who looks, the rows that suit each column best among those that they saw in first looks. */
  readonly notes: readonly ColumnNotes[]
  readonly limits: LookLimits
}

/** How many pairs a look is for. */
export interface LookLimits {
  /** Offered in a first look, and at most in each later one. */
  readonly first: number
  readonly more: number
  /** Found beside those, and kept for later. */
  readonly reserve: number
}

/** What a row is looked through for. */
export const LOOK = { first: 0, whole: 1, lagging: 2 } as const

/** Rows to be looked at, and then what was found there. */
export interface LookBatch {
  /** How many rows. */
  readonly count: Int32Array
  readonly rows: Int32Array
  /** Of LOOK, and what the row has: only what is worth more matters. */
  readonly kinds: Uint8Array
  readonly surplus: Float64Array
  /** What no pair is worth more than, beside those that are known or found; given for the lagging ones, and answered. */
  readonly bound: Float64Array
  /** Columns that row `r` of the batch knows: from `knownStart[r]` to `knownStart[r + 1] - 1`. */
  readonly knownStart: Int32Array
  readonly known: Int32Array
  /** Pairs found of row `r`: from `r * pairsPerRow` on; the first `offered` are worth offering, the others keeping. */
  readonly found: Int32Array
  readonly offered: Int32Array
  readonly columns: Int32Array
  readonly fits: Int32Array
}

/** For each column so many rows, those that would lose least by taking it first, and what they would lose; -1 for none. */
export interface ColumnNotes {
  readonly rows: Int32Array
  readonly regrets: Int32Array
}

/** Each column is noted for so many rows. */
export const ROWS_PER_COLUMN = 8
/** Pairs of a batch: some hundredths of a second. */
const PAIRS_PER_BATCH = 1_000_000
const ROWS_PER_BATCH = 128
/** On a busy machine one may be held up with a batch; so many are there for the others to go on with. */
const BATCHES_PER_LOOKER = 4
/** Known columns of a row, on average, for which a batch has room. */
const KNOWN_PER_ROW = 192

/** Places in `control`: the number of batches posted and begun, of changes of price, and whether it is over. */
export const CONTROL = { bell: 0, posted: 1, begun: 2, prices: 3, laggingCount: 4, stopped: 5, lost: 6 } as const

/** A board without anything on it. With several who look, other threads can see it. */
export function createLookBoard(input: {
  readonly rowCount: number
  readonly columnCount: number
  readonly limits: LookLimits
  readonly lookers: number
}): LookBoard {
  const { columnCount, limits, lookers } = input
  const memory = (bytes: number) => (lookers > 1 ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes))
  const whole = (count: number) => new Int32Array(memory(count * 4))
  const doubles = (count: number) => new Float64Array(memory(count * 8))
  const rows = Math.min(ROWS_PER_BATCH, input.rowCount, Math.ceil(PAIRS_PER_BATCH / Math.max(1, columnCount)))
  const pairs = rows * countPairsPerRow(limits)
  const isNoted = limits.first < columnCount
  const batchCount = lookers > 1 ? BATCHES_PER_LOOKER * lookers : 1
  return {
    control: whole(Object.keys(CONTROL).length),
    done: whole(batchCount),
    batches: Array.from({ length: batchCount }, () => ({
      count: whole(1),
      rows: whole(rows),
      kinds: new Uint8Array(memory(rows)),
      surplus: doubles(rows),
      bound: doubles(rows),
      knownStart: whole(rows + 1),
      known: whole(Math.max(rows * KNOWN_PER_ROW, 2 * columnCount)),
      found: whole(rows),
      offered: whole(rows),
      columns: whole(pairs),
      fits: whole(pairs),
    })),
    price: doubles(columnCount),
    lagging: whole(columnCount),
    notes: Array.from({ length: isNoted ? lookers : 0 }, () => ({
      rows: whole(columnCount * ROWS_PER_COLUMN).fill(-1),
      regrets: whole(columnCount * ROWS_PER_COLUMN),
    })),
    limits,
  }
}

/** How many pairs a look can find. */
export function countPairsPerRow({ first, more, reserve }: LookLimits): number {
  return Math.max(first + reserve, more, 1)
}
