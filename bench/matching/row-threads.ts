import { Worker } from 'node:worker_threads'
import type { RowThreads } from '@ithaca/core/matching'

/** Threads of Node for a run: so many in all. */
export function createRowThreads(count: number): RowThreads {
  return {
    count,
    start: (work, onEnd) => {
      const worker = new Worker(new URL('./row-thread.ts', import.meta.url), { workerData: work })
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
      return { stop: () => void worker.terminate() }
    },
  }
}
