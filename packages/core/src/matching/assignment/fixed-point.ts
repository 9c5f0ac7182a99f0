/**
 * Fits are whole millionths from the moment they enter the engine: sums are then exact, and neither the order of
 * criteria nor of blocks can change an answer.
 */
export const FIT_ONE = 1_000_000

/** The fit of a pair that no rule leaves standing. Below every floor. */
export const FORBIDDEN_FIT = -0x8000_0000

/** The largest amount of a fit, in millionths: leaves `FORBIDDEN_FIT` alone at the bottom of 32 bits. */
export const FIT_LIMIT = 0x4000_0000

/** A fit in millionths, rounded to the nearest. */
export function toMillionths(fit: number): number {
  return Math.round(fit * FIT_ONE)
}
