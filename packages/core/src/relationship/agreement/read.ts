import { fillPlaces, findText, type Language } from '@ithaca/sdk'
import type { DrawnClause } from './draw.ts'
import type { TermsChoice } from './terms.ts'

/** A clause in one language. */
export interface ReadClause {
  readonly key: string
  readonly topic: DrawnClause['topic']
  readonly title: string
  readonly text: string
}

/**
 * An agreement's clauses in the reader's language (its base, or English, where that is all there is), with the version's
 * rhythm.
 */
export function readClauses(
  clauses: readonly DrawnClause[],
  terms: TermsChoice,
  language: Language,
): readonly ReadClause[] {
  const rhythm = { everyWeeks: String(terms.meetEveryWeeks), minutes: String(terms.meetingMinutes) }
  return clauses.map(({ key, topic, title, text }) => ({
    key, topic, title: fillPlaces(inLanguage(title, language), rhythm), text: fillPlaces(inLanguage(text, language), rhythm),
  }))
}

function inLanguage(texts: DrawnClause['text'], language: Language): string {
  const messages = Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text }]))
  return findText({ en: {}, ...messages }, 'text', language) ?? Object.values(texts)[0] ?? ''
}
