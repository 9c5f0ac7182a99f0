import { Worker } from 'node:worker_threads'
import type { RowThreads } from '@ithaca/core/matching'

/** Threads of Node for a run: so many in all. */
export function createRowThreads(count: number): RowThreads {
  return {
    count,
    start: (onEnd) => {
      const worker = new Worker(new URL('./row-thread.ts', import.meta.url))
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
      return { give: (work) => worker.postMessage(work), stop: () => void worker.terminate() }
    },
  }
}
