import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for work, but no longer than so many milliseconds: an operation holds a transaction, and large programs take longer. */
export async function waitAtMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const stop = new AbortController()
  await Promise.race([work, sleep(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined)])
  stop.abort()
}
