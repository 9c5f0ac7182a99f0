import type { LookBoard } from '../assignment/looks/look-board.ts'
import { serveLooks } from '../assignment/looks/look-crew.ts'
import { createRowReader } from '../scoring/row-reader.ts'
import { fromShared } from '../scoring/share-rows.ts'
import type { SharedRows } from '../scoring/share-rows.ts'

/** What a thread that helps is given: all it needs, in memory that it shares with the run. Can be posted. */
export interface RowWork {
  readonly rows: SharedRows
  readonly board: LookBoard
  /** Which of those who look it is: the run's own thread is 0. */
  readonly place: number
}

/** Looks through rows for a run in another thread, until that tells it to stop. Blocks the thread. */
export function serveRows({ rows, board, place }: RowWork): void {
  const source = fromShared(rows)
  serveLooks({ ...source, ...createRowReader(source), refine: undefined }, board, place)
}
