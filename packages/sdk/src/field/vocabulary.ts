/**
 * Who sees an answer besides the person who gave it (M14).
 *
 * `partner`: the person whom a proposal or relationship brings together with them. `program-manager`: whoever runs the
 * program. An empty list means that the answer is used for matching alone and shown to nobody.
 */
export type Audience = 'partner' | 'program-manager'

/** The kinds of field. There is no kind for performance data, on purpose (M4). */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'tags'
  | 'ranking'
  | 'number'
  | 'date'
  | 'languages'
  | 'time-zone'
  | 'place'
  | 'people'

/** Where somebody is. `country` is an ISO 3166-1 alpha-2 code in capitals; `city` is as the person writes it. */
export interface Place {
  readonly country: string
  readonly city?: string
}

/** Any value that a field can hold. */
export type FieldValue = string | number | readonly string[] | Place
