import type { TFunction } from 'i18next'
import { rhythmWords } from '../text/rhythm.ts'

type Terms = { meetEveryWeeks: number; meetingMinutes: number; means: string }

/** A version's terms in one line: "About every 3 weeks, 60 minutes · By video". */
export function termsWords(
  t: TFunction<'portal'>, terms: Terms, meansOptions: readonly { value: string; label: string }[],
): string {
  const means = meansOptions.find(({ value }) => value === terms.means)?.label ?? terms.means
  return `${rhythmWords(t, terms)} · ${means}`
}
