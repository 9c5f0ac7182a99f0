import type { DirectoryFactName, FieldValue } from '@ithaca/sdk'
import { compareIds } from '../assignment/compare-ids.ts'

/** Somebody who takes part in a matching run, frozen. */
export interface MatchingParticipant {
  /** Of the participation. */
  readonly id: string
  readonly personId: string
  readonly role: 'mentor' | 'mentoree' | 'both'
  /** How many more mentorees they can take: whole number from 0; ignored for a mentoree. */
  readonly mentorCapacity: number
  /** How many more mentors they look for: whole number from 0; ignored for a mentor. */
  readonly mentoreeDemand: number
  /** Answers by their key (see `answerKey` of `@ithaca/core/plugins`). */
  readonly answers: Readonly<Record<string, FieldValue | undefined>>
  /** What the directory knows. */
  readonly facts: Readonly<Partial<Record<DirectoryFactName, FieldValue>>>
}

/** Participants in canonical order: by id. Nothing after this depends on the order in which they were given. */
export interface Roster {
  readonly participants: readonly MatchingParticipant[]
  /** The rows: who looks for a mentor. */
  readonly mentorees: readonly MatchingParticipant[]
  /** The columns: who can take a mentoree. */
  readonly mentors: readonly MatchingParticipant[]
  /** By participation id. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly columnOf: ReadonlyMap<string, number>
}

/** Puts participants in canonical order and splits them into the two sides. */
export function createRoster(given: readonly MatchingParticipant[]): Roster {
  const participants = given.toSorted((a, b) => compareIds(a.id, b.id))
  const mentorees = participants.filter(({ role, mentoreeDemand }) => role !== 'mentor' && mentoreeDemand > 0)
  const mentors = participants.filter(({ role, mentorCapacity }) => role !== 'mentoree' && mentorCapacity > 0)
  return {
    participants,
    mentorees,
    mentors,
    rowOf: new Map(mentorees.map(({ id }, row) => [id, row])),
    columnOf: new Map(mentors.map(({ id }, column) => [id, column])),
  }
}

/** The participation ids behind the rows and columns of a run, for whoever watches it. */
export function listPlaces(participants: readonly MatchingParticipant[]): {
  readonly mentorees: readonly string[]
  readonly mentors: readonly string[]
} {
  const { mentorees, mentors } = createRoster(participants)
  return { mentorees: mentorees.map(({ id }) => id), mentors: mentors.map(({ id }) => id) }
}
