/**
 * Compares two rankings of the same options: how much do both put first what the other puts first?
 *
 * With `depth` places, the place `p` (0 is first) weighs `depth - p`; what is not ranked, or ranked later, weighs 0.
 * The score is the sum over all options of the smaller of the two weights, divided by what that sum would be if the
 * shorter ranking agreed fully: the sum of `depth - p` over its places. So it is 1 when the shorter ranking is the
 * beginning of the longer, 0 when they share nothing, and the same seen from either side. Missing or empty on either
 * side is no data. *(A top-weighted overlap on Borda's place weights, 1781.)*
 */
export interface Ranked {
  readonly compare: 'ranked'
  readonly mentor: string
  readonly mentoree: string
  /** From 1 to 20. */
  readonly depth: number
}

/** What an author gives to `ranked`. `depth` is 5 unless told. */
export interface RankedDefinition<MentorName extends string = string, MentoreeName extends string = string> {
  readonly mentor: MentorName
  readonly mentoree: MentoreeName
  readonly depth?: number
}

/**
 * Compares two rankings of the same options.
 *
 * @example ranked({ mentor: 'values', mentoree: 'values', depth: 5 })
 */
export function ranked(definition: RankedDefinition): Ranked {
  return Object.freeze({ depth: 5, ...definition, compare: 'ranked' })
}
