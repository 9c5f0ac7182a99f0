import { formatDay, formatInstant } from './format.ts'

/** A calendar day or an instant for reading; machines find the exact value in `datetime`. */
export function When({ day, instant }: { day: string; instant?: never } | { instant: string; day?: never }) {
  if (day !== undefined) return <time dateTime={day}>{formatDay(day)}</time>
  return <time dateTime={instant}>{formatInstant(instant)}</time>
}
