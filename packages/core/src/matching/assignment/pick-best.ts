import { FORBIDDEN_FIT } from './fixed-point.ts'
import type { RowSeeker } from './row-seeker.ts'

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
    readonly floor: number
    /** Holds the row's fits and today's prices. */
    readonly seeker: RowSeeker
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
  const { seeker, floor, known, mark, limit, refine } = input
  const { fits, price } = seeker
  const lowest = Math.max(floor, FORBIDDEN_FIT + 1)
  const columnCount = fits.length
  let bound = input.above
  into.count = 0
  for (let column = seeker.next(0, bound); column < columnCount; column = seeker.next(column + 1, bound)) {
    let fit = fits[column]!
    if (fit < lowest || known[column] === mark) continue
    if (refine !== undefined) {
      fit = refine(input.row, column)
      if (fit - price[column]! <= bound || fit < lowest) continue
    }
    const worth = fit - price[column]!
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

/** Orders the pairs by worth, the best first, and answers how many of the first `limit` are worth more than `above`. */
export function sortBest(into: BestPairs, wanted: { readonly above: number; readonly limit: number }): number {
  const { columns, values, worths, count } = into
  // The top of the heap is the worst: taking it away again and again, from the end on, leaves the best at the front.
  for (let last = count - 1; last > 0; last--) {
    const [column, value, worth] = [columns[0]!, values[0]!, worths[0]!]
    into.count = last
    replaceWorst(into, columns[last]!, values[last]!, worths[last]!)
    columns[last] = column
    values[last] = value
    worths[last] = worth
  }
  into.count = count
  let within = 0
  while (within < Math.min(count, wanted.limit) && worths[within]! > wanted.above) within += 1
  return within
}
