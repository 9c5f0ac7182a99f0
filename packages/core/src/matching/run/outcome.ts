import type { Audience, ReasonParams } from '@ithaca/sdk'
import type { ExclusionRule } from '../eligibility/exclusions.ts'

/** Something to say about a pair, as a message key of its criterion, and who may read it. */
export interface PairReason {
  readonly criterionId: string
  readonly reason: string
  readonly params: ReasonParams
  /** M14: each of these sees every field from which it was made. */
  readonly visibleTo: readonly Audience[]
}

/** What one criterion says about a pair. */
export interface PairContribution {
  readonly criterionId: string
  /** In millionths; null when it has no data for the pair and is left out of the mean. */
  readonly score: number | null
  /** Its part of this pair's fit, in millionths: weight times score over the weights of all that have data. */
  readonly adds: number
}

/** A proposed pair. Lists follow the order of the policy's criteria. */
export interface MatchedPair {
  readonly mentorId: string
  readonly mentoreeId: string
  /** In millionths. */
  readonly fit: number
  readonly isLocked: boolean
  readonly contributions: readonly PairContribution[]
  readonly reasons: readonly PairReason[]
  /** M8, the honest difference: the lowest criterion with data, and what it says; null when all are full. */
  readonly difference: PairDifference | null
}

/** Where two people differ most. The score is in millionths. */
export interface PairDifference {
  readonly criterionId: string
  readonly score: number
  readonly reasons: readonly PairReason[]
}

/** How many people a rule removed for somebody. */
export interface RemovedCount {
  readonly rule: ExclusionRule | 'constraint'
  /** Of a constraint. */
  readonly criterionId?: string
  readonly count: number
}

/**
 * Why somebody has fewer partners than they look for, or, for a mentor, none.
 *
 * - `no-eligible`: rules removed everybody; `removed` says which and how many.
 * - `under-floor`: `eligible` people are left, but the best fit among them, `bestFit`, is under the floor.
 * - `outbid`: there were `aboveFloor` good partners, and all of them are better placed elsewhere.
 */
export interface UnmatchedPerson {
  readonly participantId: string
  readonly role: 'mentor' | 'mentoree'
  /** How many partners they lack. */
  readonly missing: number
  readonly reason: 'no-eligible' | 'under-floor' | 'outbid'
  readonly eligible: number
  readonly aboveFloor: number
  /** In millionths; null when nobody is eligible. */
  readonly bestFit: number | null
  readonly removed: readonly RemovedCount[]
}

/** What a criterion had to say in this run. Parts are in millionths. */
export interface CriterionSummary {
  readonly criterionId: string
  readonly kind: 'preference' | 'constraint'
  /** Its part of all weights. */
  readonly share: number
  /** Its mean part of the weights that had data, over the proposed pairs: missing data shifts weight to others. */
  readonly effectiveShare: number
  /** How many have data. */
  readonly coverage: { readonly mentorees: number; readonly mentors: number; readonly pairs: number }
}

/** What proves that no better answer exists. */
export interface OutcomeCertificate {
  /**
   * Millionths; equal when proven. They count the pairs that were free to choose, without locks, and the bonuses for
   * staying together.
   */
  readonly total: number
  readonly bound: number
  readonly outside: number
  /** By participation id, ascending; 0 is left out. */
  readonly prices: readonly (readonly [mentorId: string, millionths: number])[]
  readonly surpluses: readonly (readonly [mentoreeId: string, millionths: number])[]
  readonly reciprocalCost: ReciprocalCost
}

/**
 * The most that it cost to keep two people from being each other's mentor: how many matches, and millionths of total
 * fit. The answer without loops may be better than the one found by no more than this; both 0 prove it the best.
 */
export interface ReciprocalCost {
  readonly matches: number
  readonly total: number
}

/** Some who would meet as a group, by participation id, members in canonical order. */
export interface FormedGroup {
  /** Null for a circle of peers. */
  readonly mentorId: string | null
  readonly memberIds: readonly string[]
  /** What holds the members together: of each symmetric preference the mean score over their pairs, in millionths. */
  readonly together: readonly { readonly criterionId: string; readonly score: number }[]
}

/** The result of a run. Holds no time and no machine: the same input gives the same bytes. */
export interface MatchingOutcome {
  readonly engineVersion: string
  /** By mentoree, then mentor. */
  readonly pairs: readonly MatchedPair[]
  /** Mentorees first, then mentors; by id. */
  readonly unmatched: readonly UnmatchedPerson[]
  /** Only of a run that forms groups. Its certificate bounds the search: `bound` is what no grouping can exceed. */
  readonly groups?: readonly FormedGroup[]
  readonly criteria: readonly CriterionSummary[]
  readonly summary: {
    readonly mentorees: number
    readonly mentors: number
    /** Units of demand, places, and how many of both were matched. */
    readonly demand: number
    readonly capacity: number
    readonly matched: number
    /** In millionths; null without pairs. */
    readonly lowestFit: number | null
    readonly meanFit: number | null
    readonly totalFit: number
    /** Of the pairs that the policy wanted to keep, how many stayed; null when it named none. */
    readonly kept: number | null
  }
  readonly certificate: OutcomeCertificate
}

/** A pair before anything is said about it. */
export type PlainPair = Omit<MatchedPair, 'contributions' | 'reasons' | 'difference'>

/** An outcome in which nothing is said about single pairs yet. */
export type PlainOutcome = Omit<MatchingOutcome, 'pairs'> & { readonly pairs: readonly PlainPair[] }

/** Where a run is. `done` of `total` within the stage. */
export interface StageProgress {
  readonly stage: 'preparing' | 'offering' | 'assigning' | 'pricing' | 'choosing-among-equals' | 'explaining'
  /** Counts repetitions of a stage, from 0. */
  readonly round: number
  readonly done: number
  readonly total: number
}

/** Where a run is, with an estimate. */
export interface MatchingProgress extends StageProgress {
  /** How much of the whole run is probably done, from 0 to 1; never falls. How many rounds there will be is a guess. */
  readonly part: number
}
