/** A way to divide people in reports. The directory knows them all. */
export const CUTS = ['role', 'country', 'location', 'function', 'department'] as const

/** One of `CUTS`. */
export type Cut = (typeof CUTS)[number]

/** The cuts of a program that has chosen none. */
export const USUAL_CUTS: readonly Cut[] = ['role', 'country']

/** More would leave nothing to show: each further cut divides the groups again. */
export const MOST_CUTS = 3

/** One thing that is counted of a person. */
export interface Entry {
  readonly value: string
  /**
   * Whom and what it is about beside the person, in a fixed order: `[relationship, partner]`. A number is of five
   * different ones at each position, or it is not shown.
   */
  readonly about: readonly string[]
}

/**
 * A person in a program. All that is counted is counted of people (a relationship counts with its mentoree), so that
 * everything that is ever shown is about the same unknowns and can be looked at together.
 */
export interface Unit {
  /** The person's id: stable from month to month, so that what was said before is remembered. */
  readonly id: string
  /** Where they belong, by cut; without an entry the cut does not know. */
  readonly categories: Readonly<Partial<Record<Cut, string>>>
  /** What is counted of them, by the name of the columns: nothing, once, or once for each relationship. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>
}

/** A table that a report has: what its columns count, and by which cut its rows divide. Without one it has one row. */
export interface TableSpec {
  /** Stable; `relationships.stage`, `relationships.stage.country`. */
  readonly key: string
  readonly columns: string
  readonly cut: Cut | undefined
  /**
   * Whether a zero would tell something about each of a group: that nobody in it gave an answer. Such a table has no
   * zeros.
   */
  readonly hidesZeros: boolean
}

/** A cell of a table of some month that somebody was counted in, and whom and what that was about. */
export interface Counted {
  readonly cell: string
  readonly about: readonly string[]
}

/** All cells that each person was counted in so far, by the person's id, in the order in which they were shown. */
export type Trace = ReadonlyMap<string, readonly Counted[]>
