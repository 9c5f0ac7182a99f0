import { SHARE_TOTAL } from './packed-answer.ts'

/**
 * Turns weights into whole shares that add up to about SHARE_TOTAL, so that scores can be added exactly. A weight above
 * 0 keeps a share of at least 1; a weight of 0 leaves the criterion out.
 */
export function shareWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  return weights.map((weight) => (weight === 0 ? 0 : Math.max(1, Math.round((weight / total) * SHARE_TOTAL))))
}
