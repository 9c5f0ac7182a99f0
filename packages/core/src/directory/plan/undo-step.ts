import type { PersonField } from '../person.ts'
import type { FieldChange } from './change.ts'

/** What taking an import back does to one person. */
export interface UndoStep {
  readonly personId: string
  readonly label: string
  /** The import had added them, and nothing has touched them since: they go. */
  readonly removePerson: boolean
  /** `before` is the value now, `after` the one from before the import. */
  readonly fields: readonly FieldChange[]
  readonly removeLineIds: readonly string[]
  /** Lines that the import had ended; `endsOn` null: without an end again. */
  readonly reopenLines: readonly { readonly lineId: string; readonly endsOn: string | null }[]
}

/** Something of an import that stays, because it was touched since. Nothing that was done later is lost. */
export interface UndoConflict {
  readonly personId: string
  readonly label: string
  readonly field: PersonField | 'managers' | 'person'
  readonly message: string
}

/** How an import is taken back, and what of it stays. */
export interface UndoPlan {
  readonly steps: readonly UndoStep[]
  readonly conflicts: readonly UndoConflict[]
}
