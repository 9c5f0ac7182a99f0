import type { LifeFacts } from '@ithaca/core/relationship'
import type { Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

/** A relationship under its locks, with everything that decides where it can go. */
export interface LockedLife {
  readonly relationship: Relationship
  readonly facts: LifeFacts
}

type Pair = Pick<Relationship, 'organisationId' | 'status' | 'mentorPersonId' | 'mentoreePersonId'>

/**
 * Locks both people's places in the order of their ids, as everybody does, then the relationship, and reads it behind
 * the locks. As a worker: ending frees the other's place too.
 */
export async function lockLife(transaction: Transaction, stale: Relationship): Promise<LockedLife> {
  const { organisationId, id, mentorId, mentoreeId } = stale
  await transaction.$queryRaw`
    SELECT id FROM app."Participation" WHERE "organisationId" = ${organisationId}::uuid AND id IN (${mentorId}::uuid, ${mentoreeId}::uuid)
    ORDER BY id FOR UPDATE`
  await transaction.$queryRaw`
    SELECT id FROM app."Relationship" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  const relationship = await transaction.relationship.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } } })
  return { relationship, facts: await readFactsOf(transaction, relationship) }
}

/** The facts of a relationship by the directory of today. As a worker: the portal does not see reporting lines. */
export async function readFactsOf(
  transaction: Transaction,
  { organisationId, status, mentorPersonId, mentoreePersonId }: Pair,
): Promise<LifeFacts> {
  const day = new Date().toISOString().slice(0, 10)
  const [facts] = await transaction.$queryRaw<Omit<LifeFacts, 'status'>[]>`
    SELECT app.is_above(${organisationId}::uuid, ${mentorPersonId}::uuid, ${mentoreePersonId}::uuid, ${day}::date)
      OR app.is_above(${organisationId}::uuid, ${mentoreePersonId}::uuid, ${mentorPersonId}::uuid, ${day}::date) AS "isInOneChain",
      EXISTS (SELECT FROM app."Person" WHERE "organisationId" = ${organisationId}::uuid
        AND id IN (${mentorPersonId}::uuid, ${mentoreePersonId}::uuid) AND status = 'left') AS "hasSomebodyLeft"`
  if (!facts) throw new Error('No facts about a relationship.')
  return { status, ...facts }
}
