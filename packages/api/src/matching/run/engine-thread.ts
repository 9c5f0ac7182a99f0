import { parentPort, workerData } from 'node:worker_threads'
import { runMatching } from '@ithaca/core/matching'
import type { EngineNews } from './engine.ts'
import { thawInputs } from './frozen-inputs.ts'

/** The engine, in a thread of its own: it knows frozen bytes and the installed criteria, and reaches nothing else. */
const TELL_EVERY_MS = 100

function tell(news: EngineNews): void {
  parentPort?.postMessage(news)
}

let toldAt = 0
const result = await runMatching(thawInputs(workerData as Uint8Array), {
  onProgress({ stage, done, total }) {
    const now = performance.now()
    if (now - toldAt < TELL_EVERY_MS) return
    toldAt = now
    tell({ kind: 'progress', stage, done, total })
  },
})
tell({ kind: 'result', result })
