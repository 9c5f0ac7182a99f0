/** One field of a person, before and after, in words. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What a row changes, as stored in `DirectoryImportRow.change`. */
export interface StoredChange {
  readonly fields: readonly FieldChange[]
}
