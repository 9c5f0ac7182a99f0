import type { FitRows } from '../fit-rows.ts'
import { FORBIDDEN_FIT } from '../fixed-point.ts'
import { guessWorth } from './guess-worth.ts'
import { CONTROL, countPairsPerRow, LOOK } from './look-board.ts'
import type { LookBatch, LookBoard } from './look-board.ts'
import { createColumnNoter, noteRow } from './note-columns.ts'
import type { ColumnNoter } from './note-columns.ts'
import { createBestPairs, pickBest, sortBest } from './pick-best.ts'
import type { BestPairs } from './pick-best.ts'
import { createRowSeeker } from './row-seeker.ts'
import type { RowSeeker } from './row-seeker.ts'

/** How far below a row's surplus a pair may be and still be offered with the others: saves rounds. In millionths. */
export const MARGIN = 20_000
/** How far below a row's surplus a pair may be and still be kept in reserve. In millionths. */
const RESERVE_MARGIN = 150_000

/** What is read of rows by whoever looks through them. */
export type LookRows = Pick<FitRows, 'rowCount' | 'columnCount' | 'floor' | 'row' | 'select' | 'refine'>

/** Somebody who looks through rows, with what they need at hand. */
export interface Looker {
  readonly rows: LookRows
  readonly board: LookBoard
  readonly seeker: RowSeeker
  readonly best: BestPairs
  readonly noter: ColumnNoter | undefined
  /** Columns marked with the number of the look are known. */
  readonly known: Int32Array
  looks: number
  /** Which prices the seeker has, and how to read the columns that lag. */
  prices: number
  laggingFits: ((row: number) => Int32Array) | undefined
}

/** The `place`-th of those who look, from 0. */
export function createLooker(rows: LookRows, board: LookBoard, place = 0): Looker {
  const columns = board.notes[place]
  return {
    rows,
    board,
    seeker: createRowSeeker(rows),
    best: createBestPairs(countPairsPerRow(board.limits)),
    noter: columns && createColumnNoter(columns, rows),
    known: new Int32Array(rows.columnCount),
    looks: 0,
    prices: -1,
    laggingFits: undefined,
  }
}

/** Looks at each row of a batch, and writes down what there is. */
export function lookAt(looker: Looker, batch: LookBatch): void {
  const { board, best, seeker } = looker
  const prices = Atomics.load(board.control, CONTROL.prices)
  if (prices !== looker.prices) {
    looker.prices = prices
    looker.laggingFits = undefined
    seeker.price.set(board.price)
  }
  for (let at = 0; at < batch.count[0]!; at++) {
    looker.looks += 1
    for (let known = batch.knownStart[at]!; known < batch.knownStart[at + 1]!; known++) {
      looker.known[batch.known[known]!] = looker.looks
    }
    batch.offered[at] = batch.kinds[at] === LOOK.lagging ? lookAtLagging(looker, batch, at) : lookThrough(looker, batch, at)
    batch.found[at] = best.count
    const from = at * best.columns.length
    for (let nth = 0; nth < best.count; nth++) {
      batch.columns[from + nth] = best.columns[nth]!
      batch.fits[from + nth] = best.values[nth]!
    }
  }
}

/** Looks through a whole row for its best pairs; answers how many are worth offering. */
function lookThrough({ rows, board, seeker, best, noter, known, looks }: Looker, batch: LookBatch, at: number): number {
  const { floor, refine } = rows
  const { first, more, reserve } = board.limits
  const row = batch.rows[at]!
  const isFirst = batch.kinds[at] === LOOK.first
  const surplus = isFirst ? -Infinity : batch.surplus[at]!
  const wanted = { above: surplus - MARGIN, limit: isFirst ? first : more }
  const limit = Math.min(best.columns.length, wanted.limit + reserve)
  seeker.load(rows.row(row))
  let above = surplus - (reserve > 0 ? RESERVE_MARGIN : MARGIN)
  if (isFirst && refine === undefined) above = guessWorth(seeker, limit)
  batch.bound[at] = pickBest({ floor, seeker, above, limit, known, mark: looks, refine, row }, best)
  if (isFirst && noter !== undefined) {
    noter.seeker.load(seeker.fits)
    noteRow(noter, row, floor)
  }
  return reserve > 0 ? sortBest(best, wanted) : best.count
}

/** Looks at the lagging columns of a row alone, for those that are worth more than its surplus; answers how many. */
function lookAtLagging(looker: Looker, batch: LookBatch, at: number): number {
  const { rows, board, best, known } = looker
  const { lagging, price, control } = board
  const columns = lagging.subarray(0, control[CONTROL.laggingCount])
  looker.laggingFits ??= rows.select(columns.slice())
  const row = batch.rows[at]!
  const surplus = batch.surplus[at]!
  const lowest = Math.max(rows.floor, FORBIDDEN_FIT + 1)
  const fits = looker.laggingFits(row)
  let bound = batch.bound[at]!
  best.count = 0
  for (let nth = 0; nth < columns.length; nth++) {
    const column = columns[nth]!
    if (fits[nth]! < lowest || fits[nth]! - price[column]! <= bound || known[column] === looker.looks) continue
    const fit = rows.refine === undefined ? fits[nth]! : rows.refine(row, column)
    const worth = fit - price[column]!
    if (fit < lowest || worth <= bound) continue
    if (worth <= surplus || best.count === best.columns.length) {
      bound = worth
      continue
    }
    best.columns[best.count] = column
    best.values[best.count] = fit
    best.worths[best.count] = worth
    best.count += 1
  }
  batch.bound[at] = bound
  return best.count
}
