import type { Holding, Postings } from './postings.ts'

/** What the shared weight is divided by: all that one of the two holds, that either holds, or the smaller of both. */
export type OverlapMeasure = 'of-mentoree' | 'of-mentor' | 'of-either' | 'of-smaller'

/** A comparison by what two people both hold, laid out by column. Weights are whole numbers, so sums are exact. */
export interface OverlapColumns {
  readonly measure: OverlapMeasure
  readonly share: number
  readonly mentorees: readonly Holding[]
  readonly mentors: readonly Holding[]
  /** The mentors by item. */
  readonly postings: Postings
  /** All that somebody holds, and FIT_ONE divided by it: multiplying is several times as fast as dividing. */
  readonly rowSums: Float64Array
  readonly columnSums: Float64Array
  readonly rowInverse: Float64Array
  readonly columnInverse: Float64Array
}
