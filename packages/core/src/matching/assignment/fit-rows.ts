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
  /**
   * The fits of a row in millionths, `FORBIDDEN_FIT` where a rule stands between the two. Valid until the next call;
   * not to be written to. Must answer the same each time.
   */
  row(index: number): Int32Array
  /** The true fit of one pair, FORBIDDEN_FIT where a rule stands between the two. */
  at(row: number, column: number): number
  /**
   * Set when `row` may answer more than the truth, because the truth is dear to find: answers the true fit of a pair,
   * which must not be more than `row` said. Asked only where the difference could matter.
   */
  readonly refine: ((row: number, column: number) => number) | undefined
}
