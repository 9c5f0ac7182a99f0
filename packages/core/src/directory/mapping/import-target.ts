import { REPORTING_LINE_KINDS } from '../reporting-line.ts'
import type { ReportingLineKind } from '../reporting-line.ts'

/** What a column may say about a person. */
export const PERSON_TARGETS = [
  'externalId',
  'fullName',
  'givenName',
  'familyName',
  'preferredName',
  'email',
  'jobTitle',
  'function',
  'department',
  'location',
  'country',
  'timeZone',
  'languages',
] as const

/** A field of a person that a column may fill. Given and family name together make up a missing full name. */
export type PersonTarget = (typeof PERSON_TARGETS)[number]

/** By what a column names a manager, the surest first. */
export const MANAGER_REFERENCES = ['ExternalId', 'Email', 'Name'] as const

/** By what a column names a manager. */
export type ManagerReference = (typeof MANAGER_REFERENCES)[number]

/** A manager, by kind of line and by reference: `dottedManagerEmail`. */
export type ManagerTarget = `${ReportingLineKind}Manager${ManagerReference}`

/** What a column of an import means. */
export type ImportTarget = PersonTarget | ManagerTarget

/** A manager target taken apart. */
export interface ManagerColumn {
  readonly kind: ReportingLineKind
  readonly by: ManagerReference
}

const managerColumns: ReadonlyMap<string, ManagerColumn> = new Map(
  REPORTING_LINE_KINDS.flatMap((kind) =>
    MANAGER_REFERENCES.map((by) => [toManagerTarget({ kind, by }), { kind, by }] as const),
  ),
)

/** Every target, people's fields first. */
export const IMPORT_TARGETS: readonly ImportTarget[] = [
  ...PERSON_TARGETS,
  ...REPORTING_LINE_KINDS.flatMap((kind) => MANAGER_REFERENCES.map((by) => toManagerTarget({ kind, by }))),
]

/** Puts a manager target together. */
export function toManagerTarget({ kind, by }: ManagerColumn): ManagerTarget {
  return `${kind}Manager${by}`
}

/** Takes a manager target apart; undefined for a field of the person. */
export function readManagerTarget(target: ImportTarget): ManagerColumn | undefined {
  return managerColumns.get(target)
}
