import { FIT_ONE, FORBIDDEN_FIT } from '../assignment/fixed-point.ts'

/**
 * What a criterion adds to a pair, packed into one double so that a pair costs one addition a criterion: its share
 * (the quantised weight) times 2^36, plus share times score in millionths. Shares of all criteria add up to less than
 * 2^16, so sums stay below 2^53 and are exact: their order does not matter.
 */
const SHARE_UNIT = 2 ** 36
/** Multiplying by it is exact, and so is reading the share off by it. */
const SHARE_FRACTION = 2 ** -36
/** One divided by each share: multiplying is several times as fast as dividing. Nothing has no share. */
export const INVERSE_SHARES = Float64Array.from({ length: 2 ** 16 }, (_, share) => (share === 0 ? 0 : 1 / share))
/** What all shares together come to, nearly: more would not fit. */
export const SHARE_TOTAL = 60_000
/** A criterion that says nothing about a pair adds nothing: missing is missing, and not zero. */
export const NOTHING_ADDED = 0
/** A rule that stands between two people outweighs anything that others add. */
export const EXCLUSION_ADDED = -(2 ** 53)

/** Packs an answer in millionths. */
export function packAnswer(share: number, millionths: number): number {
  return share * SHARE_UNIT + share * millionths
}

/** Packs only that there is data; the score's part is added later. */
export function packShare(share: number): number {
  return share * SHARE_UNIT
}

/**
 * The weighted mean of the criteria that have data, in millionths, rounded; FORBIDDEN_FIT when a rule excludes the
 * pair. Without any data the fit is 0.
 */
export function unpackFit(sum: number): number {
  if (sum < 0) return FORBIDDEN_FIT
  const share = (sum * SHARE_FRACTION) | 0
  return ((sum - share * SHARE_UNIT) * INVERSE_SHARES[share]! + 0.5) | 0
}

/** Unpacks a row. */
export function unpackFits(sums: Float64Array, fits: Int32Array): void {
  const count = sums.length
  for (let at = 0; at < count; at++) fits[at] = unpackFit(sums[at]!)
}

/** A score from 0 to 1 in millionths; undefined when it is out of range or no number. */
export function toScore(score: number): number | undefined {
  return score >= 0 && score <= 1 ? Math.round(score * FIT_ONE) : undefined
}
