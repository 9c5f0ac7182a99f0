import type { DirectoryPerson, PersonField, PersonFields } from '../person.ts'
import { EMPTY_PERSON, PERSON_FIELDS } from '../person.ts'
import type { ReportingLine } from '../reporting-line.ts'

/** A reporting line as the directory keeps it. */
export interface StoredLine extends ReportingLine {
  readonly id: string
}

/** A field's value: languages are a list, all else is text; null is "not known". */
export type FieldValue = string | readonly string[] | null

/** What changes in one field. */
export interface FieldChange {
  readonly field: PersonField
  readonly before: FieldValue
  readonly after: FieldValue
}

/** A line that ends: `line` as it was before, and the first day on which it no longer counts. */
export interface ClosedLine {
  readonly line: StoredLine
  readonly endsOn: string
}

/** Everything that an import does to one person. Plain data, to be stored as it is and undone from it. */
export interface PersonChange {
  readonly personId: string
  /** The name for lists and messages, as of after the change. */
  readonly label: string
  readonly isNew: boolean
  readonly fields: readonly FieldChange[]
  readonly opened: readonly StoredLine[]
  readonly closed: readonly ClosedLine[]
  /** Ids of lines of the kinds that the import spoke of and left as they were. */
  readonly kept: readonly string[]
}

/** What differs between a person as they are (undefined: new) and some values to set, field by field. */
export function listFieldChanges(
  person: DirectoryPerson | undefined,
  values: Partial<PersonFields>,
): readonly FieldChange[] {
  const before = person ?? EMPTY_PERSON
  return PERSON_FIELDS.flatMap((field) => {
    const after = values[field]
    return after === undefined || isSameValue(before[field], after) ? [] : [{ field, before: before[field], after }]
  })
}

/** Whether two values of a field are the same; lists in the same order. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === null || b === null) return a === b
  return a.length === b.length && a.every((item, place) => item === b[place])
}
