import { fail, ok, type DomainError, type Result } from '../result/index.ts'

/** The limits of what a program manager may choose. Lengths in characters, days in days. */
export const PROGRAM_LIMITS = {
  nameLength: 120,
  responseDays: { least: 3, most: 60 },
  weight: { least: 0, most: 100 },
  /** A program may start from the year 2000 to the year 2100: beyond, a typing error is likelier than a plan. */
  startsOn: { earliest: '2000-01-01', latest: '2100-12-31' },
} as const

/** The name without spaces at its ends, each run of spaces as one. */
export function checkName(name: string): Result<string, DomainError> {
  const clean = name
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  const { nameLength } = PROGRAM_LIMITS
  if (clean === '') return refuse('NAME_EMPTY', 'Please give the program a name.', 'name')
  if (clean.length <= nameLength) return ok(clean)
  return refuse(
    'NAME_TOO_LONG',
    `Please keep the name within ${nameLength} characters; it has ${clean.length}.`,
    'name',
  )
}

/** The day as it is, when there is such a day (ISO date) within the limits. */
export function checkStartsOn(startsOn: string): Result<string, DomainError> {
  const { earliest, latest } = PROGRAM_LIMITS.startsOn
  const time = /^\d{4}-\d{2}-\d{2}$/.test(startsOn) ? Date.parse(`${startsOn}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(startsOn)) {
    return refuse('NOT_A_DAY', `There is no day ${startsOn.slice(0, 20)}. Please check it.`, 'startsOn')
  }
  if (startsOn >= earliest && startsOn <= latest) return ok(startsOn)
  return refuse('START_OUT_OF_RANGE', `A program starts from ${earliest} to ${latest}.`, 'startsOn')
}

/** Days to answer a proposal (M6). */
export function checkResponseDays(days: number): Result<number, DomainError> {
  const { least, most } = PROGRAM_LIMITS.responseDays
  if (Number.isInteger(days) && days >= least && days <= most) return ok(days)
  const message = `Leave people ${least} to ${most} days to answer a proposal.`
  return refuse('RESPONSE_DAYS_OUT_OF_RANGE', message, 'responseDays')
}

/** A refusal that names the field of the input at fault. */
export function refuse(code: string, message: string, ...path: readonly string[]): Result<never, DomainError> {
  return fail({ code, message, path: ['input', ...path] })
}
