import type { Criterion } from '@ithaca/sdk'
import type { GroupRule } from '@ithaca/sdk/unstable'
import type { ChainPeers, ParticipantPair } from '../eligibility/list-exclusions.ts'
import type { MatchingParticipant } from './roster.ts'

/** One criterion as a program uses it. */
export interface CriterionChoice {
  readonly criterionId: string
  /** From 0 to 1,000; what counts is its part of the sum of all weights. Ignored for a constraint. */
  readonly weight: number
  /** Raw; parsed with the criterion's schema. */
  readonly settings: unknown
}

/**
 * Keeps people together when a run is repeated with small changes. Without it an exact answer moves many for very
 * little; with a bonus of 0.01 to 0.05 it moves few, and total fit hardly suffers.
 */
export interface KeepPolicy {
  readonly pairs: readonly ParticipantPair[]
  /** What staying together counts for beside the fit, from 0 to 1. It is not part of the fit that is reported. */
  readonly bonus: number
}

/** What groups a run forms instead of pairs alone. */
export interface GroupPolicy {
  /** Mentorees around one mentor each, or circles of those who take part on both sides. */
  readonly kind: 'mentor-led' | 'peer'
  /** Mentorees of a mentor, or members of a circle: from 2, at most 12. */
  readonly minSize: number
  readonly maxSize: number
  /** From 0 to 1: how much members' likeness counts beside their fit with the mentor. Circles are likeness alone. */
  readonly cohesion: number
  /** Who is with a mentor already: they count in the group like those who come to it, and stay. */
  readonly present: readonly ParticipantPair[]
}

/** What a program manager decided about a run. Frozen with it. */
export interface MatchingPolicy {
  readonly criteria: readonly CriterionChoice[]
  /** From 0 to 1: a pair with a lower fit is not proposed (M7). */
  readonly floor: number
  /** Whole number from 0 to 2^32 - 1: chooses among equals. */
  readonly seed: number
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string
  /** Pairs that must be. M1 stands above them. */
  readonly locks: readonly ParticipantPair[]
  /** Pairs that must not be, in this direction. */
  readonly vetoes: readonly ParticipantPair[]
  /** Pairs that have been, in this direction, and are not proposed again. */
  readonly previousPartners: readonly ParticipantPair[]
  /** Pairs of an earlier scenario that are worth keeping when a little has changed; nothing unless told. */
  readonly keep?: KeepPolicy
  /** Forms groups; pairs alone unless told. */
  readonly groups?: GroupPolicy
  /**
   * Whether, where not all that people look for can be had, everybody's first mentor comes before anybody's second, and
   * so on. As many matches as without it; only who has them, and so the fit, may differ. False unless told.
   */
  readonly isEven?: boolean
  /** Whether two people may be each other's mentor at once. False unless told. */
  readonly allowReciprocal?: boolean
}

/** Everything that a run depends on: the same input gives the same outcome, byte for byte. */
export interface MatchingInput {
  readonly participants: readonly MatchingParticipant[]
  readonly policy: MatchingPolicy
  /** The code of the criteria that the policy names; more do no harm. */
  readonly criteria: readonly Criterion[]
  /** Rules over whole groups, asked in their order when groups are formed; none unless told. */
  readonly groupRules?: readonly GroupRule[]
  readonly chain: ChainPeers
  /**
   * The prices of an earlier outcome, to begin with: saves work where little has changed and cannot make the answer
   * less than the best. Part of the input, because another proof of the same answer may come out.
   */
  readonly startPrices?: readonly (readonly [mentorId: string, millionths: number])[]
}
