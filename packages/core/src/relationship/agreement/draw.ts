import { type AgreementClause, fillPlaces, findText, type Language, type Messages, type ProgramTemplate } from '@ithaca/sdk'
import { checkTerms, type Terms } from './terms.ts'
import { hostWords } from './words.ts'

/** A clause with its words in every language of the template, as both sign it. */
export interface DrawnClause {
  readonly key: string
  readonly topic: AgreementClause['topic']
  /** By language. */
  readonly title: Readonly<Record<Language, string>>
  /** By language; `{everyWeeks}` and `{minutes}` are still open, because they are the version's own. */
  readonly text: Readonly<Record<Language, string>>
}

/** The first version of a pair's agreement. */
export interface AgreementDraft {
  readonly clauses: readonly DrawnClause[]
  readonly terms: Terms
}

/** What an agreement is drawn from. */
export interface AgreementSource {
  readonly template: Pick<ProgramTemplate, 'agreement' | 'cadence' | 'phases' | 'languages'>
  readonly messages: Messages
  readonly organisationName: string
}

/**
 * Draws a pair's agreement from the program's template (M9, M16): its clauses in all of its languages, and the usual
 * rhythm and means. The words are kept with the agreement, so that what was signed stays what it was.
 *
 * Throws when the template offers no usable rhythm, or a clause has no words: `checkTemplate` lets no such template in.
 */
export function drawAgreement({ template, messages, organisationName }: AgreementSource): AgreementDraft {
  const { cadence } = template
  const weeks = template.phases.reduce((sum, phase) => sum + phase.weeks, 0)
  const usual = { meetEveryWeeks: cadence.everyWeeks, meetingMinutes: cadence.minutes, means: cadence.means[0] ?? '' }
  const terms = checkTerms(usual, cadence)
  if (!terms.ok) throw new Error(`The template's own rhythm cannot be used: ${terms.error.code}`)
  const inAllLanguages = (key: string): Record<Language, string> =>
    Object.fromEntries(template.languages.map((language) => {
      const text = findText(messages, key, language)
      if (text === undefined) throw new Error(`The agreement's message "${key}" is missing.`)
      const { officer } = hostWords(language)
      return [language, fillPlaces(text, { weeks: String(weeks), officer, organisation: organisationName })]
    }))
  const clauses = template.agreement.map(({ key, topic, title, text }) => ({
    key, topic, title: inAllLanguages(title), text: inAllLanguages(text),
  }))
  return { clauses, terms: terms.value }
}
