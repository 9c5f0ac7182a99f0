import { Conflict } from '../platform/graphql/failures.ts'
import { ROOM_LIMITS } from './limits.ts'

const MINUTE_MS = 60_000
const MOST_PEOPLE = 50_000
const written = new Map<string, { since: number; count: number }>()

/** Counts what a person writes, in this process's memory: the database keeps no times of a room. */
export function isTooFast(personId: string, now = Date.now()): boolean {
  const known = written.get(personId)
  if (!known || now - known.since >= MINUTE_MS) {
    if (written.size >= MOST_PEOPLE) written.clear()
    written.set(personId, { since: now, count: 1 })
    return false
  }
  known.count += 1
  return known.count > ROOM_LIMITS.writesAMinute
}

/** A Conflict when somebody writes faster than people do. */
export function keepPace(personId: string): void {
  if (isTooFast(personId)) throw new Conflict('TOO_FAST', 'That was a lot at once. Wait a minute and go on; nothing was lost.', ['input'])
}
