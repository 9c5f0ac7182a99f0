import type { Audience, FieldKind, FieldValue } from './vocabulary.ts'

/**
 * What a criterion may read of the directory. Reporting lines, grade, pay and ratings are not among them: the chain of
 * command is the engine's own rule (M1), and the rest is performance data (M4).
 */
export type DirectoryFactName =
  | 'department'
  | 'jobTitle'
  | 'jobFunction'
  | 'location'
  | 'country'
  | 'timeZone'
  | 'languages'

/** The kinds of field that a fact is like. */
export type FactKind = Extract<FieldKind, 'text' | 'languages' | 'time-zone'>

/** A fact that the organisation's directory holds; nobody is asked for it. */
export interface DirectoryFact<Value extends FieldValue = FieldValue, Kind extends FactKind = FactKind> {
  readonly 'source': 'directory'
  readonly 'fact': DirectoryFactName
  readonly 'kind': Kind
  /** Who may find it in a reason. Colleagues see these facts anyway, so both unless told otherwise. */
  readonly 'visibleTo': readonly Audience[]
  /** Carries the type of the value; never there at run time. */
  readonly '~value'?: Value
}

/** What an author may say about a fact. */
export interface DirectoryFactDefinition {
  readonly visibleTo?: readonly Audience[]
}

function fact<Value extends FieldValue, const Kind extends FactKind>(name: DirectoryFactName, kind: Kind) {
  return ({ visibleTo = ['partner', 'program-manager'] }: DirectoryFactDefinition = {}): DirectoryFact<Value, Kind> =>
    Object.freeze({ source: 'directory', fact: name, kind, visibleTo: Object.freeze([...visibleTo]) })
}

/** The facts of the directory, beside `field`. Each may be missing for anybody. */
export const directory = Object.freeze({
  /** The department's name, as the directory writes it. */
  department: fact<string, 'text'>('department', 'text'),
  /** The job's title, as the directory writes it. */
  jobTitle: fact<string, 'text'>('jobTitle', 'text'),
  /** The job's function or family ("Engineering"), as the directory writes it. */
  jobFunction: fact<string, 'text'>('jobFunction', 'text'),
  /** The place of work, as the directory writes it. */
  location: fact<string, 'text'>('location', 'text'),
  /** ISO 3166-1 alpha-2 code in capitals. */
  country: fact<string, 'text'>('country', 'text'),
  /** IANA name. */
  timeZone: fact<string, 'time-zone'>('timeZone', 'time-zone'),
  /** BCP 47 tags without region. */
  languages: fact<readonly string[], 'languages'>('languages', 'languages'),
})
