/** A stretch of the day by the clock on the wall, in hours from 0 to 24. */
export interface WorkingDay {
  readonly start: number
  readonly end: number
}

const MINUTES_OF_DAY = 24 * 60

/** Formatters are dear to make and do not change; there are as many as time zones in use. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  formatters.set(zone, made)
  return made
}

/** Minutes by which the zone is ahead of UTC at noon UTC of a day (`YYYY-MM-DD`); undefined for an unknown zone. */
function minutesAhead(zone: string, day: string): number | undefined {
  const noon = new Date(`${day}T12:00:00Z`)
  try {
    const name = formatterOf(zone)
      .formatToParts(noon)
      .find(({ type }) => type === 'timeZoneName')?.value
    const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '')
    if (match === null) return undefined
    const [, sign, hours = '0', minutes = '0'] = match
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  } catch {
    return undefined
  }
}

/** Hours in which the working days of two zones overlap on a day; a working day may reach past the other's midnight. */
function hoursOn(day: string, { one, other }: { one: string; other: string }, { start, end }: WorkingDay) {
  const ahead = [minutesAhead(one, day), minutesAhead(other, day)] as const
  if (ahead[0] === undefined || ahead[1] === undefined) return undefined
  const length = (end - start) * 60
  const apart = (((ahead[0] - ahead[1]) % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY
  return (Math.max(0, length - apart) + Math.max(0, length - (MINUTES_OF_DAY - apart))) / 60
}

function halfYearAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 182)
  return date.toISOString().slice(0, 10)
}

/**
 * Hours of a usual working day that two time zones share, the lesser of today's and of half a year later, because
 * summer time begins and ends on other days or not at all elsewhere. Undefined when a zone is unknown.
 */
export function sharedHours(zones: { one: string; other: string }, today: string, day: WorkingDay): number | undefined {
  const now = hoursOn(today, zones, day)
  const later = hoursOn(halfYearAfter(today), zones, day)
  return now === undefined || later === undefined ? undefined : Math.min(now, later)
}
