/**
 * How two sets are measured against each other. `w` is the weight of a tag, `A` the mentor's set, `B` the mentoree's.
 *
 * - `cover`: how much of what one side wants the other has. `sum of w over A and B` / `sum of w over what is wanted`.
 * - `jaccard`: how alike they are. `sum of w over A and B` / `sum of w over A or B`. The same seen from either side.
 * - `overlap`: how much of the smaller set the two share, so that a long list does not hurt.
 *   `sum of w over A and B` / `the smaller of both sums of w`. The same seen from either side.
 *
 * *Jaccard 1901; the overlap coefficient is Simpson's, 1943.*
 */
export type SetMeasure = 'cover' | 'jaccard' | 'overlap'

/**
 * What each tag weighs.
 *
 * - `equal`: 1.
 * - `rarity`: `ln(1 + N / n)`, where `N` is the number of people in the run who have data in the field compared on
 *   their side, and `n` how many of them have the tag; somebody on both sides counts once a side. A tag that everybody
 *   has weighs `ln 2` = 0.69, one that 10 of 1,000 have 4.6: sharing what is rare says more. *(Inverse document
 *   frequency: Spärck Jones 1972.)*
 */
export type TagWeight = 'equal' | 'rarity'

/** Compares two sets of tags, choices of one vocabulary, or languages. The result is always from 0 to 1. */
export interface Sets {
  readonly compare: 'sets'
  /** The mentor's field. */
  readonly mentor: string
  /** The mentoree's field. */
  readonly mentoree: string
  readonly measure: SetMeasure
  /** Whose set is what is wanted; says something for `cover` only. */
  readonly wants: 'mentor' | 'mentoree'
  readonly weight: TagWeight
}

/** What an author gives to `sets`: the two fields, and what differs from `cover`, `mentoree` and `equal`. */
export interface SetsDefinition<MentorName extends string = string, MentoreeName extends string = string> {
  readonly mentor: MentorName
  readonly mentoree: MentoreeName
  readonly measure?: SetMeasure
  readonly wants?: 'mentor' | 'mentoree'
  readonly weight?: TagWeight
}

/**
 * Compares two sets. Own words are compared without regard to case, accents, and spaces at their ends. A pair in which
 * either set is missing or empty has no data.
 *
 * @example sets({ mentor: 'experiences', mentoree: 'challenges' }) // how much of the challenges was lived through
 */
export function sets(definition: SetsDefinition): Sets {
  return Object.freeze({ measure: 'cover', wants: 'mentoree', weight: 'equal', ...definition, compare: 'sets' })
}
