import { Worker } from 'node:worker_threads'
import type { RowThreads, RowWork } from '@ithaca/core/matching'

const READY_WITHIN_MS = 20_000

/** Threads that help at any size, wait for each other before they begin, and are counted. */
export interface CountedThreads extends RowThreads {
  readonly workers: readonly Worker[]
  /** Whether each of them looked through a row for the first time. */
  hasEachHelped(): boolean
  /** Resolves when all that were started have ended. */
  allEnded(): Promise<void>
}

/** So many threads in all, the test's own among them. */
export function createThreads(count: number): CountedThreads {
  const workers: Worker[] = []
  const works: RowWork[] = []
  const ends: Promise<void>[] = []
  return {
    count,
    pairsFrom: 0,
    workers,
    start: (work, onEnd) => {
      const ready = new Int32Array(new SharedArrayBuffer(4))
      const worker = new Worker(new URL('./row-thread.ts', import.meta.url), { workerData: { work, ready } })
      workers.push(worker)
      works.push(work)
      ends.push(new Promise((resolve) => worker.once('exit', () => resolve())))
      worker.on('exit', onEnd)
      Atomics.wait(ready, 0, 0, READY_WITHIN_MS)
      return { stop: () => void worker.terminate() }
    },
    hasEachHelped: () => works.every(({ board, place }) => board.notes[place]?.rows.some((row) => row >= 0)),
    allEnded: async () => {
      await Promise.all(ends)
    },
  }
}
