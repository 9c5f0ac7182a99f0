import type { TFunction } from 'i18next'

/** How often and how long, in words; `everyWeeks` is 0 when a program meets once. */
export function rhythmWords(
  t: TFunction<'portal'>, rhythm: { meetEveryWeeks: number; meetingMinutes: number },
): string {
  const minutes = rhythm.meetingMinutes
  if (rhythm.meetEveryWeeks === 0) return t('words.rhythm.once', { minutes })
  if (rhythm.meetEveryWeeks === 1) return t('words.rhythm.everyWeek', { minutes })
  return t('words.rhythm.everyWeeks', { weeks: rhythm.meetEveryWeeks, minutes })
}
