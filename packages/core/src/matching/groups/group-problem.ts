import type { GroupRating } from './rate-groups.ts'

/** Somebody to be placed in a group, or a group to be filled, by position. */
export interface GroupProblem {
  /** How many people there are to place. Positions are in canonical order, so that nothing depends on the input's. */
  readonly memberCount: number
  readonly groupCount: number
  /**
   * How well each person fits the mentor of each group, in millionths, FORBIDDEN_FIT where a rule stands between the
   * two: a row of people for each group. Undefined for peer circles, which have no mentor.
   */
  readonly fits: Int32Array | undefined
  /** How well two people fit in one group, in millionths, FORBIDDEN_FIT where they must not be: a symmetric square. */
  readonly likeness: Int32Array
  /** By group: how many it needs, from 2, and how many it can take. */
  readonly least: Int32Array
  readonly most: Int32Array
  /** From 0 to 1: how much likeness counts beside the fit with the mentor. Without mentors it is all that counts. */
  readonly cohesion: number
  /** By person: the group in which they are locked, or UNPLACED. */
  readonly homes: Int32Array
  /** Rules over whole groups. */
  readonly rating?: GroupRating | undefined
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

/** In no group. */
export const UNPLACED = -1
