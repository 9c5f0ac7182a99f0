import { Worker } from 'node:worker_threads'
import type { RowThreads } from '@ithaca/core/matching'
import type { RowWork } from '@ithaca/core/matching/threads'

/** Threads that help at any size, and are counted. */
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
    start: (onEnd) => {
      const worker = new Worker(new URL('./row-thread.ts', import.meta.url))
      workers.push(worker)
      ends.push(new Promise((resolve) => worker.once('exit', () => resolve())))
      worker.on('exit', onEnd)
      return {
        give: (work) => {
          works.push(work)
          worker.postMessage(work)
        },
        stop: () => void worker.terminate(),
      }
    },
    hasEachHelped: () => works.every(({ board, place }) => board.notes[place]?.rows.some((row) => row >= 0)),
    allEnded: async () => {
      await Promise.all(ends)
    },
  }
}
