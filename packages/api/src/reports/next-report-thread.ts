import { parentPort, workerData } from 'node:worker_threads'
import { nextReport } from '@ithaca/core/reports'

parentPort?.postMessage(nextReport(...(workerData as Parameters<typeof nextReport>)))
