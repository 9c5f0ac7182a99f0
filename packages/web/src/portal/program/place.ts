import type { ParticipationPageQuery, ParticipationRole } from '../../generated/portal/graphql.ts'

/** The reader's place in a program as this feature's pages have loaded it. */
export type LoadedPlace = Extract<NonNullable<ParticipationPageQuery['node']>, { __typename: 'MyParticipation' }>

/** What somebody chooses when they say yes, and may change later. */
export type Choice = { role: ParticipationRole; mentorCapacity: number; mentoreeCapacity: number }

/** A mentor has room for up to ten mentorees, a mentoree for up to three mentors, one unless told otherwise. */
export const capacityLimits = { mentor: 10, mentoree: 3 } as const

/** The choice that a place starts from; a side not taken has no capacity yet and would begin with one. */
export function choiceOf(place: Choice): Choice {
  return {
    role: place.role,
    mentorCapacity: Math.max(1, place.mentorCapacity),
    mentoreeCapacity: Math.max(1, place.mentoreeCapacity),
  }
}

/** What is sent: a capacity for each side that is taken, and none for the other. */
export function choiceInput({ role, mentorCapacity, mentoreeCapacity }: Choice) {
  return {
    role,
    ...(role === 'MENTOREE' ? {} : { mentorCapacity }),
    ...(role === 'MENTOR' ? {} : { mentoreeCapacity }),
  }
}
