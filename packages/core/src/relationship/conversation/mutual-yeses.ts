import type { MutualYes } from '../../matching/index.ts'
import type { PrivateAnswer } from '../proposal/settle.ts'

/** What one side said after a first conversation. */
export interface ConversationAnswer {
  readonly answer: PrivateAnswer
  /** At which place they would like it, 1 first; null when they did not say. */
  readonly rank: number | null
}

/** A first conversation at the end of its round, with both private answers. */
export interface HeldConversation {
  readonly mentorId: string
  readonly mentoreeId: string
  /** In millionths. */
  readonly fit: number
  readonly mentor: ConversationAnswer | undefined
  readonly mentoree: ConversationAnswer | undefined
}

/**
 * The conversations after which both said yes, with their rankings. A no and silence are the same from here on: neither
 * is handed on (M6).
 */
export function mutualYeses(held: readonly HeldConversation[]): readonly MutualYes[] {
  return held.flatMap(({ mentorId, mentoreeId, fit, mentor, mentoree }) =>
    mentor?.answer === 'yes' && mentoree?.answer === 'yes'
      ? [{ mentorId, mentoreeId, fit, ...placeOf('mentorRank', mentor), ...placeOf('mentoreeRank', mentoree) }]
      : [])
}

function placeOf<Name extends 'mentorRank' | 'mentoreeRank'>(name: Name, { rank }: ConversationAnswer): Partial<Record<Name, number>> {
  return rank === null ? {} : ({ [name]: rank - 1 } as Record<Name, number>)
}
