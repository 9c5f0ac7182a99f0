import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { FIT_LIMIT, FIT_ONE, toMillionths } from './fixed-point.ts'
import type { AssignmentProblem, FitTable, PairAt } from './problem.ts'

/** People on one side, at most. */
export const PEOPLE_LIMIT = 200_000
/** Mentors for one mentoree, or mentorees for one mentor, at most. */
const PLACES_LIMIT = 1_000_000
/** The penalty for staying outside must outweigh all fits together and still leave sums whole. */
const EXACT_LIMIT = 2 ** 50
const SEED_LIMIT = 2 ** 32

/** Says which input is wrong, or, if none is, the highest fit in millionths, at least 1. */
export function checkProblem(problem: AssignmentProblem): Result<{ readonly ceiling: number }, DomainError> {
  const error =
    checkPeople('mentorees', problem.mentorees, (mentoree) => mentoree.demand) ??
    checkPeople('mentors', problem.mentors, (mentor) => mentor.capacity) ??
    checkNumbers(problem)
  if (error !== undefined) return fail(error)
  const fits = checkFits(problem)
  if (!fits.ok) return fits
  const pairError = checkPairs(problem, 'forbidden') ?? checkPairs(problem, 'locked') ?? checkLocks(problem)
  return pairError === undefined ? fits : fail(pairError)
}

function checkPeople<Person extends { readonly id: string }>(
  side: 'mentorees' | 'mentors',
  people: readonly Person[],
  placesOf: (person: Person) => number,
): DomainError | undefined {
  const what = side === 'mentorees' ? 'demand' : 'capacity'
  if (people.length > PEOPLE_LIMIT) {
    const message = `There are ${people.length} ${side}; at most ${PEOPLE_LIMIT} are possible.`
    return refuse('TOO_MANY_PEOPLE', message, [side])
  }
  const seen = new Set<string>()
  for (const [at, person] of people.entries()) {
    const places = placesOf(person)
    if (!Number.isInteger(places) || places < 0 || places > PLACES_LIMIT) {
      const message = `The ${what} must be a whole number from 0 to ${PLACES_LIMIT}, not ${places}.`
      return refuse(side === 'mentorees' ? 'DEMAND_INVALID' : 'CAPACITY_INVALID', message, [side, String(at), what])
    }
    if (seen.has(person.id)) {
      return refuse('ID_DUPLICATE', `The id "${person.id}" stands twice among the ${side}.`, [side, String(at), 'id'])
    }
    seen.add(person.id)
  }
  return undefined
}

function checkNumbers({ floor = 0, seed = 0 }: AssignmentProblem): DomainError | undefined {
  if (!Number.isFinite(floor) || Math.abs(toMillionths(floor)) > FIT_LIMIT) {
    return refuse('FLOOR_INVALID', `The floor must be a finite number of a fit's size, not ${floor}.`, ['floor'])
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEED_LIMIT) {
    return refuse('SEED_INVALID', `The seed must be a whole number from 0 to 2^32 - 1, not ${seed}.`, ['seed'])
  }
  return undefined
}

function checkFits(problem: AssignmentProblem): Result<{ readonly ceiling: number }, DomainError> {
  const { fit, mentorees, mentors } = problem
  const shapeError = checkShape(fit, mentorees.length, mentors.length)
  if (shapeError !== undefined) return fail(shapeError)
  const limit = fit instanceof Int32Array ? FIT_LIMIT : FIT_LIMIT / FIT_ONE
  let highest = 0
  for (let row = 0; row < mentorees.length; row++) {
    const fits = rowOf(fit, mentors.length, row)
    for (let column = 0; column < mentors.length; column++) {
      const value = fits[column]!
      if (value > highest) highest = value
      if (value >= -limit && value <= limit) continue
      const message = `The fit of a pair must be a finite number from ${-limit} to ${limit}, not ${value}.`
      return fail(refuse('FIT_INVALID', message, ['fit', String(row), String(column)]))
    }
  }
  const ceiling = Math.max(FIT_ONE, fit instanceof Int32Array ? highest : toMillionths(highest))
  const range = ceiling - toMillionths(Math.min(0, problem.floor ?? 0))
  const units = mentorees.reduce((sum, mentoree) => sum + Math.min(mentoree.demand, mentors.length), 0)
  if ((units + 2) * range < EXACT_LIMIT) return ok({ ceiling })
  return fail(refuse('FIT_RANGE_TOO_WIDE', 'The fits differ too much for so many people to be added exactly.', ['fit']))
}

