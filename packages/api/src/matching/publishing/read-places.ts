import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

/** A participation of a run as of now, locked. */
export interface PlaceNow {
  readonly id: string
  readonly personId: string
  /** Active, and still in the organisation. */
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

function placesOf(organisationId: string, runId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT a.id::text, a."personId"::text, a.status = 'active' AND p.status = 'active' AS "isTakingPart",
      a."mentorCapacity", a."mentorPlaces", a."mentoreeCapacity", a."mentoreePlaces"
    FROM app."Participation" a
    JOIN app."Person" p ON p."organisationId" = a."organisationId" AND p.id = a."personId"
    WHERE a."organisationId" = ${organisationId}::uuid AND a.id IN (
      SELECT "mentorId" FROM app."ScenarioPair" WHERE "organisationId" = ${organisationId}::uuid AND "runId" = ${runId}::uuid
      UNION
      SELECT "mentoreeId" FROM app."ScenarioPair" WHERE "organisationId" = ${organisationId}::uuid AND "runId" = ${runId}::uuid)
    ORDER BY a.id`
}

function toMap(rows: readonly PlaceNow[]): ReadonlyMap<string, PlaceNow> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** Who was proposed to whom in a program, however it ended, or is partner of whom, by participation ids; and what is open. */
export async function readTogether(transaction: Transaction, organisationId: string, programId: string) {
  const select = { mentorId: true, mentoreeId: true } as const
  const proposals = await transaction.proposal.findMany({
    where: { organisationId, programId },
    select: { ...select, status: true, respondBy: true },
  })
  const partners = await transaction.relationship.findMany({ where: { organisationId, programId }, select })
  return {
    open: proposals.filter(({ status }) => status === 'open'),
    keys: new Set([...proposals, ...partners].map(({ mentorId, mentoreeId }) => `${mentorId} ${mentoreeId}`)),
  }
}
