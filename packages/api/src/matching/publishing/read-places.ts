import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

/** A participation of a run as of now, locked. */
export interface PlaceNow {
  readonly id: string
  readonly personId: string
  /** Active, not away, and still in the organisation. */
  readonly isTakingPart: boolean
  readonly mentorCapacity: number
  readonly mentorPlaces: number
  readonly mentoreeCapacity: number
  readonly mentoreePlaces: number
}

/** Locks the places of everybody in a run, in the order of their ids as everybody does, and reads them. */
export async function lockPlaces(transaction: Transaction, organisationId: string, runId: string): Promise<ReadonlyMap<string, PlaceNow>> {
  return toMap(await transaction.$queryRaw<PlaceNow[]>`${placesOf(organisationId, runId)} FOR UPDATE OF a`)
}

/** The same without locks, for looking ahead. */
export async function readPlaces(transaction: Transaction, organisationId: string, runId: string): Promise<ReadonlyMap<string, PlaceNow>> {
  return toMap(await transaction.$queryRaw<PlaceNow[]>`${placesOf(organisationId, runId)}`)
}

/** Locks and reads the places of these participations. */
export async function lockPlacesOf(transaction: Transaction, organisationId: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceNow>> {
  return toMap(await transaction.$queryRaw<PlaceNow[]>`${placesWhere(organisationId, Prisma.sql`a.id = ANY(${[...ids]}::uuid[])`)} FOR UPDATE OF a`)
}

function placesOf(organisationId: string, runId: string): Prisma.Sql {
  return placesWhere(organisationId, Prisma.sql`a.id IN (
      SELECT "mentorId" FROM app."ScenarioPair" WHERE "organisationId" = ${organisationId}::uuid AND "runId" = ${runId}::uuid
      UNION
      SELECT "mentoreeId" FROM app."ScenarioPair" WHERE "organisationId" = ${organisationId}::uuid AND "runId" = ${runId}::uuid)`)
}

function placesWhere(organisationId: string, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT a.id::text, a."personId"::text, a.status = 'active' AND p.status = 'active'
      AND coalesce(a."awayUntil" < (now() AT TIME ZONE 'UTC')::date, true) AS "isTakingPart",
      a."mentorCapacity", a."mentorPlaces", a."mentoreeCapacity", a."mentoreePlaces"
    FROM app."Participation" a
    JOIN app."Person" p ON p."organisationId" = a."organisationId" AND p.id = a."personId"
    WHERE a."organisationId" = ${organisationId}::uuid AND ${which}
    ORDER BY a.id`
}

function toMap(rows: readonly PlaceNow[]): ReadonlyMap<string, PlaceNow> {
  return new Map(rows.map((row) => [row.id, row]))
}

interface Together {
  readonly mentorId: string
  readonly mentoreeId: string
  /** Until when an open proposal can be answered; null when there is none. */
  readonly openUntil: Date | null
}

/**
 * Who was proposed to whom in a program, however it ended, or is partner of whom, by participation ids; and what is
 * open. Of all pairs, also those from whose record the actor is walled off (M3).
 */
export async function readTogether(transaction: Transaction, programId: string) {
  const pairs = await transaction.$queryRaw<Together[]>`
    SELECT "mentorId"::text, "mentoreeId"::text, "openUntil" FROM app.pairs_together(${programId}::uuid)`
  return {
    open: pairs.flatMap(({ openUntil, ...pair }) => (openUntil === null ? [] : [{ ...pair, respondBy: openUntil }])),
    keys: new Set(pairs.map(({ mentorId, mentoreeId }) => `${mentorId} ${mentoreeId}`)),
  }
}
