import { signalOf, weekOf } from '@ithaca/core/relationship'
import type { RelationshipStatus } from '../../generated/prisma/enums.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { dayOf } from '../../program/today.ts'

interface SignalRow {
  readonly id: string
  readonly status: RelationshipStatus
  readonly lastWeek: string
  readonly meetEveryWeeks: number
}

/** Makes the signals of a week that have not been made yet, in every organisation. */
export async function makeAllSignals(database: Database, now: Date): Promise<void> {
  const rows = await database.$queryRaw<{ organisationId: string }[]>`SELECT * FROM app.organisations_with_living_relationships()`
  for (const { organisationId } of rows) {
    await runAs(database, { surface: 'worker', organisationId, personId: '' }, (transaction) => makeSignals(transaction, organisationId, now))
  }
}

/**
 * Makes the signals of the week that `now` is in, from the weeks before it. A relationship that has its signal of this
 * week is left alone: what happens during a week shows in the next one's signal, however often somebody looks (M12).
 */
export async function makeSignals(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  const week = weekOf(dayOf(now))
  const rows = await transaction.$queryRaw<SignalRow[]>`
    SELECT r.id::text, r.status::text,
      greatest(a."lastWeek", date_trunc('week', r."activeAt" AT TIME ZONE 'UTC')::date)::text AS "lastWeek",
      coalesce((SELECT g."meetEveryWeeks" FROM app."Agreement" g
        WHERE g."organisationId" = r."organisationId" AND g."relationshipId" = r.id ORDER BY g.version DESC LIMIT 1), 0) AS "meetEveryWeeks"
    FROM app."Relationship" r
    LEFT JOIN app."RelationshipActivity" a ON a."organisationId" = r."organisationId" AND a."relationshipId" = r.id
    LEFT JOIN app."RelationshipSignal" s ON s."organisationId" = r."organisationId" AND s."relationshipId" = r.id
    WHERE r."organisationId" = ${organisationId}::uuid AND r."activeAt" IS NOT NULL AND (s.week IS NULL OR s.week < ${week}::date)`
  const made = rows.map((row) => ({ id: row.id, signal: signalOf({ ...row, week }) }))
  const kept = made.filter(({ signal }) => signal !== undefined)
  const gone = made.filter(({ signal }) => signal === undefined).map(({ id }) => id)
  await transaction.$executeRaw`
    INSERT INTO app."RelationshipSignal" ("organisationId", "relationshipId", week, signal)
    SELECT ${organisationId}::uuid, id, ${week}::date, signal::app."WeeklySignal"
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS m(id uuid, signal text)
    ON CONFLICT ("organisationId", "relationshipId") DO UPDATE SET week = excluded.week, signal = excluded.signal`
  await transaction.relationshipSignal.deleteMany({ where: { organisationId, relationshipId: { in: gone } } })
}
