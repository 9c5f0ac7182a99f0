import type { DirectoryFact } from './directory.ts'
import type { Audience, FieldKind, FieldValue, Place } from './vocabulary.ts'

/**
 * Names that several plugins use for the same question, so that it is asked once. Others may be used too: a name is
 * shared by all the fields that carry it, as long as their kind and options agree.
 */
export type KnownField =
  | 'introduction'
  | 'goals'
  | 'interests'
  | 'values'
  | 'challenges'
  | 'experiences'
  | 'working-languages'
  | 'time-zone'
  | 'place'
  | 'meeting-modes'
  | 'wishes'
  | 'avoid'

/** Option keys with the message keys of their labels, in the order in which they are shown. */
export type Options<Option extends string = string, Key extends string = string> = { readonly [option in Option]: Key }

/** What every question says about itself. */
export interface FieldCommon<Key extends string, Value extends FieldValue> {
  /** Message key of the question. */
  readonly label: Key
  /** Message key of a line of help below the question. */
  readonly help?: Key
  /** Who sees the answer (M14). The person always sees their own. */
  readonly visibleTo: readonly Audience[]
  /** Whether a participant must answer. By default they need not: missing data is no data, not a low score. */
  readonly required?: boolean
  /** The question's shared name, when other plugins ask the same. */
  readonly known?: KnownField | (string & {})
  /** What the directory knows, offered as the answer and read until the person has given another. */
  readonly fallback?: DirectoryFact<Value>
}

interface Asked<Kind extends FieldKind, Key extends string, Value extends FieldValue> extends FieldCommon<Key, Value> {
  readonly 'source': 'answer'
  readonly 'kind': Kind
  /** Carries the type of the value; never there at run time. */
  readonly '~value'?: Value
}

/** One line of free text. */
export interface TextField<Key extends string = string> extends Asked<'text', Key, string> {
  /** Characters, at most 500. */
  readonly maxLength: number
}

/** Several lines of free text. */
export interface LongTextField<Key extends string = string> extends Asked<'long-text', Key, string> {
  /** Characters, at most 10,000. */
  readonly maxLength: number
}

/** One of several options. The value is the option's key. */
export interface ChoiceField<Key extends string = string, Option extends string = string>
  extends Asked<'choice', Key, Option> {
  readonly options: Options<Option, Key>
}

/** Some of many options, and own words where allowed. The value holds option keys and own words, each once. */
export interface TagsField<Key extends string = string, Option extends string = string>
  extends Asked<'tags', Key, readonly string[]> {
  readonly options: Options<Option, Key>
  /** Whether people may add words that are not among the options (each at most 60 characters). */
  readonly ownWords: boolean
  /** How many may be chosen, at most 50. */
  readonly max: number
}

/** The first few of several options, the most important first. The value holds option keys, each once. */
export interface RankingField<Key extends string = string, Option extends string = string>
  extends Asked<'ranking', Key, readonly Option[]> {
  readonly options: Options<Option, Key>
  /** How many places there are to fill, at most 20. Fewer may be filled. */
  readonly places: number
}

/** Units of a number that a person may be asked for. */
export type NumberUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'kilometres' | 'people' | 'times'

/** A number in a unit, between two limits. */
export interface NumberField<Key extends string = string> extends Asked<'number', Key, number> {
  readonly unit: NumberUnit
  readonly min: number
  readonly max: number
  /** The value is a whole number of steps from `min`; 1 unless told. */
  readonly step: number
}

/** A day, `YYYY-MM-DD`. */
export interface DateField<Key extends string = string> extends Asked<'date', Key, string> {
  readonly earliest?: string
  readonly latest?: string
}

/** Languages that the person can hold a conversation in: BCP 47 tags without region (`pt`), the best one first. */
export interface LanguagesField<Key extends string = string> extends Asked<'languages', Key, readonly string[]> {
  /** At most 20. */
  readonly max: number
}

/** A time zone by its IANA name (`Europe/Athens`). */
export interface TimeZoneField<Key extends string = string> extends Asked<'time-zone', Key, string> {}

/** A place: country and, if the person likes, city. */
export interface PlaceField<Key extends string = string> extends Asked<'place', Key, Place> {}

/**
 * Other participants by name, the most wanted first. The value holds opaque ids, which only the comparer `named`
 * can make use of; a criterion never learns who anybody is.
 */
export interface PeopleField<Key extends string = string> extends Asked<'people', Key, readonly string[]> {
  /** At most 20. */
  readonly max: number
}

/** A question to a participant. */
export type Field<Key extends string = string> =
  | TextField<Key>
  | LongTextField<Key>
  | ChoiceField<Key>
  | TagsField<Key>
  | RankingField<Key>
  | NumberField<Key>
  | DateField<Key>
  | LanguagesField<Key>
  | TimeZoneField<Key>
  | PlaceField<Key>
  | PeopleField<Key>
