import type { CheckInAnswers } from '@ithaca/core/relationship'
import type { Transaction } from '../../platform/database/client.ts'

/** One person's answers as a report adds them up. Never shown, stored or logged singly. */
export interface CheckInFacts {
  readonly relationshipId: string
  readonly personId: string
  readonly side: 'mentor' | 'mentoree'
  readonly round: number
  readonly answers: CheckInAnswers
}

/**
 * A program's answers, for adding up in groups of five people and five relationships or more, also in the complement
 * (M13). In a worker's transaction only: on any other surface row-level security leaves nothing but one's own.
 */
export async function readCheckInFacts(
  transaction: Transaction, { organisationId, programId }: { readonly organisationId: string; readonly programId: string },
): Promise<readonly CheckInFacts[]> {
  const rows = await transaction.checkIn.findMany({
    where: { organisationId, relationship: { programId } },
    include: { relationship: { select: { mentorPersonId: true } } },
    orderBy: [{ relationshipId: 'asc' }, { personId: 'asc' }, { round: 'asc' }],
  })
  return rows.map(({ relationshipId, personId, round, rhythm, openness, use, direction, relationship }) => ({
    relationshipId, personId, round,
    side: relationship.mentorPersonId === personId ? ('mentor' as const) : ('mentoree' as const),
    answers: { rhythm, openness, use, direction },
  }))
}
