import { collectNames, foldName } from './display-languages.ts'

/** Most languages of one person. */
export const MAX_LANGUAGES = 20

/** Languages that people are asked about by name; any BCP 47 tag is understood besides. */
const LANGUAGE_CODES = `
  en de fr es it pt nl sv da nb no nn fi is cs sk pl hu ro el hr sr bs sl bg mk sq et lv lt tr uk ru be ka hy az kk
  uz ar he fa ur ps hi bn pa gu mr ta te kn ml si ne th vi id ms fil tl my km lo ja zh ko mn ca eu gl ga cy gd mt lb
  af zu xh st sw am ti so ha yo ig rw sn mg eo la`
  .trim()
  .split(/\s+/u)

/** Languages read from a cell, and the parts of it that were not understood. */
export interface ReadLanguages {
  readonly languages: readonly string[]
  readonly unknown: readonly string[]
}

let names: ReadonlyMap<string, string> | undefined

/**
 * Reads a list of languages, as tags (`en-GB`) or names in one of thirty languages, divided by commas, semicolons,
 * slashes or bars; a level in brackets is left aside. Answers distinct BCP 47 tags in the order given.
 */
export function readLanguages(text: string): ReadLanguages {
  const parts = text
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .split(/[;,/|\n]|\s(?:and|und|et|y|e|en|och|og|ja|i|és|și|και|&)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const languages = new Set<string>()
  const unknown: string[] = []
  for (const part of parts) {
    const language = readLanguage(part)
    if (language === undefined) unknown.push(part)
    else languages.add(language)
  }
  return { languages: [...languages].slice(0, MAX_LANGUAGES), unknown }
}

function readLanguage(text: string): string | undefined {
  names ??= collectNames('language', LANGUAGE_CODES)
  return names.get(foldName(text)) ?? readTag(text.replaceAll('_', '-'))
}

function readTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text)) return undefined
  const [tag] = Intl.getCanonicalLocales(text)
  const named = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return tag !== undefined && named.of(new Intl.Locale(tag).language) !== undefined ? tag : undefined
}
