/** Languages in which country and language names are understood. */
export const DISPLAY_LANGUAGES: readonly string[] =
  'en de fr es it pt nl sv da nb fi cs sk pl hu ro el hr sl bg et lv lt tr uk ru ja zh ko ar'.split(' ')

/** Names compared without case, marks, blanks and punctuation. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** A table from names in every display language to codes; the first language to use a name keeps it. */
export function collectNames(type: 'region' | 'language', codes: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const language of DISPLAY_LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type, fallback: 'none' })
    for (const code of codes) {
      const name = foldName(display.of(code) ?? '')
      if (name !== '' && !names.has(name)) names.set(name, code)
    }
  }
  return names
}
