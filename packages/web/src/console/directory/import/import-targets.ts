import type { ImportTarget } from '../../../generated/console/graphql.ts'

/** What a column may be taken for, in the order in which it is offered. */
export const importTargets: readonly ImportTarget[] = [
  'EXTERNAL_ID', 'FULL_NAME', 'GIVEN_NAME', 'FAMILY_NAME', 'PREFERRED_NAME', 'EMAIL', 'JOB_TITLE', 'FUNCTION',
  'DEPARTMENT', 'LOCATION', 'COUNTRY', 'TIME_ZONE', 'LANGUAGES', 'SOLID_MANAGER_EXTERNAL_ID', 'SOLID_MANAGER_EMAIL',
  'SOLID_MANAGER_NAME', 'DOTTED_MANAGER_EXTERNAL_ID', 'DOTTED_MANAGER_EMAIL', 'DOTTED_MANAGER_NAME',
  'PAY_MANAGER_EXTERNAL_ID', 'PAY_MANAGER_EMAIL', 'PAY_MANAGER_NAME',
]

/** The target that a problem's field names: `solidManagerEmail` is SOLID_MANAGER_EMAIL, as in the API. */
export function targetNamed(field: string): ImportTarget | undefined {
  const name = field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
  return importTargets.find((target) => target === name)
}
