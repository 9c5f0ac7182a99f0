import { dayAfterMonth, lastCompleteMonth } from '@ithaca/core/reports'
import { type Database, runAs } from '../platform/database/client.ts'
import type { Log } from '../platform/log.ts'
import { dayOf } from '../program/today.ts'
import { takeSnapshot } from './take-snapshot.ts'

const EVERY_MS = 60 * 60 * 1_000
const REPORT_LIMIT_MS = 600_000

/** Makes each month's reports at the first tick after the month. Any number of processes may: a report is made once. */
export function startReportClock(database: Database, log: Log): { stop(): void } {
  const tick = () => {
    takeAllSnapshots(database, new Date()).catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'report clock')
    })
  }
  tick()
  const timer = setInterval(tick, EVERY_MS).unref()
  return { stop: () => clearInterval(timer) }
}

/** Makes the reports of the last complete month that are missing, in every organisation. */
export async function takeAllSnapshots(database: Database, now: Date): Promise<void> {
  const month = lastCompleteMonth(dayOf(now))
  const rows = await database.$queryRaw<{ organisationId: string; programId: string }[]>`
    SELECT * FROM app.programs_to_report(${month}, ${dayAfterMonth(month)}::date)`
  for (const { organisationId, programId } of rows) {
    const asWorker = { surface: 'worker', organisationId, personId: '' } as const
    await runAs(database, asWorker, (transaction) => takeSnapshot(transaction, { organisationId, programId, month }), REPORT_LIMIT_MS)
  }
}
