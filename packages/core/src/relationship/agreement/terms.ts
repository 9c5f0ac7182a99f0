import type { Cadence, MeetingMeans } from '@ithaca/sdk'
import { type DomainError, fail, ok, type Result } from '../../result/index.ts'

/** What a pair chooses in its agreement: numbers and one option of the template, no words of its own. */
export interface Terms {
  /** A meeting every so many weeks, 1 to 26; 0 in a program that meets once. */
  readonly meetEveryWeeks: number
  /** Minutes of a meeting, in quarters of an hour from 15 to 480. */
  readonly meetingMinutes: number
  readonly means: MeetingMeans
}

/** Terms as they come in. */
export interface TermsChoice {
  readonly meetEveryWeeks: number
  readonly meetingMinutes: number
  readonly means: string
}

const WEEKS = { least: 1, most: 26 }
const MINUTES = { least: 15, most: 480, step: 15 }
/** Versions that one agreement may have. */
export const MOST_VERSIONS = 100

/**
 * Checks a pair's choice against what the template offers. Fails with `MEET_EVERY_WEEKS`, `MEETING_MINUTES` or
 * `MEANS_NOT_OFFERED`; the path names the input.
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
  const means = cadence.means.find((offered) => offered === choice.means)
  if (means === undefined) {
    const message = `Choose one of the ways of meeting that this program offers: ${cadence.means.join(', ')}.`
    return fail({ code: 'MEANS_NOT_OFFERED', message, path: ['input', 'means'] })
  }
  return ok({ meetEveryWeeks, meetingMinutes, means })
}

/**
 * The next version's number for changed terms (M9: either may ask, every version is kept). Fails with `TERMS_UNCHANGED`
 * or, after 100 versions, `TOO_MANY_VERSIONS`.
 */
export function changeTerms(
  latest: TermsChoice & { readonly version: number },
  terms: Terms,
): Result<number, DomainError> {
  const isSame =
    latest.meetEveryWeeks === terms.meetEveryWeeks &&
    latest.meetingMinutes === terms.meetingMinutes &&
    latest.means === terms.means
  if (isSame) {
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
