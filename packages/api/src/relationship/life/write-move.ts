import type { Moved } from '@ithaca/core/relationship'
import type { Prisma, Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { cancelOpenMeetings } from '../meeting/cancel-open-meetings.ts'

/** What a move changes besides the status. */
type Beside = Pick<Prisma.RelationshipUpdateInput, 'activeAt' | 'closesOn' | 'farewellUntil' | 'redefinedAs'>

/**
 * Writes where a relationship stands after a move, behind its locks and as a worker. An end frees both places and
 * leaves nothing for anybody to look after.
 */
export async function writeMove(
  transaction: Transaction,
  { organisationId, id, mentorId, mentoreeId, mentorPersonId, mentoreePersonId }: Relationship,
  { status, way }: Moved,
  { now, ...beside }: Beside & { readonly now: Date },
): Promise<void> {
  const where = { organisationId_id: { organisationId, id } }
  await transaction.relationship.update({ where, data: { status, ...beside, ...(way ? { endedAs: way, endedAt: now } : {}) } })
  if (way === undefined) return
  await cancelOpenMeetings(transaction, { organisationId, id, mentorPersonId, mentoreePersonId }, now)
  const placeOf = (participationId: string) => ({ organisationId_id: { organisationId, id: participationId } })
  await transaction.participation.update({ where: placeOf(mentorId), data: { mentorPlaces: { decrement: 1 } } })
  await transaction.participation.update({ where: placeOf(mentoreeId), data: { mentoreePlaces: { decrement: 1 } } })
  await transaction.chainConflict.updateMany({ where: { organisationId, relationshipId: id, resolvedAt: null }, data: { resolvedAt: now } })
  await transaction.chainConflict.updateMany({ where: { organisationId, relationshipId: id, goneAt: null }, data: { goneAt: now } })
}
