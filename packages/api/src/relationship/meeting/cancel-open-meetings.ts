import type { Transaction } from '../../platform/database/client.ts'
import { type PairOfMeeting, tellOfMeeting } from './meeting-letters.ts'

/** Cancels all meetings that a pair has ahead, when its relationship ends, and takes them out of both calendars. */
export async function cancelOpenMeetings(transaction: Transaction, pair: PairOfMeeting, now: Date): Promise<void> {
  const { organisationId, id: relationshipId } = pair
  const open = await transaction.meeting.findMany({
    where: { organisationId, relationshipId, status: { in: ['proposed', 'accepted'] }, startsAt: { gt: now } },
  })
  for (const { id } of open) {
    const meeting = await transaction.meeting.update({
      where: { organisationId_id: { organisationId, id } },
      data: { status: 'cancelled', sequence: { increment: 1 }, changedAt: now },
    })
    await tellOfMeeting(transaction, { news: 'cancelled', meeting, pair, byId: null, hasBeenTold: true })
  }
}
