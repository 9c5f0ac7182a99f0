import type { TFunction } from 'i18next'
import type { AgreementFieldsFragment } from '../../generated/portal/graphql.ts'
import { rhythmWords } from '../text/rhythm.ts'

/** The terms of one version. */
export type Terms = Pick<AgreementFieldsFragment, 'meetEveryWeeks' | 'meetingMinutes' | 'means' | 'alsoBy' | 'weekday' | 'dayPart' | 'arranger'>
export type MeansOptions = readonly { value: string; label: string }[]

/** In the order in which they are read; the API names the terms alike. */
export const termNames = ['meetEveryWeeks', 'meetingMinutes', 'means', 'alsoBy', 'weekday', 'dayPart', 'arranger'] as const
export type TermName = (typeof termNames)[number]

const labelOf = (options: MeansOptions, means: string) => options.find(({ value }) => value === means)?.label ?? means

/** A version's rhythm and usual means in one line: "About every 3 weeks, 60 minutes · By video". */
export function termsWords(
  t: TFunction<'portal'>, terms: Pick<Terms, 'meetEveryWeeks' | 'meetingMinutes' | 'means'>, meansOptions: MeansOptions,
): string {
  return `${rhythmWords(t, terms)} · ${labelOf(meansOptions, terms.means)}`
}

/** A Monday; weekdays are counted from it. */
const monday = Date.UTC(2024, 0, 1)
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** 1 is Monday. */
export const weekdayName = (weekday: number): string => weekdays.format(monday + (weekday - 1) * 86_400_000)

/** One term in words. */
export function termWords(t: TFunction<'portal'>, name: TermName, terms: Terms, options: MeansOptions): string {
  switch (name) {
    case 'meetEveryWeeks':
      return terms.meetEveryWeeks === 0 ? t('relationship.once') : t('relationship.weeks', { count: terms.meetEveryWeeks })
    case 'meetingMinutes':
      return t('relationship.minutesLong', { count: terms.meetingMinutes })
    case 'means':
      return labelOf(options, terms.means)
    case 'alsoBy':
      return terms.alsoBy.length === 0 ? t('relationship.none') : terms.alsoBy.map((means) => labelOf(options, means)).join(', ')
    case 'weekday':
      return terms.weekday === null ? t('relationship.anyDay') : weekdayName(terms.weekday)
    case 'dayPart':
      return terms.dayPart === null ? t('relationship.anyTime') : t(`relationship.dayParts.${terms.dayPart}`)
    case 'arranger':
      return t(`relationship.arrangers.${terms.arranger}`)
  }
}

/** Which terms differ. */
export function differingTerms(before: Terms, after: Terms): TermName[] {
  return termNames.filter((name) =>
    name === 'alsoBy' ? before.alsoBy.toSorted().join() !== after.alsoBy.toSorted().join() : before[name] !== after[name])
}
