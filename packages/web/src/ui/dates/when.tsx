import { formatDay, formatDayOf, formatInstant } from './format.ts'

type Props =
  | { day: string; instant?: never; dayOf?: never }
  | { instant: string; day?: never; dayOf?: never }
  | { dayOf: string; day?: never; instant?: never }

/**
 * A calendar `day`, an `instant` to the minute, or the `dayOf` an instant where the hour does not matter, as in lists;
 * machines find the exact value in `datetime`.
 */
export function When({ day, instant, dayOf }: Props) {
  if (day !== undefined) return <time dateTime={day}>{formatDay(day)}</time>
  if (dayOf !== undefined) return <time dateTime={dayOf} title={formatInstant(dayOf)}>{formatDayOf(dayOf)}</time>
  return <time dateTime={instant}>{formatInstant(instant)}</time>
}
