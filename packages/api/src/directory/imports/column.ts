import type { ImportTarget } from '@ithaca/core/directory'

/** A column of an import as stored in `DirectoryImport.columns`. A refused one keeps its name and nothing else (M4). */
export interface StoredColumn {
  readonly index: number
  readonly header: string
  /** A few values, for people to recognise the column by. */
  readonly samples: readonly string[]
  readonly refusedReason: string | null
  /** What was suggested comes from an earlier import of the organisation. */
  readonly isRemembered: boolean
}

/** What one column fills, as stored in `DirectoryImport.mapping`. Columns that are left out are not there. */
export interface StoredMapping {
  readonly index: number
  readonly target: ImportTarget
}
