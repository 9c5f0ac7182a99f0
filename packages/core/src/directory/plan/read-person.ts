import type { PersonTarget } from '../mapping/import-target.ts'
import { PERSON_TARGETS } from '../mapping/import-target.ts'
import type { PersonFields } from '../person.ts'
import { cleanText, isBroken } from '../values/clean-text.ts'
import { readCountry } from '../values/read-country.ts'
import { readEmail } from '../values/read-email.ts'
import { readLanguages } from '../values/read-languages.ts'
import { readTimeZone } from '../values/read-time-zone.ts'
import type { ImportRow } from './import-row.ts'
import { MAX_CELL_CHARS, MAX_FIELD_CHARS } from './limits.ts'
import { describeProblem } from './problem.ts'
import type { ImportProblem, ProblemCode, ProblemFacts } from './problem.ts'

/** The fields that a row sets; what is absent stays as it is. */
export type PersonValues = Partial<Omit<PersonFields, 'status'>>

/** A row's own part of the plan: what it says, and what is the matter with it taken alone. */
export interface ReadPerson {
  readonly values: PersonValues
  readonly problems: readonly ImportProblem[]
}

type Values = { -readonly [Field in keyof PersonValues]: PersonValues[Field] }

/** Fields without which a row means nobody: a fault in them keeps the row out. */
const TELLING: ReadonlySet<PersonTarget> = new Set(['externalId', 'fullName', 'givenName', 'familyName', 'email'])

/** Reads what people write of countries, zones and languages, each distinct text once. */
export interface ValueReaders {
  readonly country: typeof readCountry
  readonly timeZone: typeof readTimeZone
  readonly languages: typeof readLanguages
}

/** Remembers answers for the length of one plan: ten thousand rows hold a few dozen distinct values. */
export function createValueReaders(): ValueReaders {
  return { country: remember(readCountry), timeZone: remember(readTimeZone), languages: remember(readLanguages) }
}

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Value
    const answer = read(text)
    answers.set(text, answer)
    return answer
  }
}

/** Reads and checks the person's own fields of a row. An empty id, name or e-mail leaves the known one in place. */
export function readPerson(row: ImportRow, readers: ValueReaders): ReadPerson {
  const problems: ImportProblem[] = []
  const report = (field: PersonTarget | null, code: ProblemCode, facts: ProblemFacts = {}): void => {
    problems.push(describeProblem({ rowNumber: row.rowNumber, field, code, facts }))
  }
  const texts = readTexts(row, report)
  const values = copyPlainTexts(texts)
  const fullName = texts.fullName || [texts.givenName, texts.familyName].filter(Boolean).join(' ')
  if (fullName !== '') values.fullName = fullName
  if (texts.externalId) values.externalId = texts.externalId
  if (texts.email) {
    const read = readEmail(texts.email)
    if ('email' in read) values.email = read.email
    else report('email', read.fault === 'look-alike' ? 'EMAIL_LOOK_ALIKE' : 'EMAIL_INVALID', { value: texts.email })
  }
  readPlaces(texts, { values, readers, report })
  const isKeyless = values.externalId === undefined && values.email === undefined
  if (isKeyless && problems.every((problem) => problem.isWarning)) report(null, 'KEY_MISSING')
  return { values, problems }
}

type Report = (field: PersonTarget | null, code: ProblemCode, facts?: ProblemFacts) => void

/** Cleans each text; faulty ones are reported and absent. */
function readTexts(row: ImportRow, report: Report): Partial<Record<PersonTarget, string>> {
  const texts: Partial<Record<PersonTarget, string>> = {}
  for (const field of PERSON_TARGETS) {
    const raw = row.values[field]
    if (raw === undefined) continue
    const limit = MAX_FIELD_CHARS[field]
    const tooLong = TELLING.has(field) ? 'VALUE_TOO_LONG' : 'VALUE_LEFT_OUT'
    if (raw.length > MAX_CELL_CHARS) {
      report(field, tooLong, { value: raw, limit })
      continue
    }
    if (isBroken(raw)) {
      report(field, 'TEXT_BROKEN', { value: raw })
      continue
    }
    const { text, hadMarks } = cleanText(raw)
    if (hadMarks) report(field, 'TEXT_CLEANED', { value: raw })
    if (text.length > limit) report(field, tooLong, { value: text, limit })
    else texts[field] = text
  }
  return texts
}

function copyPlainTexts(texts: Partial<Record<PersonTarget, string>>): Values {
  const values: Values = {}
  for (const field of ['preferredName', 'jobTitle', 'function', 'department', 'location'] as const) {
    const text = texts[field]
    if (text !== undefined) values[field] = text === '' ? null : text
  }
  return values
}

function readPlaces(
  texts: Partial<Record<PersonTarget, string>>,
  { values, readers, report }: { values: Values; readers: ValueReaders; report: Report },
): void {
  if (texts.country !== undefined) {
    const country = texts.country === '' ? null : readers.country(texts.country)
    if (country === undefined) report('country', 'COUNTRY_UNKNOWN', { value: texts.country })
    else values.country = country
  }
  if (texts.timeZone !== undefined) {
    const timeZone = texts.timeZone === '' ? null : readers.timeZone(texts.timeZone)
    if (timeZone === undefined) report('timeZone', 'TIME_ZONE_UNKNOWN', { value: texts.timeZone })
    else values.timeZone = timeZone
  }
  if (texts.languages !== undefined) {
    const { languages, unknown } = readers.languages(texts.languages)
    for (const other of unknown) report('languages', 'LANGUAGE_UNKNOWN', { value: texts.languages, other })
    if (unknown.length === 0 || languages.length > 0) values.languages = languages
  }
}
