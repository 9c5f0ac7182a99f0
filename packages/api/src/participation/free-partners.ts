import { TRANSITIONS } from '@ithaca/core/relationship'
import type { Participation, Relationship } from '../generated/prisma/client.ts'
import { asWorker, type Transaction } from '../platform/database/client.ts'
import { writeToBoth } from '../relationship/life/letters.ts'

/** The state machine's word for it; it is open to everybody at any time. */
const { way } = TRANSITIONS['leave-program']

type Ended = Pick<Relationship, 'organisationId' | 'id' | 'mentorId' | 'mentoreeId' | 'mentorPersonId' | 'mentoreePersonId'>
type Place = Pick<Participation, 'organisationId' | 'id'>

/**
 * Locks a place together with those of everybody whom leaving it concerns, in the order of their ids as everybody does,
 * so that a leave and an answer at the same moment wait for each other.
 */
export async function lockWithPartners(transaction: Transaction, { organisationId, id }: Place): Promise<void> {
  await asWorker(
    transaction,
    'portal',
    () => transaction.$queryRaw`
    SELECT 1 FROM app."Participation" WHERE "organisationId" = ${organisationId}::uuid AND (id = ${id}::uuid OR id IN (
      SELECT unnest(ARRAY["mentorId", "mentoreeId"]) FROM app."Relationship"
      WHERE "organisationId" = ${organisationId}::uuid AND status <> 'ended'
        AND ${id}::uuid IN ("mentorId", "mentoreeId")))
    ORDER BY id FOR UPDATE`,
  )
}

/**
 * What ends with a place that somebody leaves (M5, M11): their open proposals and their relationships, without a reason
 * and without a mark. The partners are told kindly, and their places are free again. Behind the locks of all of them.
 */
export async function freePartners(transaction: Transaction, { organisationId, id }: Place, now: Date): Promise<void> {
  await asWorker(transaction, 'portal', async () => {
    await transaction.$executeRaw`
      UPDATE app."Proposal" SET status = 'lapsed', "endedAt" = ${now}
      WHERE "organisationId" = ${organisationId}::uuid AND status = 'open'
        AND ${id}::uuid IN ("mentorId", "mentoreeId")`
    const ended = await transaction.$queryRaw<Ended[]>`
      UPDATE app."Relationship" SET status = 'ended', "endedAs" = ${way}::app."EndingWay", "endedAt" = ${now}
      WHERE "organisationId" = ${organisationId}::uuid AND status <> 'ended'
        AND ${id}::uuid IN ("mentorId", "mentoreeId")
      RETURNING "organisationId"::text, id::text, "mentorId"::text, "mentoreeId"::text, "mentorPersonId"::text, "mentoreePersonId"::text`
    await transaction.$executeRaw`
      WITH freed AS (
        SELECT place, count(*) FILTER (WHERE side = 'mentor')::int AS mentor,
          count(*) FILTER (WHERE side = 'mentoree')::int AS mentoree
        FROM (
          SELECT unnest(${ended.map(({ mentorId }) => mentorId)}::uuid[]) AS place, 'mentor' AS side
          UNION ALL SELECT unnest(${ended.map(({ mentoreeId }) => mentoreeId)}::uuid[]), 'mentoree') sides
        GROUP BY place
      )
      UPDATE app."Participation" p
      SET "mentorPlaces" = p."mentorPlaces" - freed.mentor, "mentoreePlaces" = p."mentoreePlaces" - freed.mentoree
      FROM freed WHERE p."organisationId" = ${organisationId}::uuid AND p.id = freed.place`
    await transaction.$executeRaw`
      UPDATE app."ChainConflict" SET "goneAt" = ${now}, "resolvedAt" = coalesce("resolvedAt", ${now})
      WHERE "organisationId" = ${organisationId}::uuid AND "goneAt" IS NULL
        AND "relationshipId" = ANY(${ended.map((relationship) => relationship.id)}::uuid[])`
    await writeToBoth(transaction, 'ended', ended)
  })
}
