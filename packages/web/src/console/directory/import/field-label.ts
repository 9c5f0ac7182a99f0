import type { TFunction } from 'i18next'
import { targetNamed } from './import-targets.ts'

/** The directory's fields by the names that the server gives them. */
const fields = [
  'externalId', 'fullName', 'givenName', 'familyName', 'preferredName', 'email', 'jobTitle', 'function', 'department',
  'location', 'country', 'timeZone', 'languages', 'status', 'person', 'solidManager', 'dottedManager', 'payManager',
] as const

/** A field in the reader's words, also one by which a manager is named; a name that is not known stays as it is. */
export function fieldLabel(t: TFunction<'console'>, name: string): string {
  const known = fields.find((field) => field === name)
  if (known !== undefined) return t(`import.fields.${known}`)
  const target = targetNamed(name)
  return target === undefined ? name : t(`enums.importTarget.${target}`)
}
