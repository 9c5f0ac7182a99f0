import { isClockOver } from './places.ts'

/** What a person answers to a proposal, seen by nobody else (M6). */
export type PrivateAnswer = 'yes' | 'rather_not'

/** Whether somebody takes part just now: fully, not for a while, or no longer. */
export type Standing = 'active' | 'paused' | 'gone'

/** One side of a proposal as of now. */
export interface SideFacts {
  /** Their private answer; undefined while there is none. */
  readonly answer: PrivateAnswer | undefined
  /** Places that no relationship holds; a whole number. Open proposals are not counted. */
  readonly places: number
  readonly standing: Standing
}

/**
 * How a proposal becomes a relationship. `direct`: the second yes forms it. `conversation`: it is one of several first
 * conversations, and the end of the clock settles all of them together.
 */
export type ProposalWay = 'direct' | 'conversation'

/** An open proposal as of now. */
export interface ProposalFacts {
  readonly way: ProposalWay
  readonly mentor: SideFacts
  readonly mentoree: SideFacts
  /** Whether one is above the other by the reporting lines of today (M1). */
  readonly isInOneChain: boolean
  /** When the response clock ends. */
  readonly respondBy: Date
  readonly now: Date
}

/** What is to become of an open proposal. `clear`: its round is over, and the engine assigns over the mutual yeses. */
export type Settlement = 'waiting' | 'form' | 'lapse' | 'clear'

/**
 * Settles an open proposal (M1, M5, M6).
 *
 * Whether it lapses depends on the clock, on places, on the directory and on who takes part, and never on an answer; a
 * no and no answer give the same for every other fact. So an answer has one effect that anybody else can see: a second
 * yes forms the pair. Whatever made the proposal lapse, its end looks alike. Among first conversations not even a second
 * yes is seen before all of them are settled.
 */
export function settleProposal({ way, mentor, mentoree, isInOneChain, respondBy, now }: ProposalFacts): Settlement {
  const sides = [mentor, mentoree]
  if (isInOneChain) return 'lapse'
  if (isClockOver(respondBy, now)) return way === 'conversation' ? 'clear' : 'lapse'
  if (sides.some(({ standing, places }) => standing === 'gone' || places < 1)) return 'lapse'
  if (way === 'conversation') return 'waiting'
  return sides.every(({ standing, answer }) => standing === 'active' && answer === 'yes') ? 'form' : 'waiting'
}
