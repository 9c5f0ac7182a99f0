import { workerData } from 'node:worker_threads'
import { serveRows } from '@ithaca/core/matching'
import type { RowWork } from '@ithaca/core/matching'

const { work, ready } = workerData as { readonly work: RowWork; readonly ready: Int32Array }
Atomics.store(ready, 0, 1)
Atomics.notify(ready, 0)
serveRows(work)
