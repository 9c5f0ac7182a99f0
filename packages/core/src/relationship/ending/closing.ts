import { addDays } from '../../program/index.ts'
import { type DomainError, fail, ok, type Result } from '../../result/index.ts'

/** What one says at the end, for oneself: on as peers, as allies who stay in touch, or farewell (M10; Kram 1983). */
export type ClosingWord = 'peer' | 'ally' | 'farewell'

/** From the quietest to the nearest. */
const NEARNESS: readonly ClosingWord[] = ['farewell', 'ally', 'peer']
/** A closing conversation is planned for today or a day of the coming year. */
const MOST_DAYS_AHEAD = 366
/** Days after the closing conversation in which both may still say what remains. */
const DAYS_TO_SAY = 14

/** What remains of a relationship that is coming to its end. */
export interface Closing {
  /** What each has said so far; undefined while they have not. */
  readonly words: readonly [ClosingWord | undefined, ClosingWord | undefined]
  /** The day of the closing conversation (ISO date); undefined when none was planned. */
  readonly closesOn: string | undefined
  /** ISO date. */
  readonly today: string
}

/** Whether the two part now, and as what. */
export interface Parting {
  readonly isOver: boolean
  /** The quieter of the two words, so that nobody is shown to have wished for more, or for less; undefined without both. */
  readonly redefinedAs: ClosingWord | undefined
}

/**
 * Two words make the end, or the time after the conversation does. A single word is never shown: a farewell answers an
 * ally as it answers a peer.
 */
export function settleClosing({ words: [one, other], closesOn, today }: Closing): Parting {
  if (one !== undefined && other !== undefined) {
    return { isOver: true, redefinedAs: NEARNESS.find((word) => word === one || word === other) }
  }
  return { isOver: closesOn !== undefined && addDays(closesOn, DAYS_TO_SAY) < today, redefinedAs: undefined }
}

/** A day for the closing conversation, or `CLOSING_DAY` with the days between which it lies. */
export function checkClosingDay(closesOn: string, today: string): Result<string, DomainError> {
  const latest = addDays(today, MOST_DAYS_AHEAD)
  if (closesOn >= today && closesOn <= latest) return ok(closesOn)
  const message = 'Choose today or a day of the coming year for the closing conversation.'
  return fail({ code: 'CLOSING_DAY', message, path: ['input', 'closesOn'], facts: { earliest: today, latest } })
}
