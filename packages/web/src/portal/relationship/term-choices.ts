import type { TFunction } from 'i18next'

const weeks = [1, 2, 3, 4, 6, 8, 12]
const minutes = [30, 45, 60, 75, 90, 120]

const withPresent = (list: readonly number[], present: number) =>
  [...new Set([...list, present])].toSorted((one, other) => one - other)

/** Rhythms to choose from; the present one is always among them. */
export const weeksChoices = (t: TFunction<'portal'>, present: number) =>
  withPresent(weeks, present).map((count) => ({ value: String(count), label: t('relationship.weeks', { count }) }))

/** Lengths of a meeting to choose from; the present one is always among them. */
export const minutesChoices = (t: TFunction<'portal'>, present: number) =>
  withPresent(minutes, present).map((count) => ({ value: String(count), label: t('relationship.minutesLong', { count }) }))
