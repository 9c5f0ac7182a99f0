import type { Criterion } from '@ithaca/sdk'
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
  /** Whether two people may be each other's mentor at once. False unless told. */
  readonly allowReciprocal?: boolean
}

/** Everything that a run depends on: the same input gives the same outcome, byte for byte. */
export interface MatchingInput {
  readonly participants: readonly MatchingParticipant[]
  readonly policy: MatchingPolicy
  /** The code of the criteria that the policy names; more do no harm. */
  readonly criteria: readonly Criterion[]
  readonly chain: ChainPeers
}
