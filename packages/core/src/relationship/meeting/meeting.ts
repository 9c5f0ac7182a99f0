import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import type { RelationshipStatus } from '../life/states.ts'

/** Where a meeting stands. One that is moved is proposed anew, and the other accepts it anew. */
export type MeetingStatus = 'proposed' | 'accepted' | 'held' | 'cancelled'

/** What either of the two can do with a meeting that is there. */
export type MeetingStep = 'accept' | 'move' | 'cancel' | 'hold'

/** A meeting as the person finds it who takes a step. */
export interface MeetingFacts {
  readonly status: MeetingStatus
  readonly startsAt: Date
  /** Whether the person who takes the step proposed this time. */
  readonly isProposer: boolean
  readonly now: Date
}

interface StepRule {
  readonly from: readonly MeetingStatus[]
  readonly to: MeetingStatus
}

/** The steps as a table; what else a step needs is in `takeMeetingStep`. */
export const MEETING_STEPS: Readonly<Record<MeetingStep, StepRule>> = {
  accept: { from: ['proposed'], to: 'accepted' },
  move: { from: ['proposed', 'accepted'], to: 'proposed' },
  cancel: { from: ['proposed', 'accepted'], to: 'cancelled' },
  hold: { from: ['accepted'], to: 'held' },
}

/**
 * The status after a step. Only the other can accept what one proposed; only what has begun can have been held.
 *
 * Fails with `MEETING_OVER`, `NOT_POSSIBLE_NOW`, `OWN_PROPOSAL`, `MEETING_PAST` or `MEETING_AHEAD`.
 */
export function takeMeetingStep(step: MeetingStep, facts: MeetingFacts): Result<MeetingStatus, DomainError> {
  const { from, to } = MEETING_STEPS[step]
  const { status, isProposer, startsAt, now } = facts
  if (!from.includes(status)) {
    const isOver = status === 'held' || status === 'cancelled'
    return isOver
      ? fail({ code: 'MEETING_OVER', message: 'This meeting is over or was cancelled. Propose a new one instead.' })
      : fail({ code: 'NOT_POSSIBLE_NOW', message: 'Both of you have to agree on this meeting first.' })
  }
  if (step === 'accept' && isProposer) {
    return fail({ code: 'OWN_PROPOSAL', message: 'You proposed this time, so the other one answers.' })
  }
  if (step === 'accept' && startsAt <= now) {
    return fail({ code: 'MEETING_PAST', message: 'This time has passed. Propose another one.' })
  }
  if (step === 'hold' && startsAt > now) {
    return fail({ code: 'MEETING_AHEAD', message: 'This meeting is still ahead of you.' })
  }
  return ok(to)
}

const MINUTES = { least: 15, most: 480 }
const MOST_AHEAD_DAYS = 370
const DAY_MS = 86_400_000
/** Meetings that a pair can have ahead at a time. */
export const MOST_OPEN_MEETINGS = 20

/**
 * Whether a meeting can be proposed for this time. Before the agreement is signed two can meet to speak about it; while
 * a relationship rests, they agree to take it up first.
 *
 * Fails with `RELATIONSHIP_ENDED`, `RELATIONSHIP_RESTS`, `MEETING_PAST`, `MEETING_TOO_FAR` or `MEETING_MINUTES`.
 */
export function checkMeeting(
  { status, startsAt, minutes, now }: {
    readonly status: RelationshipStatus
    readonly startsAt: Date
    readonly minutes: number
    readonly now: Date
  },
): Result<undefined, DomainError> {
  if (status === 'ended') return fail({ code: 'RELATIONSHIP_ENDED', message: 'This relationship has ended, so there is nothing to arrange here.' })
  if (status === 'paused') return fail({ code: 'RELATIONSHIP_RESTS', message: 'Your relationship rests. Take it up again first, then find a time.' })
  if (startsAt <= now) return fail({ code: 'MEETING_PAST', message: 'This time has passed. Choose a later one.', path: ['input', 'day'] })
  if (startsAt.getTime() - now.getTime() > MOST_AHEAD_DAYS * DAY_MS) {
    return fail({ code: 'MEETING_TOO_FAR', message: 'Choose a day within a year.', path: ['input', 'day'] })
  }
  if (!Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most) {
    return fail({ code: 'MEETING_MINUTES', message: `A meeting lasts ${MINUTES.least} to ${MINUTES.most} minutes.`, path: ['input', 'minutes'], facts: MINUTES })
  }
  return ok(undefined)
}
