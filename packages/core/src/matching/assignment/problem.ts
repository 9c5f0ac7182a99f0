/** Somebody who looks for `demand` different mentors. */
export interface AssignmentMentoree {
  readonly id: string
  /** Whole number from 0. */
  readonly demand: number
}

/** Somebody who can be the mentor of up to `capacity` different people. */
export interface AssignmentMentor {
  readonly id: string
  /** Whole number from 0. */
  readonly capacity: number
}

/** A pair by position: `[mentoree, mentor]`. */
export type PairAt = readonly [mentoree: number, mentor: number]

/**
 * The fit of every pair, one row a mentoree: nested rows, or all rows one after another. Numbers are scaled by a
 * million and rounded; an `Int32Array` holds millionths already.
 */
export type FitTable = readonly (readonly number[])[] | Float32Array | Float64Array | Int32Array

/** An assignment to solve. Fits are finite; their size is limited to about 1,073. */
export interface AssignmentProblem {
  readonly mentorees: readonly AssignmentMentoree[]
  readonly mentors: readonly AssignmentMentor[]
  readonly fit: FitTable
  /** Pairs that must not be. */
  readonly forbidden?: readonly PairAt[]
  /** Pairs that must be. A lock stands above the floor, never above a rule. */
  readonly locked?: readonly PairAt[]
  /** Pairs with a lower fit are not proposed (M7). 0 unless told. */
  readonly floor?: number
  /** Chooses among answers that are equally good. Whole number from 0 to 2^32 - 1; 0 unless told. */
  readonly seed?: number
}

/** Somebody who is left with fewer mentors than they looked for. */
export interface Unmatched {
  /** By position. */
  readonly mentoree: number
  /** How many mentors they lack. */
  readonly missing: number
}

/**
 * A proof that nothing better exists, checked by `verifyCertificate`.
 *
 * Every mentor has a price and every mentoree a surplus, so that no pair could offer anybody more than they have:
 * `surplus + price >= fit` for all pairs that are allowed and not taken. Then `bound` is more than any other
 * assignment can reach with as many matches, and `total === bound` proves the optimum (linear programming duality).
 */
export interface Certificate {
  /** Of each mentor, in millionths, from 0: what one more place with them would add to the total fit. */
  readonly prices: readonly number[]
  /** Of each mentoree, in millionths. */
  readonly surpluses: readonly number[]
  /** What staying without a mentor counts for: so little that one more match outweighs any fit. In millionths. */
  readonly outside: number
  /** The total fit of the pairs, locks included, in millionths. */
  readonly total: number
  /** The most that any assignment with as many matches can reach, in millionths. */
  readonly bound: number
}

/** The best assignment. */
export interface Assignment {
  /** By position, sorted by mentoree and then mentor; locks included. */
  readonly pairs: readonly PairAt[]
  readonly unmatched: readonly Unmatched[]
  /** The sum of the fits of all pairs, in millionths. */
  readonly total: number
  readonly certificate: Certificate
}
