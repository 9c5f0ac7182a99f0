import { workerData } from 'node:worker_threads'
import { serveRows } from '@ithaca/core/matching'
import type { RowWork } from '@ithaca/core/matching'

serveRows(workerData as RowWork)
