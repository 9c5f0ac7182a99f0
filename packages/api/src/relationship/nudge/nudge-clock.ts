import type { Database } from '../../platform/database/client.ts'
import type { Log } from '../../platform/log.ts'
import { sendAllNudges } from './send-nudges.ts'

const EVERY_MS = 6 * 60 * 60 * 1_000

/** Looks four times a day whom a letter may help. Any number of processes may: nobody gets a second one within two weeks. */
export function startNudgeClock(database: Database, log: Log): { stop(): void } {
  const tick = () => {
    sendAllNudges(database, new Date()).catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'nudge clock')
    })
  }
  tick()
  const timer = setInterval(tick, EVERY_MS).unref()
  return { stop: () => clearInterval(timer) }
}
