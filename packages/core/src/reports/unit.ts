/** A way to divide people in reports. The directory knows them all. */
export const CUTS = ['role', 'country', 'location', 'function', 'department'] as const

/** One of `CUTS`. */
export type Cut = (typeof CUTS)[number]

/** The cuts of a program that has chosen none. */
export const USUAL_CUTS: readonly Cut[] = ['role', 'country']

/** More would leave nothing to show: each further cut divides the groups again. */
export const MOST_CUTS = 3

/** Something that is counted: a person's place, a relationship, somebody's answers. */
export interface Unit {
  /** Stable from month to month, so that what was said about it before is remembered. */
  readonly id: string
  /**
   * Who and what it is about, in a fixed order: a group of units is large enough when it has five different ones at
   * each position. A place: `[person]`; a relationship: `[relationship, mentor, mentoree]`.
   */
  readonly about: readonly string[]
  /** Where it belongs, by cut; without an entry the cut does not know. */
  readonly categories: Readonly<Partial<Record<Cut, string>>>
  /** What is counted of it, by the name of the columns. */
  readonly values: Readonly<Record<string, string>>
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

/** Which cell of which table each unit was counted in, over all months so far, by the unit's id. */
export type Trace = ReadonlyMap<string, readonly string[]>
