import { parentPort } from 'node:worker_threads'
import { type RowWork, serveRows } from '@ithaca/core/matching/threads'

/** A thread that helps with a large run. It knows numbers alone: no plugin's code runs in it, and nobody's name is there. */
parentPort?.on('message', (work: RowWork) => serveRows(work))
