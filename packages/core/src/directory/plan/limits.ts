import type { PersonTarget } from '../mapping/import-target.ts'
import { MAX_EMAIL_CHARS } from '../values/read-email.ts'

/** Most rows of one import. */
export const MAX_ROWS = 100_000
/** Most columns of one import. */
export const MAX_COLUMNS = 200
/** Longest cell that is looked at at all, in UTF-16 code units. */
export const MAX_CELL_CHARS = 2_000
/** Most managers of one kind that one row may name. */
export const MAX_MANAGERS_PER_KIND = 20
/** Longest piece of a value that a problem quotes. */
export const MAX_QUOTED_CHARS = 120

/** Longest value of each field, in UTF-16 code units. */
export const MAX_FIELD_CHARS: Readonly<Record<PersonTarget, number>> = {
  externalId: 100,
  fullName: 200,
  givenName: 100,
  familyName: 100,
  preferredName: 100,
  email: MAX_EMAIL_CHARS,
  jobTitle: 200,
  function: 200,
  department: 200,
  location: 200,
  country: 100,
  timeZone: 100,
  languages: 400,
}
