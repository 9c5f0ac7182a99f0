import type { RuleCost } from '@ithaca/core/matching'

/** What came of solving a run's frozen inputs again. */
export interface StoredReplay {
  readonly isIdentical: boolean
  /** Of the outcome that came out. */
  readonly outcomeHash: string
  readonly seconds: number
  readonly checkedAt: string
  /** What each rule of the program costs; in millionths and matches. */
  readonly ruleCosts: readonly RuleCost[]
}
