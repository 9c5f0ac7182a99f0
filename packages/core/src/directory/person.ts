/** What the directory knows of a person. Texts are NFC and trimmed; null is "not known". */
export interface PersonFields {
  /** The organisation's own key; imports are idempotent by it. */
  readonly externalId: string | null
  readonly fullName: string
  readonly preferredName: string | null
  /** NFKC and lower case. */
  readonly email: string | null
  readonly jobTitle: string | null
  /** Kind of work, never a grade (M4). */
  readonly function: string | null
  readonly department: string | null
  readonly location: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** IANA name. */
  readonly timeZone: string | null
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly status: 'active' | 'left'
}

/** Somebody in an organisation's directory. */
export interface DirectoryPerson extends PersonFields {
  readonly id: string
}

/** One field of a person. */
export type PersonField = keyof PersonFields

/** Every field, in the order in which screens show changes. */
export const PERSON_FIELDS: readonly PersonField[] = [
  'externalId',
  'fullName',
  'preferredName',
  'email',
  'jobTitle',
  'function',
  'department',
  'location',
  'country',
  'timeZone',
  'languages',
  'status',
]

/** A person of whom nothing is known yet. */
export const EMPTY_PERSON: PersonFields = {
  externalId: null,
  fullName: '',
  preferredName: null,
  email: null,
  jobTitle: null,
  function: null,
  department: null,
  location: null,
  country: null,
  timeZone: null,
  languages: [],
  status: 'active',
}
