import type { RelationshipStatus } from '../life/states.ts'
import { addDays } from '../../program/index.ts'

/** What a letter may help with; the first that fits is sent. None is about what the two talk about. */
export type NudgeKind = 'sign-agreement' | 'answer-time' | 'find-time' | 'check-in'

/** What a nudge to one of the two depends on. All days are ISO dates. */
export interface NudgeFacts {
  readonly status: RelationshipStatus
  /** The day on which both said yes. */
  readonly formedOn: string
  readonly hasSigned: boolean
  /** Whether the other has proposed a time that this person has not answered for some days. */
  readonly hasTimeToAnswer: boolean
  /** Whether a meeting is ahead, proposed or settled. */
  readonly hasMeetingAhead: boolean
  /** The day of the last meeting, or, before the first, on which they began. */
  readonly lastMetOn: string
  /** The rhythm that the two agreed on; 0 when they meet once. */
  readonly meetEveryWeeks: number
  /** Whether a check-in has been open for a week without this person's answers. */
  readonly hasCheckInOpen: boolean
  readonly today: string
}

const UNSIGNED_DAYS = 7
/** A pair that meets once is reminded of it after so many days. */
const ONCE_DAYS = 28

/**
 * The nudge that may help one of the two today, or none. How often somebody gets one at all is not decided here: at most
 * one in two weeks, whatever the number of their relationships.
 */
export function chooseNudge(facts: NudgeFacts): NudgeKind | undefined {
  const { status, today } = facts
  if (status === 'forming') return !facts.hasSigned && addDays(facts.formedOn, UNSIGNED_DAYS) <= today ? 'sign-agreement' : undefined
  if (status !== 'active' && status !== 'ending') return undefined
  if (facts.hasTimeToAnswer) return 'answer-time'
  const patienceDays = facts.meetEveryWeeks === 0 ? ONCE_DAYS : (facts.meetEveryWeeks + 1) * 7
  if (status === 'active' && !facts.hasMeetingAhead && addDays(facts.lastMetOn, patienceDays) <= today) return 'find-time'
  return facts.hasCheckInOpen ? 'check-in' : undefined
}

/** Days between two nudges to one person, at least. */
export const NUDGE_EVERY_DAYS = 14
