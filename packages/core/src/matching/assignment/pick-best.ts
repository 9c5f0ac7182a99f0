import { FORBIDDEN_FIT } from './fixed-point.ts'

/** The best pairs of one row: a heap whose top is the worst of those kept. */
export interface BestPairs {
  readonly columns: Int32Array
  readonly values: Float64Array
  readonly worths: Float64Array
  count: number
}

/** Room for up to `limit` pairs. */
export function createBestPairs(limit: number): BestPairs {
  return {
    columns: new Int32Array(limit),
    values: new Float64Array(limit),
    worths: new Float64Array(limit),
    count: 0,
  }
}

/**
 * Picks the `limit` pairs of a row that are worth most after the price, among those that are worth more than `above`
 * and are not yet known. Of pairs that are worth the same the earlier column is kept.
 *
 * Answers a bound: no other unknown pair of the row is worth more than that.
 */
export function pickBest(
  input: {
    readonly fits: Int32Array
    readonly floor: number
    readonly price: Float64Array
    readonly above: number
    readonly limit: number
    /** Columns marked with `mark` are known. */
    readonly known: Int32Array
    readonly mark: number
    readonly refine: ((row: number, column: number) => number) | undefined
    readonly row: number
  },
  into: BestPairs,
): number {
  const { fits, price, floor, known, mark, limit, refine } = input
  const lowest = Math.max(floor, FORBIDDEN_FIT + 1)
  let bound = input.above
  into.count = 0
  const columnCount = fits.length
  for (let column = 0; column < columnCount; column++) {
    let fit = fits[column]!
    let worth = fit - price[column]!
    if (worth <= bound || fit < lowest || known[column] === mark) continue
    if (refine !== undefined) {
      fit = refine(input.row, column)
      worth = fit - price[column]!
      if (worth <= bound || fit < lowest) continue
    }
    if (into.count < limit) keep(into, column, fit, worth)
    else replaceWorst(into, column, fit, worth)
    if (into.count === limit) bound = into.worths[0]!
  }
  return bound
}

function keep(into: BestPairs, column: number, fit: number, worth: number): void {
  const { columns, values, worths } = into
  let at = into.count++
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (worths[parent]! <= worth) break
    worths[at] = worths[parent]!
    columns[at] = columns[parent]!
    values[at] = values[parent]!
    at = parent
  }
  worths[at] = worth
  columns[at] = column
  values[at] = fit
}

function replaceWorst(into: BestPairs, column: number, fit: number, worth: number): void {
  const { columns, values, worths, count } = into
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= count) break
    if (child + 1 < count && worths[child + 1]! < worths[child]!) child += 1
    if (worths[child]! >= worth) break
    worths[at] = worths[child]!
    columns[at] = columns[child]!
    values[at] = values[child]!
    at = child
  }
  worths[at] = worth
  columns[at] = column
  values[at] = fit
}
