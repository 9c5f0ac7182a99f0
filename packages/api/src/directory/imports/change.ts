import type { PersonChange } from '@ithaca/core/directory'

/** One thing that changes, in words: a field of the person, or their managers of a kind. */
export interface ShownChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What a row changes, as stored in `DirectoryImportRow.change`: core's change, from which it can be undone, and its words. */
export interface StoredChange extends PersonChange {
  readonly shown: readonly ShownChange[]
}
