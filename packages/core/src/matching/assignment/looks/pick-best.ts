import { FORBIDDEN_FIT } from '../fixed-point.ts'
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
  const { known, mark, refine, row, above } = input
  into.count = 0
  if (refine !== undefined) {
    // Those that promise most are asked first: what they truly are lets most others be passed over unasked.
    pickPromising({ ...input, refine: undefined }, into)
    const promising = into.columns.slice(0, into.count)
    into.count = 0
    let bound = above
    for (const column of promising) {
      known[column] = mark
      bound = consider(input, into, { column, fit: refine(row, column), bound })
    }
    return pickPromising(input, into, bound)
  }
  return pickPromising(input, into)
}

type PickInput = Parameters<typeof pickBest>[0]

/** Goes through the columns that are worth more than the bound by what the row says, and raises it on the way. */
function pickPromising(input: PickInput, into: BestPairs, from = input.above): number {
  const { seeker, floor, known, mark, refine, row } = input
  const { fits, price } = seeker
  const lowest = Math.max(floor, FORBIDDEN_FIT + 1)
  const columnCount = fits.length
  let bound = from
  for (let column = seeker.next(0, bound); column < columnCount; column = seeker.next(column + 1, bound)) {
    const fit = fits[column]!
    if (fit < lowest || known[column] === mark) continue
    if (refine === undefined) bound = add(into, input.limit, { column, fit, worth: fit - price[column]!, bound })
    else bound = consider(input, into, { column, fit: refine(row, column), bound })
  }
  return bound
}

/** Keeps a pair whose true fit is known, if it is worth more than the bound; answers the bound after it. */
function consider(
  { seeker, floor, limit }: PickInput,
  into: BestPairs,
  { column, fit, bound }: { readonly column: number; readonly fit: number; readonly bound: number },
): number {
  const worth = fit - seeker.price[column]!
  if (worth <= bound || fit < Math.max(floor, FORBIDDEN_FIT + 1)) return bound
  return add(into, limit, { column, fit, worth, bound })
}

function add(
  into: BestPairs,
  limit: number,
  pair: { readonly column: number; readonly fit: number; readonly worth: number; readonly bound: number },
): number {
  if (into.count < limit) keep(into, pair.column, pair.fit, pair.worth)
  else replaceWorst(into, pair.column, pair.fit, pair.worth)
  return into.count === limit ? into.worths[0]! : pair.bound
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
