import type { TFunction } from 'i18next'

/** The directory's fields by the names that the server gives them. */
const fields = [
  'externalId', 'fullName', 'givenName', 'familyName', 'preferredName', 'email', 'jobTitle', 'function', 'department',
  'location', 'country', 'timeZone', 'languages', 'status', 'person', 'solidManager', 'dottedManager', 'payManager',
] as const

/** A field in the reader's words; a name that is not known stays as it is. */
export function fieldLabel(t: TFunction<'console'>, name: string): string {
  const known = fields.find((field) => field === name)
  return known === undefined ? name : t(`import.fields.${known}`)
}
