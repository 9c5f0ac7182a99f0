import type { ImportTarget } from '../mapping/import-target.ts'
import { MAX_QUOTED_CHARS } from './limits.ts'

/** Everything that can be the matter with a row, a value or a file. */
export type ProblemCode = keyof typeof CATALOGUE

/** One thing that is the matter, and what would mend it. A warning does not keep its row from being imported. */
export interface ImportProblem {
  /** null: the file as a whole. */
  readonly rowNumber: number | null
  readonly field: ImportTarget | null
  /** The value as it stands in the file, cut short. */
  readonly value: string | null
  readonly code: ProblemCode
  readonly message: string
  readonly mend: string
  readonly isWarning: boolean
}

/** What a problem's sentences may speak of. */
export interface ProblemFacts {
  readonly value?: string
  readonly limit?: number
  readonly otherRow?: number
  readonly other?: string
}

type Sentences = readonly [isWarning: boolean, message: (facts: ProblemFacts) => string, mend: string]

const CATALOGUE = {
  KEY_MISSING: [
    false,
    () => 'This row has neither an id nor an e-mail, so nobody can tell whom it means.',
    'Give the person’s id or e-mail.',
  ],
  NAME_MISSING: [false, () => 'This row has no name.', 'Give a full name, or a given and a family name.'],
  TEXT_BROKEN: [
    false,
    () => 'This value was damaged on its way: some of its letters are lost.',
    'Export the file again as UTF-8, or type the value anew.',
  ],
  TEXT_CLEANED: [
    true,
    () => 'This value held invisible marks that can make it read as something else. They were taken out.',
    'Check that the value reads as you mean it.',
  ],
  VALUE_TOO_LONG: [false, ({ limit }) => `This value is longer than ${limit} characters.`, 'Shorten it.'],
  VALUE_LEFT_OUT: [
    true,
    ({ limit }) => `This value is longer than ${limit} characters. It is left out; what was known stays.`,
    'Shorten it.',
  ],
  EMAIL_INVALID: [false, ({ value }) => `“${value}” is not an e-mail address.`, 'Correct it, as in name@example.org.'],
  EMAIL_LOOK_ALIKE: [
    false,
    ({ value }) => `“${value}” mixes letters of several alphabets and could be taken for another address.`,
    'Type the address anew, in one alphabet.',
  ],
  COUNTRY_UNKNOWN: [
    true,
    ({ value }) => `“${value}” is not a country that we know. It is left out; what was known stays.`,
    'Use a two-letter code such as GR, or the country’s name.',
  ],
  TIME_ZONE_UNKNOWN: [
    true,
    ({ value }) => `“${value}” is not a time zone that we know. It is left out; what was known stays.`,
    'Use a name such as Europe/Athens; an offset alone does not know summer time.',
  ],
  LANGUAGE_UNKNOWN: [
    true,
    ({ other }) => `“${other}” is not a language that we know. The others go on.`,
    'Use a code such as el or en-GB, or the language’s name.',
  ],
  EXTERNAL_ID_DOUBLED: [
    false,
    ({ value, otherRow }) => `The id “${value}” is already in row ${otherRow}. Only that row counts.`,
    'Keep one row a person, or correct the id.',
  ],
  EMAIL_DOUBLED: [
    false,
    ({ value, otherRow }) => `The e-mail “${value}” is already in row ${otherRow}. Only that row counts.`,
    'Keep one row a person, or correct the e-mail.',
  ],
  EMAIL_TAKEN: [
    false,
    ({ value, other }) => `The e-mail “${value}” belongs to ${other}, who has another id.`,
    'Correct the e-mail or the id; if it is the same person, give them the id that the directory has.',
  ],
  PERSON_DOUBLED: [
    false,
    ({ other, otherRow }) => `This row means ${other}, as row ${otherRow} does. Only that row counts.`,
    'Keep one row a person.',
  ],
  MANAGER_UNKNOWN: [
    true,
    ({ value }) => `Nobody called “${value}” is in the file or the directory. The line to them is left out.`,
    'Correct it, or add the manager to the file; then import again.',
  ],
  MANAGER_AMBIGUOUS: [
    true,
    ({ value, limit }) => `${limit} people are called “${value}”. The line is left out rather than guessed.`,
    'Name the manager by id or e-mail.',
  ],
  MANAGER_IS_SELF: [
    true,
    () => 'This row names the person as their own manager. It counts as having none.',
    'Leave the manager empty, or name another.',
  ],
  MANAGER_HAS_LEFT: [
    true,
    ({ other }) => `${other}, the manager named here, has left. The line is kept as it stands in the file.`,
    'Name whoever took over.',
  ],
  MANAGERS_TOO_MANY: [
    true,
    ({ limit }) => `This row names more than ${limit} managers of one kind. The others are left out.`,
    `Name fewer.`,
  ],
  MANAGERS_IN_CYCLE: [
    true,
    ({ other }) => `These people report to each other in a circle: ${other}. All count as above each other.`,
    'Find the line that should point elsewhere; until then none of them can be matched with another.',
  ],
  MANY_WOULD_LEAVE: [
    true,
    ({ limit }) => `${limit} people are not in this file and would be marked as having left, most of the directory.`,
    'If the file is only a part of the organisation, keep people who are absent.',
  ],
} as const satisfies Readonly<Record<string, Sentences>>

/** Describes a problem in words. */
export function describeProblem(problem: {
  rowNumber: number | null
  field: ImportTarget | null
  code: ProblemCode
  facts?: ProblemFacts
}): ImportProblem {
  const { rowNumber, field, code, facts = {} } = problem
  const value = facts.value === undefined ? null : quote(facts.value)
  const [isWarning, toMessage, mend] = CATALOGUE[code]
  const message = toMessage(value === null ? facts : { ...facts, value })
  return { rowNumber, field, value, code, message, mend, isWarning }
}

/** A value as a problem shows it: well-formed, without marks, cut short. */
function quote(value: string): string {
  const plain = value.slice(0, MAX_QUOTED_CHARS + 1).toWellFormed().replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
  return plain.length > MAX_QUOTED_CHARS ? `${plain.slice(0, MAX_QUOTED_CHARS).toWellFormed()}…` : plain
}
