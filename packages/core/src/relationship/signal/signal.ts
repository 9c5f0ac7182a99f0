import type { RelationshipStatus } from '../life/states.ts'
import { weeksBetween } from './week.ts'

/** All that a program manager sees of how a relationship goes (M12). */
export type Signal = 'well' | 'quiet' | 'asked_for_help'

/** What a signal is made of. There is nothing else: no counts, no times, no contents. */
export interface SignalFacts {
  readonly status: RelationshipStatus
  /** The last week, by its Monday, in which anything happened between the two. */
  readonly lastWeek: string
  /** The week for which the signal is made, by its Monday. */
  readonly week: string
  /** The rhythm that the two agreed on; 0 when they meet once. */
  readonly meetEveryWeeks: number
}

/** A pair is quiet after two of its own rhythms without anything, and never before this many weeks. */
const LEAST_QUIET_WEEKS = 4
const QUIET_RHYTHMS = 2
/** For those who meet once. */
const QUIET_WITHOUT_RHYTHM_WEEKS = 8

/**
 * The signal of a relationship for a week: well, or quiet when nothing has happened for twice the time that the pair
 * itself chose. Undefined unless it is active or coming to its planned end: a pause is nobody's concern.
 *
 * It is made once a week from the weeks before it, so that looking more often shows nothing more (M12).
 */
export function signalOf({ status, lastWeek, week, meetEveryWeeks }: SignalFacts): Exclude<Signal, 'asked_for_help'> | undefined {
  if (status !== 'active' && status !== 'ending') return undefined
  const patience = meetEveryWeeks === 0 ? QUIET_WITHOUT_RHYTHM_WEEKS : Math.max(LEAST_QUIET_WEEKS, QUIET_RHYTHMS * meetEveryWeeks)
  return weeksBetween({ from: lastWeek, to: week }) > patience ? 'quiet' : 'well'
}
