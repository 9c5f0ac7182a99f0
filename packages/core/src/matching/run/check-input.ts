import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { PEOPLE_LIMIT } from '../assignment/check-problem.ts'
import type { MatchingInput, MatchingPolicy } from './input.ts'
import type { MatchingParticipant } from './roster.ts'

const WEIGHT_LIMIT = 1_000
const CRITERIA_LIMIT = 100
const PLACES_LIMIT = 1_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Says which part of a run's input is wrong, or that none is. Locks are checked when everything else stands. */
export function checkInput(input: MatchingInput): Result<MatchingInput, DomainError> {
  const error = checkParticipants(input.participants) ?? checkPolicy(input.policy) ?? checkCriteria(input)
  return error === undefined ? ok(input) : fail(error)
}

function checkParticipants(participants: readonly MatchingParticipant[]): DomainError | undefined {
  if (participants.length > PEOPLE_LIMIT) {
    const message = `There are ${participants.length} participants; at most ${PEOPLE_LIMIT} are possible.`
    return refuse('TOO_MANY_PEOPLE', message, ['participants'])
  }
  const ids = new Set<string>()
  const people = new Set<string>()
  for (const [at, participant] of participants.entries()) {
    const path = ['participants', String(at)]
    const { id, personId, mentorCapacity, mentoreeDemand } = participant
    if (ids.has(id)) return refuse('ID_DUPLICATE', `The participation "${id}" stands twice.`, [...path, 'id'])
    if (people.has(personId)) {
      return refuse('PERSON_DUPLICATE', `The person "${personId}" takes part twice.`, [...path, 'personId'])
    }
    ids.add(id)
    people.add(personId)
    for (const [name, places] of Object.entries({ mentorCapacity, mentoreeDemand })) {
      if (Number.isInteger(places) && places >= 0 && places <= PLACES_LIMIT) continue
      const message = `${name} must be a whole number from 0 to ${PLACES_LIMIT}, not ${places}.`
      return refuse('PLACES_INVALID', message, [...path, name])
    }
  }
  return undefined
}

function checkPolicy({ floor, seed, today, keep }: MatchingPolicy): DomainError | undefined {
  if (keep !== undefined && !(keep.bonus >= 0 && keep.bonus <= 1)) {
    const message = `The bonus for staying together must be a number from 0 to 1, not ${keep.bonus}.`
    return refuse('BONUS_INVALID', message, ['policy', 'keep', 'bonus'])
  }
  if (!(floor >= 0 && floor <= 1)) {
    return refuse('FLOOR_INVALID', `The floor must be a number from 0 to 1, not ${floor}.`, ['policy', 'floor'])
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    const message = `The seed must be a whole number from 0 to 2^32 - 1, not ${seed}.`
    return refuse('SEED_INVALID', message, ['policy', 'seed'])
  }
  if (!DAY.test(today)) {
    return refuse('DAY_INVALID', `The day of the run must read YYYY-MM-DD, not "${today}".`, ['policy', 'today'])
  }
  return undefined
}

function checkCriteria({ policy, criteria }: MatchingInput): DomainError | undefined {
  if (policy.criteria.length > CRITERIA_LIMIT) {
    const message = `There are ${policy.criteria.length} criteria; at most ${CRITERIA_LIMIT} are possible.`
    return refuse('TOO_MANY_CRITERIA', message, ['policy', 'criteria'])
  }
  const known = new Set(criteria.map(({ id }) => id))
  const used = new Set<string>()
  for (const [at, { criterionId, weight }] of policy.criteria.entries()) {
    const path = ['policy', 'criteria', String(at)]
    if (!known.has(criterionId)) {
      return refuse('CRITERION_UNKNOWN', `There is no criterion "${criterionId}".`, [...path, 'criterionId'])
    }
    if (used.has(criterionId)) {
      return refuse('CRITERION_DUPLICATE', `The criterion "${criterionId}" is used twice.`, [...path, 'criterionId'])
    }
    used.add(criterionId)
    if (weight >= 0 && weight <= WEIGHT_LIMIT) continue
    const message = `A weight must be a number from 0 to ${WEIGHT_LIMIT}, not ${weight}.`
    return refuse('WEIGHT_INVALID', message, [...path, 'weight'])
  }
  return undefined
}

function refuse(code: string, message: string, path: readonly string[]): DomainError {
  return { code, message, path }
}
