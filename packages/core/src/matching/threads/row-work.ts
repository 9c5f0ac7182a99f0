import type { LookBoard } from '../assignment/look-board.ts'
import { reportLost, serveLooks } from '../assignment/look-crew.ts'
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

/** A thread that was started to help. */
export interface RowThread {
  /** Ends it. It has been told to end by itself, too. */
  stop(): void
}

/**
 * Threads for a run. The engine starts none itself, because how is not the same everywhere; without them it does all the
 * work alone, and comes to the same.
 */
export interface RowThreads {
  /** How many work in all, the run's own among them; whole number from 1. */
  readonly count: number
  /** From how many pairs on. Below, they start too late to be of use; 25 million unless told. */
  readonly pairsFrom?: number
  /** Starts a thread that calls `serveRows` with the work. When it ends, for whatever reason, `onEnd` is to be called. */
  start(work: RowWork, onEnd: () => void): RowThread
}

/** Looks through rows for a run in another thread, until that tells it to stop. Blocks the thread. */
export function serveRows({ rows, board, place }: RowWork): void {
  const source = fromShared(rows)
  serveLooks({ ...source, ...createRowReader(source), refine: undefined }, board, place)
}

/** Starts all threads of a run but its own. */
export function startRowThreads(threads: RowThreads, rows: SharedRows): (board: LookBoard) => RowThread {
  return (board) => {
    const started = Array.from({ length: threads.count - 1 }, (_, at) =>
      threads.start({ rows, board, place: at + 1 }, () => reportLost(board)),
    )
    return { stop: () => started.forEach((thread) => thread.stop()) }
  }
}
