/** What somebody likes to be called: the name that they chose, or their full name. */
export const callName = (person: { fullName: string; preferredName: string | null }): string =>
  person.preferredName ?? person.fullName

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "English, Greek and Polish". */
export const listWords = (words: readonly string[]): string => list.format(words)

/** A time zone as people read it: "Europe/Isle of Man". */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ')
