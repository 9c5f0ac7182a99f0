/** Units in which an amount can be said; the units of `Intl.NumberFormat` that matter between people. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'kilometer' | 'percent'

/** A number with its unit, worded in the reader's language ("3 hours", "3 heures"). Made by `amount`. */
export interface Amount {
  readonly show: 'amount'
  readonly value: number
  readonly unit: Unit
}

/** Options of a field that the criterion reads, worded by their labels. Made by `labels`. */
export interface Labels {
  readonly show: 'labels'
  /** The name of the field in `reads`. */
  readonly field: string
  /** Option keys; a person's own words are shown as they were written. */
  readonly options: readonly string[]
}

/** Languages, worded in the reader's language ("German", "allemand"). Made by `languageNames`. */
export interface LanguageNames {
  readonly show: 'languages'
  /** BCP 47 tags. */
  readonly languages: readonly string[]
}

/** What may fill a `{name}` place. A list is joined as the reader's language joins lists ("a, b and c"). */
export type ReasonParam = string | number | readonly string[] | Amount | Labels | LanguageNames

/** Parameters of a reason by the name of their place. */
export type ReasonParams = Readonly<Record<string, ReasonParam>>

/**
 * Something to say to a reader: a message's key and what fills its places.
 *
 * A reason is data and not a sentence, so that it can be translated, counted and held back. The host also fills two
 * places by itself, which a reason must not give: `{mentor}` and `{mentoree}`, the two people's names.
 */
export interface Reason<Key extends string = string> {
  readonly reason: Key
  readonly params: ReasonParams
}

/** Places that the host fills: the two people's names. */
export const HOST_PLACES: readonly string[] = Object.freeze(['mentor', 'mentoree'])

/**
 * A reason by its message's key.
 *
 * @example reason('shared', { tags: labels('interests', shared) })
 */
export function reason<const Key extends string>(key: Key, params: ReasonParams = {}): Reason<Key> {
  return Object.freeze({ reason: key, params: Object.freeze({ ...params }) })
}

/** A number with its unit, for a reason. */
export function amount(value: number, unit: Unit): Amount {
  return Object.freeze({ show: 'amount', value, unit })
}

/** Options of one of the criterion's fields, for a reason. Own words are passed through. */
export function labels(field: string, options: readonly string[]): Labels {
  return Object.freeze({ show: 'labels', field, options: Object.freeze([...options]) })
}

/** Languages by their tags, for a reason. */
export function languageNames(languages: readonly string[]): LanguageNames {
  return Object.freeze({ show: 'languages', languages: Object.freeze([...languages]) })
}
