import type { Cadence, MeetingMeans } from '@ithaca/sdk'
import { type DomainError, fail, ok, type Result } from '../../result/index.ts'

/** When on a day a pair likes to meet. */
export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** Who of the two sees to the next time. */
export const ARRANGERS = ['mentor', 'mentoree', 'either'] as const
export type Arranger = (typeof ARRANGERS)[number]

/**
 * What a pair chooses in its agreement, in its own values: numbers and choices. No prose of the two is among them, so
 * that nothing confidential stands in the clear (M2); what they want to say in words belongs into their room.
 */
export interface Terms {
  /** A meeting every so many weeks, 1 to 26; 0 in a program that meets once. */
  readonly meetEveryWeeks: number
  /** Minutes of a meeting, in quarters of an hour from 15 to 480. */
  readonly meetingMinutes: number
  readonly means: MeetingMeans
  /** Other ways besides, as between two meetings; each once, the usual one not among them. */
  readonly alsoBy: readonly MeetingMeans[]
  /** 1 (Monday) to 7; null when any day will do. */
  readonly weekday: number | null
  /** Null when any time will do. */
  readonly dayPart: DayPart | null
  readonly arranger: Arranger
}

/** Terms as they come in. */
export interface TermsChoice {
  readonly meetEveryWeeks: number
  readonly meetingMinutes: number
  readonly means: string
  readonly alsoBy?: readonly string[]
  readonly weekday?: number | null
  readonly dayPart?: string | null
  readonly arranger?: string
}

const WEEKS = { least: 1, most: 26 }
const MINUTES = { least: 15, most: 480, step: 15 }
/** Versions that one agreement may have. */
export const MOST_VERSIONS = 100

/**
 * Checks a pair's choice against what the template offers; what is left out is left open. Fails with
 * `MEET_EVERY_WEEKS`, `MEETING_MINUTES`, `MEANS_NOT_OFFERED`, `WEEKDAY`, `DAY_PART` or `ARRANGER`; the path names the input.
 */
export function checkTerms(choice: TermsChoice, cadence: Cadence): Result<Terms, DomainError> {
  const { meetEveryWeeks, meetingMinutes } = choice
  const meetsOnce = cadence.everyWeeks === 0
  if (meetsOnce ? meetEveryWeeks !== 0 : !isWithin(meetEveryWeeks, WEEKS)) {
    const message = meetsOnce
      ? 'This program meets once, so there is no rhythm to choose.'
      : `Choose a meeting every ${WEEKS.least} to ${WEEKS.most} weeks.`
    return fail({ code: 'MEET_EVERY_WEEKS', message, path: ['input', 'meetEveryWeeks'], facts: WEEKS })
  }
  // The template's own length is always offered, also when it is no quarter of an hour.
  if (meetingMinutes !== cadence.minutes && (!isWithin(meetingMinutes, MINUTES) || meetingMinutes % MINUTES.step !== 0)) {
    const message = `Choose ${MINUTES.least} to ${MINUTES.most} minutes, in quarters of an hour.`
    return fail({ code: 'MEETING_MINUTES', message, path: ['input', 'meetingMinutes'], facts: MINUTES })
  }
  const offered = `Choose one of the ways of meeting that this program offers: ${cadence.means.join(', ')}.`
  const means = cadence.means.find((each) => each === choice.means)
  if (means === undefined) return fail({ code: 'MEANS_NOT_OFFERED', message: offered, path: ['input', 'means'] })
  const wished = choice.alsoBy ?? []
  if (wished.some((each) => !cadence.means.some((way) => way === each))) {
    return fail({ code: 'MEANS_NOT_OFFERED', message: offered, path: ['input', 'alsoBy'] })
  }
  const when = checkWhen(choice)
  if (!when.ok) return when
  const alsoBy = cadence.means.filter((each) => each !== means && wished.includes(each))
  return ok({ meetEveryWeeks, meetingMinutes, means, alsoBy, ...when.value })
}

function checkWhen(
  { weekday = null, dayPart = null, arranger = 'either' }: TermsChoice,
): Result<Pick<Terms, 'weekday' | 'dayPart' | 'arranger'>, DomainError> {
  if (weekday !== null && !isWithin(weekday, { least: 1, most: 7 })) {
    return fail({ code: 'WEEKDAY', message: 'A weekday is a number from 1 (Monday) to 7.', path: ['input', 'weekday'] })
  }
  const part = DAY_PARTS.find((each) => each === dayPart) ?? null
  if (part === null && dayPart !== null) {
    return fail({ code: 'DAY_PART', message: `Choose one of ${DAY_PARTS.join(', ')}, or none.`, path: ['input', 'dayPart'] })
  }
  const who = ARRANGERS.find((each) => each === arranger)
  if (who === undefined) {
    return fail({ code: 'ARRANGER', message: `Choose one of ${ARRANGERS.join(', ')}.`, path: ['input', 'arranger'] })
  }
  return ok({ weekday, dayPart: part, arranger: who })
}

/** The names of all terms, in the order in which they are read. */
export const TERM_NAMES = ['meetEveryWeeks', 'meetingMinutes', 'means', 'alsoBy', 'weekday', 'dayPart', 'arranger'] as const
export type TermName = (typeof TERM_NAMES)[number]

/** Which terms differ between two versions (M9: a renegotiation shows what would change). */
export function differTerms(before: TermsChoice, after: TermsChoice): readonly TermName[] {
  const left: TermsChoice = { alsoBy: [], weekday: null, dayPart: null, arranger: 'either', ...before }
  const right: TermsChoice = { alsoBy: [], weekday: null, dayPart: null, arranger: 'either', ...after }
  return TERM_NAMES.filter((name) =>
    name === 'alsoBy' ? String(left.alsoBy?.toSorted()) !== String(right.alsoBy?.toSorted()) : left[name] !== right[name])
}

/**
 * The next version's number for changed terms (M9: either may ask, every version is kept). Fails with `TERMS_UNCHANGED`
 * or, after 100 versions, `TOO_MANY_VERSIONS`.
 */
export function changeTerms(
  latest: TermsChoice & { readonly version: number },
  terms: TermsChoice,
): Result<number, DomainError> {
  if (differTerms(latest, terms).length === 0) {
    const message = 'These are the terms that you have. Change one of them, or leave them.'
    return fail({ code: 'TERMS_UNCHANGED', message })
  }
  if (latest.version >= MOST_VERSIONS) {
    const message = `An agreement has ${MOST_VERSIONS} versions at most. Keep the one you have.`
    return fail({ code: 'TOO_MANY_VERSIONS', message })
  }
  return ok(latest.version + 1)
}

function isWithin(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
