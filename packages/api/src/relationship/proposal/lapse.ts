import type { Proposal } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

/**
 * Ends the open direct proposals of an organisation whose clock has ended: the places are free again. First
 * conversations are cleared together instead (`clear-round.ts`). It ends them as of
 * their clock, however late somebody looks, so that no time tells anything. One statement; any number of processes may.
 */
export async function lapseByClock(transaction: Transaction, organisationId: string, now: Date): Promise<number> {
  return await transaction.$executeRaw`
    UPDATE app."Proposal" SET status = 'lapsed', "endedAt" = "respondBy"
    WHERE "organisationId" = ${organisationId}::uuid AND id IN (
      SELECT id FROM app."Proposal"
      WHERE "organisationId" = ${organisationId}::uuid AND status = 'open' AND way = 'direct' AND "respondBy" <= ${now}
      ORDER BY id FOR UPDATE)`
}

/** Ends the other open proposals of two people as far as their places are taken now. Behind both people's locks. */
export async function lapseWithoutPlace(transaction: Transaction, formed: Proposal, now: Date): Promise<void> {
  const { organisationId, mentorId, mentoreeId } = formed
  await transaction.$executeRaw`
    UPDATE app."Proposal" SET status = 'lapsed', "endedAt" = ${now}
    WHERE "organisationId" = ${organisationId}::uuid AND id IN (
      SELECT o.id FROM app."Proposal" o
      JOIN app."Participation" a ON a."organisationId" = o."organisationId"
        AND (a.id = o."mentorId" AND a."mentorPlaces" >= a."mentorCapacity"
          OR a.id = o."mentoreeId" AND a."mentoreePlaces" >= a."mentoreeCapacity")
      WHERE o."organisationId" = ${organisationId}::uuid AND o.status = 'open'
        AND a.id IN (${mentorId}::uuid, ${mentoreeId}::uuid)
      ORDER BY o.id FOR UPDATE OF o)`
}

/** Ends one proposal. Behind both people's locks. */
export async function lapseOne(transaction: Transaction, { organisationId, id }: Proposal, now: Date): Promise<void> {
  await transaction.proposal.updateMany({ where: { organisationId, id, status: 'open' }, data: { status: 'lapsed', endedAt: now } })
}
