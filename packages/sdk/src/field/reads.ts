import type { DirectoryFact } from './directory.ts'
import type { Field } from './field.ts'
import type { FieldKind, FieldValue } from './vocabulary.ts'

/** One thing that a criterion reads of a person: an answer or a fact of the directory. */
export type Readable<Key extends string = string> = Field<Key> | DirectoryFact

/** What a criterion reads of a person, by the name under which it wants it. */
export type Fields<Key extends string = string> = Readonly<Record<string, Readable<Key>>>

/** What a criterion reads when mentor and mentoree are asked different things. */
export interface SidedFields<Mentor extends Fields = Fields, Mentoree extends Fields = Fields> {
  readonly mentor: Mentor
  readonly mentoree: Mentoree
}

/** `reads` as an author writes it: one set of fields for both sides, or one for each. */
export type Reads = Fields | SidedFields

/** What `reads` asks of a mentor. */
export type MentorFields<Of> = Of extends SidedFields<infer Mentor, infer _Mentoree> ? Mentor : Of

/** What `reads` asks of a mentoree. */
export type MentoreeFields<Of> = Of extends SidedFields<infer _Mentor, infer Mentoree> ? Mentoree : Of

/** The type of the value that a field or fact holds. */
export type ValueOf<Of> = Of extends { readonly '~value'?: infer Value } ? Value & FieldValue : never

/**
 * A person as a criterion sees them: what it reads and nothing else, frozen. Anything may be missing, and an empty
 * list counts as missing.
 */
export type View<Of> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> | undefined }

/** A person as the engine hands them over, when the criterion's own types are not at hand. */
export type AnyView = Readonly<Record<string, FieldValue | undefined>>

/** The names of those fields and facts that are of certain kinds. */
export type NamesOfKind<Of, Kind extends FieldKind> = {
  [Name in keyof Of]: Of[Name] extends { readonly kind: Kind } ? Name : never
}[keyof Of] &
  string

/** The message keys that fields use. */
export type KeysOf<Of> =
  Of extends SidedFields<infer Mentor, infer Mentoree>
    ? KeyOf<Mentor[keyof Mentor]> | KeyOf<Mentoree[keyof Mentoree]>
    : KeyOf<Of[keyof Of]>

type KeyOf<Of> = Of extends { readonly label: infer Label extends string }
  ?
      | Label
      | (Of extends { readonly help?: infer Help } ? Extract<Help, string> : never)
      | (Of extends { readonly options: infer Labels } ? Extract<Labels[keyof Labels], string> : never)
  : never

/** Whether `reads` asks each side for its own fields. No field may be named `mentor` or `mentoree`. */
export function isSided(reads: Reads): reads is SidedFields {
  const { mentor, mentoree } = reads
  return mentor !== undefined && mentoree !== undefined && !('source' in mentor) && !('source' in mentoree)
}
