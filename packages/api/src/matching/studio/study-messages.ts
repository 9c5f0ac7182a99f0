import type { AppliedRules, MatchedPair, UnmatchedPerson, WhyNot } from '@ithaca/core/matching'
import type { StoredSummary } from '../run/summarise.ts'

/** What a program manager moves in the studio. The people stay as they were frozen. */
export interface StudyChange {
  /** By criterion id, 0 to 100; those that are missing keep theirs. */
  readonly weights: Readonly<Record<string, number>>
  /** 0 to 1. */
  readonly floor: number
  /** What staying with the partner of the first scenario counts for, 0 to 1. */
  readonly staying: number
  readonly rules: AppliedRules
}

/** A scenario by positions in the list of people, so that ten thousand pairs are small. */
export interface PairColumns {
  readonly mentors: readonly number[]
  readonly mentorees: readonly number[]
  /** In millionths. */
  readonly fits: readonly number[]
  readonly locked: readonly boolean[]
}

/** A solved scenario of a study. */
export interface StudySolution {
  readonly pairs: PairColumns
  readonly summary: StoredSummary
  readonly unmatched: readonly UnmatchedPerson[]
  /** Mentorees whose mentors are not those of the study's first scenario. */
  readonly moved: number
  readonly milliseconds: number
}

/** A proposed pair explained, or why the two are not proposed. */
export type StudyPair = { readonly matched: MatchedPair } | { readonly whyNot: WhyNot }
