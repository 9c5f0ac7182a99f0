import { Temporal } from 'temporal-polyfill'
import { type DomainError, fail, ok, type Result } from '../../result/index.ts'

/** A time as people say it: a day and an hour on the clocks of one place. */
export interface WallClock {
  /** ISO date. */
  readonly day: string
  /** `HH:MM`. */
  readonly time: string
  /** IANA name, such as `Europe/Athens`. */
  readonly timeZone: string
}

/**
 * The instant of a time on the clocks of a place. Where clocks go forward, the skipped hour does not exist; where they
 * go back, the hour that comes twice is the earlier one (as in RFC 5545, 3.3.5).
 *
 * Fails with `TIME_ZONE_UNKNOWN`, `TIME_NOT_READABLE` or `TIME_SKIPPED`; the path names the input.
 */
export function instantOf({ day, time, timeZone }: WallClock): Result<Date, DomainError> {
  if (!isTimeZone(timeZone)) {
    return fail({ code: 'TIME_ZONE_UNKNOWN', message: 'We do not know this time zone. Choose one such as Europe/Athens.', path: ['input', 'timeZone'] })
  }
  const said = readClock(day, time)
  if (said === undefined) {
    return fail({ code: 'TIME_NOT_READABLE', message: 'Give a day and a time, such as 14:30.', path: ['input', 'time'] })
  }
  const zoned = said.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (!zoned.toPlainDateTime().equals(said)) {
    const message = 'On that day the clocks go forward over this hour, so it does not exist. Choose another time.'
    return fail({ code: 'TIME_SKIPPED', message, path: ['input', 'time'] })
  }
  return ok(new Date(zoned.epochMilliseconds))
}

/** Whether this is the name of a time zone that the clocks of this machine know; a bare offset is none. */
export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Za-z][\w+\-/]*$/.test(name)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.length > 0
  } catch {
    return false
  }
}

function readClock(day: string, time: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return undefined
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
