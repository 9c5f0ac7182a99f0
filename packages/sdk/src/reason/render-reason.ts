import type { Fields } from '../field/reads.ts'
import { fillPlaces, findText, placesIn, type Language, type Messages } from '../message/message.ts'
import type { Amount, Reason, ReasonParam } from './reason.ts'

/** What a reason needs of its surroundings to become a sentence. */
export interface ReasonSetting {
  /** How the two people are called in this sentence. */
  readonly names: { readonly mentor: string; readonly mentoree: string }
  /** The fields of the criterion that gave the reason, by name, for the labels of their options. */
  readonly fields: Fields
}

/** Characters of a rendered reason. What is longer is cut with an ellipsis. */
const MAX_LENGTH = 1000

/** The most items of a list that a sentence names. */
const MAX_ITEMS = 12

/**
 * A reason as a sentence in the reader's language; English where the language has no such message. Undefined when the
 * message is not there at all or a place of it stays empty: nothing half said is shown.
 */
export function renderReason(
  reason: Reason,
  messages: Messages,
  language: Language,
  { names, fields }: ReasonSetting,
): string | undefined {
  const text = findText(messages, reason.reason, language)
  if (text === undefined) return undefined
  const values: Record<string, string> = {}
  for (const [name, param] of Object.entries(reason.params)) {
    values[name] = word(param, messages, language, fields)
  }
  values['mentor'] = names.mentor
  values['mentoree'] = names.mentoree
  if (placesIn(text).some((place) => !Object.hasOwn(values, place) || values[place] === '')) return undefined
  const sentence = fillPlaces(text, values)
  return sentence.length <= MAX_LENGTH ? sentence : `${sentence.slice(0, MAX_LENGTH - 1)}…`
}

function word(param: ReasonParam, messages: Messages, language: Language, fields: Fields): string {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(param)
  if (isList(param)) return join(param, language)
  switch (param.show) {
    case 'amount':
      return wordAmount(param, language)
    case 'labels':
      return join(
        param.options.map((option) => labelOf(option, fields[param.field], messages, language)),
        language,
      )
    case 'languages':
      return join(
        param.languages.map((tag) => languageName(tag, language)),
        language,
      )
    default:
      return param satisfies never
  }
}

function isList(param: ReasonParam): param is readonly string[] {
  return Array.isArray(param)
}

function join(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items.slice(0, MAX_ITEMS))
}

function wordAmount({ value, unit }: Amount, language: Language): string {
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, style).format(value)
}

function labelOf(option: string, field: Fields[string] | undefined, messages: Messages, language: Language): string {
  const options = field !== undefined && 'options' in field ? field.options : {}
  const key = Object.hasOwn(options, option) ? options[option] : undefined
  return key === undefined ? option : (findText(messages, key, language) ?? option)
}

function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
