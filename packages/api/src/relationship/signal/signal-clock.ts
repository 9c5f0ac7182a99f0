import type { Database } from '../../platform/database/client.ts'
import type { Log } from '../../platform/log.ts'
import { makeAllSignals } from './make-signals.ts'

const EVERY_MS = 60 * 60 * 1_000

/** Makes each week's signals at the first tick of the week. Any number of processes may: a signal is made once a week. */
export function startSignalClock(database: Database, log: Log): { stop(): void } {
  const tick = () => {
    makeAllSignals(database, new Date()).catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'signal clock')
    })
  }
  tick()
  const timer = setInterval(tick, EVERY_MS).unref()
  return { stop: () => clearInterval(timer) }
}
