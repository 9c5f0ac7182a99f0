import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { NextReport, nextReport } from '@ithaca/core/reports'

/**
 * `nextReport` in a thread of its own: a program of thousands takes it a minute, and requests are answered meanwhile.
 * Rejects when the thread fails.
 */
export async function nextReportAside(...of: Parameters<typeof nextReport>): Promise<NextReport> {
  const thread = new Worker(new URL('next-report-thread.ts', import.meta.url), { workerData: of })
  try {
    const [report] = (await once(thread, 'message')) as [NextReport]
    return report
  } finally {
    await thread.terminate()
  }
}
