import { COUNTRY_BY_ALPHA_3, COUNTRY_CODES } from './country-codes.ts'
import { collectNames, foldName } from './display-languages.ts'

/** Names in use that the tables of Unicode do not have. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(Object.entries({
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  northernireland: 'GB',
  greatbritain: 'GB',
  britain: 'GB',
  el: 'GR',
  us: 'US',
  usa: 'US',
  unitedstatesofamerica: 'US',
  america: 'US',
  czechrepublic: 'CZ',
  holland: 'NL',
  thenetherlands: 'NL',
  turkey: 'TR',
  southkorea: 'KR',
  republicofkorea: 'KR',
  korea: 'KR',
  russianfederation: 'RU',
  uae: 'AE',
  ivorycoast: 'CI',
  burma: 'MM',
  macedonia: 'MK',
}))

const codes = new Set(COUNTRY_CODES)
let names: ReadonlyMap<string, string> | undefined

/**
 * Reads a country, as an ISO 3166-1 code of two or three letters or as a name in one of thirty languages (Unicode
 * CLDR). Answers the two-letter code; undefined when it is none of these.
 */
export function readCountry(text: string): string | undefined {
  const folded = foldName(text)
  const upper = folded.toUpperCase()
  const known = ALSO_CALLED.get(folded) ?? COUNTRY_BY_ALPHA_3.get(upper)
  if (known !== undefined) return known
  if (codes.has(upper)) return upper
  names ??= collectNames('region', COUNTRY_CODES)
  return names.get(folded)
}
