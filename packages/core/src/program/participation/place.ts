import { fail, ok, type DomainError, type Result } from '../../result/index.ts'

/** In which role somebody takes part. */
export type ParticipationRole = 'mentor' | 'mentoree' | 'both'

/** How many partners somebody has room for in each role; 0 in a role that they do not have. */
export interface Place {
  readonly role: ParticipationRole
  readonly mentorCapacity: number
  readonly mentoreeCapacity: number
}

/** Relationships that hold a place now, as mentor and as mentoree. */
export interface TakenPlaces {
  readonly mentorPlaces: number
  readonly mentoreePlaces: number
}

/** What somebody chooses; what they leave out is the usual (their own so far, or the template's). */
export interface PlaceChoice {
  readonly role: ParticipationRole
  readonly mentorCapacity?: number | undefined
  readonly mentoreeCapacity?: number | undefined
}

/** Partners at a time: a mentor 1 to 10, a mentoree 1 to 3. The database holds the same limits. */
export const CAPACITY_LIMITS = { mentor: { least: 1, most: 10 }, mentoree: { least: 1, most: 3 } } as const

/** Nobody is with them yet. */
export const NO_PLACES_TAKEN: TakenPlaces = { mentorPlaces: 0, mentoreePlaces: 0 }

/** Whether a role is, or includes, that of a side. */
export function hasSide(role: ParticipationRole, side: 'mentor' | 'mentoree'): boolean {
  return role === side || role === 'both'
}

/**
 * The place that a choice makes. Capacities that are left out come from `usual` (within the limits); one for a role
 * that is not chosen is dropped. Fails when a capacity is outside its limits, or is less than the relationships that
 * already hold a place: those are ended by the pair, never by a number.
 */
export function choosePlace(
  choice: PlaceChoice,
  usual: { readonly mentor: number; readonly mentoree: number },
  taken: TakenPlaces = NO_PLACES_TAKEN,
): Result<Place, DomainError> {
  const mentor = checkSide('mentor', choice.role, choice.mentorCapacity ?? usual.mentor, taken.mentorPlaces)
  if (!mentor.ok) return mentor
  const mentoree = checkSide('mentoree', choice.role, choice.mentoreeCapacity ?? usual.mentoree, taken.mentoreePlaces)
  if (!mentoree.ok) return mentoree
  return ok({ role: choice.role, mentorCapacity: mentor.value, mentoreeCapacity: mentoree.value })
}

function checkSide(
  side: 'mentor' | 'mentoree',
  role: ParticipationRole,
  capacity: number,
  taken: number,
): Result<number, DomainError> {
  const { least, most } = CAPACITY_LIMITS[side]
  const partner = side === 'mentor' ? 'mentoree' : 'mentor'
  if (!hasSide(role, side)) {
    return taken === 0 ? ok(0) : refuse('ROLE_IN_USE', stillWith(side, partner, taken), 'role', { side, taken })
  }
  if (!Number.isInteger(capacity) || capacity < least || capacity > most) {
    const message = `As a ${side} one has room for ${least} to ${most} people. Please choose a number between.`
    return refuse('CAPACITY_OUT_OF_RANGE', message, `${side}Capacity`, { side, least, most })
  }
  if (capacity < taken) return refuse('CAPACITY_TAKEN', tooFew(partner, taken), `${side}Capacity`, { side, taken })
  return ok(capacity)
}

function stillWith(side: string, partner: string, taken: number): string {
  const who = taken === 1 ? `one ${partner}` : `${taken} ${partner}s`
  return `You are the ${side} of ${who} now, so you cannot lay this role down yet. Nothing was changed.`
}

function tooFew(partner: string, taken: number): string {
  const who = taken === 1 ? `one ${partner}` : `${taken} ${partner}s`
  return `You are with ${who} now, so leave room for at least ${taken}. Nothing was changed.`
}

function refuse(
  code: string,
  message: string,
  field: string,
  facts: DomainError['facts'] & object,
): Result<never, DomainError> {
  return fail({ code, message, path: ['input', field], facts })
}
