import { WINDOWS_TIME_ZONES } from './windows-time-zones.ts'

const zones = new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone.toLowerCase(), zone]))
const windowsZones = new Map(Object.entries(WINDOWS_TIME_ZONES).map(([name, zone]) => [name.toLowerCase(), zone]))

/**
 * Reads a time zone: an IANA name in any case, an older IANA name, or one of Windows' names. Answers an IANA name;
 * undefined for anything else. A bare offset is no time zone, since it does not know summer time.
 */
export function readTimeZone(text: string): string | undefined {
  const key = text.replaceAll(' ', '_').toLowerCase()
  return zones.get(key) ?? windowsZones.get(text.toLowerCase()) ?? readOlderName(text)
}

function readOlderName(text: string): string | undefined {
  if (!/^[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/u.test(text)) return undefined
  try {
    new Intl.DateTimeFormat('en', { timeZone: text }).format(0)
    return text
  } catch {
    return undefined
  }
}
