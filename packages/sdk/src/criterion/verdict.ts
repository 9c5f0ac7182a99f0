import type { Reason } from '../reason/reason.ts'

/**
 * "Too little is known to say." The criterion is then left out of the pair's weighted mean; it never counts as 0.
 * In a constraint it lets the pair pass.
 */
export interface NoData {
  readonly verdict: 'no-data'
}

/** A constraint's "these two must not be proposed to each other", with the reason why. */
export interface Exclude<Key extends string = string> {
  readonly verdict: 'exclude'
  readonly reason: Reason<Key>
}

/** A constraint's "nothing against it". */
export interface Allow {
  readonly verdict: 'allow'
}

/** What a preference answers for a pair: how well it fits, from 0 (not at all) to 1 (fully), or that it cannot say. */
export type PreferenceAnswer = number | NoData

/** What a constraint answers for a pair. */
export type ConstraintAnswer<Key extends string = string> = Exclude<Key> | Allow | NoData

/** Either of them, as the engine meets it. */
export type Answer = PreferenceAnswer | ConstraintAnswer

const NO_DATA: NoData = Object.freeze({ verdict: 'no-data' })
const ALLOW: Allow = Object.freeze({ verdict: 'allow' })

/** Too little is known to say. */
export function noData(): NoData {
  return NO_DATA
}

/** These two must not be proposed to each other. */
export function exclude<const Key extends string>(why: Reason<Key>): Exclude<Key> {
  return Object.freeze({ verdict: 'exclude', reason: why })
}

/** Nothing against it. */
export function allow(): Allow {
  return ALLOW
}

/** Whether an answer says that too little is known. */
export function isNoData(answer: Answer): answer is NoData {
  return typeof answer === 'object' && answer.verdict === 'no-data'
}
