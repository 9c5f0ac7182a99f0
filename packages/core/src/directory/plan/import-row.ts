import type { PersonTarget } from '../mapping/import-target.ts'
import type { ReportingLineKind } from '../reporting-line.ts'

/** How a row names a manager: by any of these; the surest that is given decides. */
export interface ManagerMention {
  readonly externalId?: string
  readonly email?: string
  readonly fullName?: string
}

/**
 * One row as data, whether from a file or from an integrator. A value that is absent says nothing; an empty text says
 * that there is none. The same holds for managers of a kind: absent leaves its lines as they are, an empty list ends
 * them.
 */
export interface ImportRow {
  /** As a person counts: the line of the file where the row begins, or its place in a list. */
  readonly rowNumber: number
  readonly values: Readonly<Partial<Record<PersonTarget, string>>>
  readonly managers: Readonly<Partial<Record<ReportingLineKind, readonly ManagerMention[]>>>
}
