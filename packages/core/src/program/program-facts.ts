import type { ProgramStatus } from './status.ts'

/** Everything about a program that decides what comes next: numbers of people and things, never who or what. */
export interface ProgramFacts {
  readonly status: ProgramStatus
  readonly managers: number
  /** Criteria of the policy that no installed plugin brings, by id. */
  readonly missingCriteria: readonly string[]
  readonly participations: ParticipationFacts
  /** Matching runs that succeeded, and those of them that were published. */
  readonly runs: { readonly succeeded: number; readonly published: number }
  readonly openProposals: number
  readonly relationships: {
    /** Formed and not ended. */
    readonly living: number
    readonly ended: number
    /** Living, and not signed by both (M9). */
    readonly agreementUnsigned: number
  }
}

/** Numbers of participations. `mentors` and `mentorees` are the active ones; somebody who is both counts in both. */
export interface ParticipationFacts {
  readonly invited: number
  readonly active: number
  readonly paused: number
  readonly declined: number
  readonly left: number
  readonly mentors: number
  readonly mentorees: number
  /** Partners that all active mentors together have room for. */
  readonly mentorPlaces: number
  readonly mentoreePlaces: number
  /** Active with every required question answered. */
  readonly ready: number
  readonly readyMentors: number
  readonly readyMentorees: number
}