function checkShape(fit: FitTable, rows: number, columns: number): DomainError | undefined {
  if (!Array.isArray(fit)) {
    if (fit.length === rows * columns) return undefined
    return refuse('FIT_SIZE_WRONG', `There must be ${rows} x ${columns} fits, not ${fit.length}.`, ['fit'])
  }
  if (fit.length !== rows) {
    return refuse('FIT_SIZE_WRONG', `There must be ${rows} rows of fits, not ${fit.length}.`, ['fit'])
  }
  const wrong = fit.findIndex((row) => row.length !== columns)
  if (wrong < 0) return undefined
  return refuse('FIT_SIZE_WRONG', `A row must hold ${columns} fits, not ${fit[wrong].length}.`, ['fit', String(wrong)])
}

function rowOf(fit: FitTable, columns: number, row: number): ArrayLike<number> {
  return isNested(fit) ? fit[row]! : fit.subarray(row * columns, (row + 1) * columns)
}

function isNested(fit: FitTable): fit is readonly (readonly number[])[] {
  return Array.isArray(fit)
}

/** A checked table in millionths, one row after another. One that holds millionths already is taken as it is. */
export function toMillionthsTable(fit: FitTable, columns: number): Int32Array {
  if (fit instanceof Int32Array) return fit
  const rows = isNested(fit) ? fit.length : fit.length / Math.max(1, columns)
  const table = new Int32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const fits = rowOf(fit, columns, row)
    const from = row * columns
    for (let column = 0; column < columns; column++) table[from + column] = toMillionths(fits[column]!)
  }
  return table
}

function checkPairs(problem: AssignmentProblem, which: 'forbidden' | 'locked'): DomainError | undefined {
  const { mentorees, mentors } = problem
  const wrong = problem[which]?.findIndex((pair) => !isAt(pair[0], mentorees.length) || !isAt(pair[1], mentors.length))
  if (wrong === undefined || wrong < 0) return undefined
  const pair = problem[which]![wrong]!.join(', ')
  const message = `A pair must name the positions of a mentoree and a mentor, not [${pair}].`
  return refuse('PAIR_UNKNOWN', message, [which, String(wrong)])
}

function isAt(position: number, length: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < length
}

/** Locks that cannot all be: forbidden, twice, or more than somebody has places. */
function checkLocks({ mentorees, mentors, forbidden = [], locked = [] }: AssignmentProblem): DomainError | undefined {
  const keyOf = ([mentoree, mentor]: PairAt) => mentoree * mentors.length + mentor
  const forbiddenKeys = new Set(locked.length === 0 ? [] : forbidden.map(keyOf))
  const seen = new Set<number>()
  const demand = mentorees.map((mentoree) => mentoree.demand)
  const capacity = mentors.map((mentor) => mentor.capacity)
  for (const [at, pair] of locked.entries()) {
    const path = ['locked', String(at)]
    if (forbiddenKeys.has(keyOf(pair))) return refuse('LOCK_FORBIDDEN', 'A locked pair is also forbidden.', path)
    if (seen.has(keyOf(pair))) return refuse('LOCK_DUPLICATE', 'A pair is locked twice.', path)
    seen.add(keyOf(pair))
    if ((demand[pair[0]]! -= 1) < 0) return refuse('LOCK_OVER_DEMAND', 'A mentoree has more locks than demand.', path)
    if ((capacity[pair[1]]! -= 1) < 0) {
      return refuse('LOCK_OVER_CAPACITY', 'A mentor has more locks than capacity.', path)
    }
  }
  return undefined
}

function refuse(code: string, message: string, path: readonly string[]): DomainError {
  return { code, message, path }
}
