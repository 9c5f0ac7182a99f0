/** How the reader writes dates and numbers, as their browser says; the words around them are of the app's language. */
export const readerLocale = (): string => navigator.language

/** The reader's own time zone, as the browser says. */
export const readerTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A calendar day (`YYYY-MM-DD`) with its weekday: "Mon 23 Nov 2026". Days have no zone and are never shifted. */
export function formatDay(date: string): string {
  return new Intl.DateTimeFormat(readerLocale(), {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

/** An instant in the reader's zone with weekday: "Mon 23 Nov 2026, 14:05 CET". */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(readerLocale(), {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant))
}

/** The day of an instant in the reader's zone with weekday: "Mon 23 Nov 2026". */
export function formatDayOf(instant: string): string {
  return new Intl.DateTimeFormat(readerLocale(), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant))
}

const twoDigits = (part: number) => String(part).padStart(2, '0')

/** Today in the reader's zone, as `YYYY-MM-DD`. */
export function todayAsDay(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** A whole number with its thousands apart. */
export const formatCount = (count: number): string => new Intl.NumberFormat(readerLocale()).format(count)

/** A share of 1 as a whole percentage. */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(readerLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A number with so many digits after the point, as for fits, which belong to pairs and are never whole; a dash for none. */
export function formatDecimal(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined) return '–'
  return new Intl.NumberFormat(readerLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}
