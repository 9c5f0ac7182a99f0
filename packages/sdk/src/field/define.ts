import type {
  ChoiceField,
  DateField,
  FieldCommon,
  LanguagesField,
  LongTextField,
  NumberField,
  NumberUnit,
  Options,
  PeopleField,
  PlaceField,
  RankingField,
  TagsField,
  TextField,
  TimeZoneField,
} from './field.ts'
import type { Place } from './vocabulary.ts'

type Common<Key extends string, Value extends string | number | readonly string[] | Place> = FieldCommon<Key, Value>

/** One line of free text; 200 characters unless told. */
function text<const Key extends string>(of: Common<Key, string> & { readonly maxLength?: number }): TextField<Key> {
  return Object.freeze({ maxLength: 200, ...of, source: 'answer', kind: 'text' })
}

/** Several lines of free text; 2,000 characters unless told. */
function longText<const Key extends string>(
  of: Common<Key, string> & { readonly maxLength?: number },
): LongTextField<Key> {
  return Object.freeze({ maxLength: 2000, ...of, source: 'answer', kind: 'long-text' })
}

/** One of several options. */
function choice<const Key extends string, const Option extends string>(
  of: Common<Key, NoInfer<Option>> & { readonly options: Options<Option, Key> },
): ChoiceField<Key, Option> {
  return Object.freeze({ ...of, source: 'answer', kind: 'choice' })
}

/** Some of many options; up to 10 unless told, own words only if allowed. Without options, own words alone. */
function tags<const Key extends string, const Option extends string = never>(
  of: Common<Key, readonly string[]> & {
    readonly options?: Options<Option, Key>
    readonly ownWords?: boolean
    readonly max?: number
  },
): TagsField<Key, Option> {
  const options = of.options ?? ({} as Options<Option, Key>)
  return Object.freeze({ max: 10, ownWords: of.options === undefined, ...of, options, source: 'answer', kind: 'tags' })
}

/** The first few of several options, in order; 5 places unless told. */
function ranking<const Key extends string, const Option extends string>(
  of: Common<Key, readonly NoInfer<Option>[]> & { readonly options: Options<Option, Key>; readonly places?: number },
): RankingField<Key, Option> {
  return Object.freeze({ places: 5, ...of, source: 'answer', kind: 'ranking' })
}

/** A number in a unit, between limits; whole numbers unless told. */
function number<const Key extends string>(
  of: Common<Key, number> & {
    readonly unit: NumberUnit
    readonly min: number
    readonly max: number
    readonly step?: number
  },
): NumberField<Key> {
  return Object.freeze({ step: 1, ...of, source: 'answer', kind: 'number' })
}

/** A day. */
function date<const Key extends string>(
  of: Common<Key, string> & { readonly earliest?: string; readonly latest?: string },
): DateField<Key> {
  return Object.freeze({ ...of, source: 'answer', kind: 'date' })
}

/** Languages that a person can hold a conversation in; up to 10 unless told. */
function languages<const Key extends string>(
  of: Common<Key, readonly string[]> & { readonly max?: number },
): LanguagesField<Key> {
  return Object.freeze({ max: 10, ...of, source: 'answer', kind: 'languages' })
}

/** A time zone. */
function timeZone<const Key extends string>(of: Common<Key, string>): TimeZoneField<Key> {
  return Object.freeze({ ...of, source: 'answer', kind: 'time-zone' })
}

/** A place. */
function place<const Key extends string>(of: Common<Key, Place>): PlaceField<Key> {
  return Object.freeze({ ...of, source: 'answer', kind: 'place' })
}

/** Other participants by name, the most wanted first; up to 5 unless told. */
function people<const Key extends string>(
  of: Common<Key, readonly string[]> & { readonly max?: number },
): PeopleField<Key> {
  return Object.freeze({ max: 5, ...of, source: 'answer', kind: 'people' })
}

/** The kinds of question that a plugin may ask. */
export const field = Object.freeze({
  text,
  longText,
  choice,
  tags,
  ranking,
  number,
  date,
  languages,
  timeZone,
  place,
  people,
})
