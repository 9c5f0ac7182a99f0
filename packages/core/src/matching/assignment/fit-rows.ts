/**
 * Where the solver gets its numbers: one mentoree's fits with all mentors at a time, so that nobody needs to keep a
 * matrix. Rows and columns are in canonical order.
 */
export interface FitRows {
  readonly rowCount: number
  readonly columnCount: number
  /** The lowest fit at which a pair may be proposed, in millionths. */
  readonly floor: number
  /** The highest fit that any pair can have, in millionths. */
  readonly ceiling: number
  /** Whether a row has to be computed each time that it is asked for. */
  readonly isDear: boolean
  /**
   * The fits of a row in millionths, `FORBIDDEN_FIT` where a rule stands between the two. Valid until the next call;
   * not to be written to. Must answer the same each time.
   */
  row(index: number): Int32Array
  /**
   * The same for a few columns: answers a function that answers their fits in a row, in the order of the columns. For
   * columns that are looked at in very many rows.
   */
  select(columns: Int32Array): (row: number) => Int32Array
  /** The true fit of one pair, FORBIDDEN_FIT where a rule stands between the two. */
  at(row: number, column: number): number
  /**
   * Set when `row` may answer more than the truth, because the truth is dear to find: answers the true fit of a pair,
   * which must not be more than `row` said. Asked only where the difference could matter.
   */
  readonly refine: ((row: number, column: number) => number) | undefined
}

/** Selects where single pairs are cheap to have. */
export function selectSingly(at: FitRows['at'], columns: Int32Array): (row: number) => Int32Array {
  const selected = new Int32Array(columns.length)
  return (row) => {
    for (let place = 0; place < columns.length; place++) selected[place] = at(row, columns[place]!)
    return selected
  }
}
