import { createChainOfCommand } from '@ithaca/core/directory'
import { type LivingPair, recheckChains, TRANSITIONS } from '@ithaca/core/relationship'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { writeToBoth } from '../life/letters.ts'

/**
 * Looks at all forming and running relationships of an organisation by the directory as it is now (M1), as a worker: a
 * pair that is newly in one chain is told, and rests until the two have chosen; a pair whose line is gone is told too.
 * One pass and a few statements, however many they are.
 *
 * Runs in the transaction of each change of the directory, and by the clock for lines that begin or end on a day.
 */
export async function recheckAllChains(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  const pairs = await lockLiving(transaction, organisationId)
  if (pairs.length === 0) return
  const personIds = [...new Set(pairs.flatMap(({ mentorPersonId, mentoreePersonId }) => [mentorPersonId, mentoreePersonId]))]
  const asOf = now.toISOString().slice(0, 10)
  const lines = await readLinesAbove(transaction, personIds, new Date(asOf))
  const { found, toHold, gone } = recheckChains(pairs, createChainOfCommand({ personIds, lines, asOf }))
  if (found.length > 0) {
    await transaction.chainConflict.createMany({
      data: found.map((relationshipId) => ({ organisationId, relationshipId, foundAt: now })),
    })
  }
  if (toHold.length > 0) {
    const { to: status } = TRANSITIONS.hold
    await transaction.relationship.updateMany({ where: { organisationId, id: { in: [...toHold] } }, data: { status } })
  }
  if (gone.length > 0) await closeConflicts(transaction, organisationId, gone, now)
  const byId = new Map(pairs.map((pair) => [pair.id, { ...pair, organisationId }]))
  const among = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  await writeToBoth(transaction, 'chain-found', among(found))
  await writeToBoth(transaction, 'chain-gone', among(gone))
}

/** In the order of their ids; whoever takes a step with one of them meanwhile comes before us, or sees what we found. */
async function lockLiving(transaction: Transaction, organisationId: string): Promise<LivingPair[]> {
  return await transaction.$queryRaw<LivingPair[]>`
    SELECT r.id::text, r."mentorPersonId"::text, r."mentoreePersonId"::text, r.status::text,
      EXISTS (SELECT FROM app."ChainConflict" c WHERE c."organisationId" = r."organisationId" AND c."relationshipId" = r.id
        AND c."goneAt" IS NULL) AS "isInConflict"
    FROM app."Relationship" r WHERE r."organisationId" = ${organisationId}::uuid AND r.status <> 'ended'
    ORDER BY r.id FOR NO KEY UPDATE OF r`
}

async function closeConflicts(transaction: Transaction, organisationId: string, ids: readonly string[], now: Date): Promise<void> {
  await transaction.$executeRaw`
    UPDATE app."ChainConflict" SET "goneAt" = ${now}, "resolvedAt" = coalesce("resolvedAt", ${now})
    WHERE "organisationId" = ${organisationId}::uuid AND "goneAt" IS NULL AND "relationshipId" = ANY(${[...ids]}::uuid[])`
  await transaction.partingChoice.updateMany({ where: { organisationId, relationshipId: { in: [...ids] } }, data: { waits: null } })
}
