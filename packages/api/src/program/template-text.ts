import { type FrozenTemplate, templateText } from '@ithaca/core/program'
import { hostWords } from '@ithaca/core/relationship'
import { fillPlaces } from '@ithaca/sdk'
import type { ShownClause } from './clause-type.ts'
import { LANGUAGE } from './language.ts'

/** The agreement of a template in words, with its own rhythm filled in, as a pair would start from it (M9). */
export function showAgreement(frozen: FrozenTemplate, organisationName: string): ShownClause[] {
  const { agreement, cadence, phases } = frozen.template
  const places = {
    everyWeeks: String(cadence.everyWeeks),
    minutes: String(cadence.minutes),
    weeks: String(phases.reduce((sum, { weeks }) => sum + weeks, 0)),
    officer: hostWords(LANGUAGE).officer,
    organisation: organisationName,
  }
  return agreement.map(({ key, topic, title, text }) => ({
    key,
    topic,
    title: fillPlaces(templateText(frozen, title, LANGUAGE), places),
    text: fillPlaces(templateText(frozen, text, LANGUAGE), places),
  }))
}
