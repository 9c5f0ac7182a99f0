import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { RowThreads } from '@ithaca/core/matching'

/** A server has other work, and more than these wait for each other. */
const THREADS_LIMIT = 4

/** The threads that a run may use: as many as can run at a time, up to a limit. The engine starts them for large runs. */
export const rowThreads: RowThreads = {
  count: Math.min(THREADS_LIMIT, availableParallelism()),
  start: (onEnd) => {
    const thread = new Worker(new URL('./row-thread.ts', import.meta.url), { env: {} })
    // An error is followed by the end of the thread.
    thread.on('error', onEnd)
    thread.on('exit', onEnd)
    return { give: (work) => thread.postMessage(work), stop: () => void thread.terminate() }
  },
}
