import type { DateField, Field, FieldValue, NumberField, Place } from '@ithaca/sdk'
import { fail, ok, unreachable, type DomainError, type Result } from '../result/index.ts'
import { cleanItems, cleanText } from './clean-answer.ts'

/** A checked answer; undefined when the person left the question open. */
export type CheckedAnswer = Result<FieldValue | undefined, DomainError>

/** Characters of a person's own word in a tags field, and of a city. */
const WORD_LENGTH = 60

/**
 * Checks what a person answered against its field, and cleans it: spaces at the ends, items given twice.
 *
 * Open answers (nothing, an empty text or list) are fine unless the field is required. Errors say what would mend them;
 * their facts hold the limits, so that a screen can say the same in another language.
 */
export function checkAnswer(field: Field, value: unknown): CheckedAnswer {
  if (isOpen(value)) {
    return field.required === true ? refuse('ANSWER_REQUIRED', 'Please answer this question.') : ok(undefined)
  }
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return checkText(value, field.maxLength)
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options, value) ? ok(value) : notAnOption(value)
    case 'tags':
      return checkItems(value, field.max, (item) => {
        if (Object.hasOwn(field.options, item)) return ok(item)
        if (!field.ownWords) return notAnOption(item)
        return checkText(item, WORD_LENGTH)
      })
    case 'ranking':
      return checkItems(value, field.places, (item) =>
        Object.hasOwn(field.options, item) ? ok(item) : notAnOption(item),
      )
    case 'number':
      return checkNumber(field, value)
    case 'date':
      return checkDate(field, value)
    case 'languages':
      return checkItems(value, field.max, checkLanguage)
    case 'time-zone':
      return checkTimeZone(value)
    case 'place':
      return checkPlace(value)
    case 'people':
      return checkItems(value, field.max, (item) => ok(item))
    default:
      return unreachable(field)
  }
}

function isOpen(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

function refuse(code: string, message: string, facts?: DomainError['facts']): Result<never, DomainError> {
  return fail(facts === undefined ? { code, message } : { code, message, facts })
}

function wrongType(expected: string): Result<never, DomainError> {
  return refuse('ANSWER_WRONG_TYPE', `This answer must be ${expected}.`, { expected })
}

function notAnOption(value: unknown): Result<never, DomainError> {
  const given = String(value).slice(0, WORD_LENGTH)
  return refuse('ANSWER_NOT_AN_OPTION', `"${given}" is not among the options. Please choose one of them.`, { given })
}

function checkText(value: unknown, maxLength: number): Result<string, DomainError> {
  if (typeof value !== 'string') return wrongType('text')
  const text = cleanText(value)
  if (text.length <= maxLength) return ok(text)
  return refuse('ANSWER_TOO_LONG', `Please keep this within ${maxLength} characters; it has ${text.length}.`, {
    maxLength,
    length: text.length,
  })
}

function checkItems(
  value: unknown,
  max: number,
  checkItem: (item: string) => Result<string, DomainError>,
): Result<readonly string[], DomainError> {
  const items = cleanItems(value)
  if (items === undefined) return wrongType('a list of texts')
  if (items.length > max) {
    const message = `Please choose at most ${max}; there are ${items.length}.`
    return refuse('ANSWER_TOO_MANY', message, { max, count: items.length })
  }
  const checked: string[] = []
  for (const item of items) {
    const result = checkItem(item)
    if (!result.ok) return result
    checked.push(result.value)
  }
  return ok(checked)
}

function checkNumber(field: NumberField, value: unknown): Result<number, DomainError> {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('a number')
  const { min, max, step } = field
  if (value < min || value > max) {
    return refuse('ANSWER_OUT_OF_RANGE', `Please give a number from ${min} to ${max}.`, { min, max })
  }
  const steps = (value - min) / step
  if (Math.abs(steps - Math.round(steps)) < 1e-9) return ok(value)
  return refuse('ANSWER_OUT_OF_STEP', `Please give a number in steps of ${step} from ${min}.`, { min, step })
}

function checkDate({ earliest, latest }: DateField, value: unknown): Result<string, DomainError> {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return wrongType('a day, as in 2027-03-31')
  const time = Date.parse(`${value}T00:00:00Z`)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  if (!isReal) return refuse('ANSWER_NOT_A_DAY', `There is no day ${value}. Please check it.`, { given: value })
  if ((earliest !== undefined && value < earliest) || (latest !== undefined && value > latest)) {
    const message = `Please give a day ${earliest ? `from ${earliest} ` : ''}${latest ? `up to ${latest}` : 'on'}.`
    return refuse('ANSWER_OUT_OF_RANGE', message, { earliest: earliest ?? '', latest: latest ?? '' })
  }
  return ok(value)
}

function checkLanguage(tag: string): Result<string, DomainError> {
  try {
    return ok(new Intl.Locale(tag).language)
  } catch {
    const message = `"${tag.slice(0, WORD_LENGTH)}" is not a language that we know. Please choose one from the list.`
    return refuse('ANSWER_NOT_A_LANGUAGE', message)
  }
}

function checkTimeZone(value: unknown): Result<string, DomainError> {
  if (typeof value !== 'string') return wrongType('a time zone, as in Europe/Athens')
  try {
    return ok(new Intl.DateTimeFormat('en', { timeZone: value.trim() }).resolvedOptions().timeZone)
  } catch {
    const message = `"${value.slice(0, WORD_LENGTH)}" is not a time zone that we know. Please choose one from the list.`
    return refuse('ANSWER_NOT_A_TIME_ZONE', message)
  }
}

function checkPlace(value: unknown): Result<Place, DomainError> {
  const { country, city } = typeof value === 'object' && value !== null ? (value as Partial<Place>) : {}
  if (typeof country !== 'string' || !/^[A-Za-z]{2}$/.test(country)) return wrongType('a place with a country')
  if (city === undefined || city === null) return ok({ country: country.toUpperCase() })
  const checked = checkText(city, WORD_LENGTH)
  if (!checked.ok) return checked
  return ok({ country: country.toUpperCase(), ...(checked.value !== '' && { city: checked.value }) })
}
