import { FIT_ONE } from '../assignment/fixed-point.ts'
import type { Holdings } from './holdings.ts'
import type { Postings } from './postings.ts'

/** What the shared weight is divided by: all that one of the two holds, that either holds, or the smaller of both. */
export type OverlapMeasure = 'of-mentoree' | 'of-mentor' | 'of-either' | 'of-smaller'

/** A comparison by what two people both hold, as plain columns. Weights are whole numbers, so sums are exact. */
export interface OverlapColumns {
  readonly measure: OverlapMeasure
  readonly share: number
  readonly mentorees: Holdings
  readonly mentors: Holdings
  /** The mentors by item. */
  readonly postings: Postings
  /** All that somebody holds, and FIT_ONE divided by it: multiplying is several times as fast as dividing. */
  readonly rowSums: Float64Array
  readonly columnSums: Float64Array
  readonly rowInverse: Float64Array
  readonly columnInverse: Float64Array
}

/** The shared weight over the measure, in millionths. */
export function scoreOverlap(overlap: OverlapColumns, row: number, column: number, shared: number): number {
  switch (overlap.measure) {
    case 'of-mentoree':
      return roundHalfUp(shared * overlap.rowInverse[row]!)
    case 'of-mentor':
      return roundHalfUp(shared * overlap.columnInverse[column]!)
    case 'of-either':
      return roundHalfUp((FIT_ONE * shared) / (overlap.rowSums[row]! + overlap.columnSums[column]! - shared))
    case 'of-smaller':
      return roundHalfUp(shared * Math.max(overlap.rowInverse[row]!, overlap.columnInverse[column]!))
  }
}

/** As the kernel rounds. */
function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5)
}
