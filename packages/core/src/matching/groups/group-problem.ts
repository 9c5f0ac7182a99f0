/** Somebody to be placed in a group, or a group to be filled, by position. */
export interface GroupProblem {
  /** How many people there are to place. Positions are in canonical order, so that nothing depends on the input's. */
  readonly memberCount: number
  readonly groupCount: number
  /**
   * How well a person fits the mentor of a group, in millionths, FORBIDDEN_FIT where a rule stands between the two.
   * Undefined for peer circles, which have no mentor.
   */
  readonly fitOf: ((group: number, member: number) => number) | undefined
  /** How well two people fit in one group, the same both ways, in millionths, FORBIDDEN_FIT where they must not be. */
  readonly likeness: (one: number, other: number) => number
  /** From 2. */
  readonly minSize: number
  readonly maxSize: number
  /** From 0 to 1: how much likeness counts beside the fit with the mentor. Without mentors it is all that counts. */
  readonly cohesion: number
}

/** Who is in which group. */
export interface Grouping {
  /** By group, members ascending; empty for a group that was not formed. */
  readonly groups: readonly (readonly number[])[]
  readonly unplaced: readonly number[]
  /** The sum over all who are placed of what their group is worth to them, in millionths, rounded. */
  readonly total: number
  /** What no grouping can exceed. How far `total` is below it bounds what is lost, if anything is. */
  readonly bound: number
}

/** Groups as they change under the search. */
export interface GroupState {
  readonly problem: GroupProblem
  readonly members: number[][]
  /** The group of each person, or UNPLACED. */
  readonly groupOf: Int32Array
}

/** In no group. */
export const UNPLACED = -1
