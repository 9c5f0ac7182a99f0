/** What somebody likes to be called: the name that they chose, or their full name. */
export const callName = (person: { fullName: string; preferredName: string | null }): string =>
  person.preferredName ?? person.fullName

const locale = 'en-GB'
const languages = new Intl.DisplayNames(locale, { type: 'language' })
const regions = new Intl.DisplayNames(locale, { type: 'region' })
const list = new Intl.ListFormat(locale, { type: 'conjunction' })

/** A language by its name; a tag that nobody knows stays as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

export const regionName = (code: string): string => regions.of(code) ?? code

/** "English, Greek and Polish". */
export const listWords = (words: readonly string[]): string => list.format(words)

/** A time zone as people read it: "Europe/Isle of Man". */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ')
