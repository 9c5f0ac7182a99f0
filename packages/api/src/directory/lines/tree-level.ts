import { createChainOfCommand, type ReportingLineKind } from '@ithaca/core/directory'
import type { Transaction } from '../../platform/database/client.ts'
import { today, todayIso } from './in-force.ts'
import { readLinesAbove } from './lines-above.ts'
import { findTreeRoots } from './tree-roots.ts'

/** People on one level of the tree at most; `reportsCount` tells how many there are. */
export const MAX_LEVEL_PEOPLE = 5_000

/** One person of a level, and what the level below holds. */
export interface TreePlace {
  readonly personId: string
  /** The line to the person above them in this tree; none for a root. */
  readonly kind: ReportingLineKind | null
  readonly reportsCount: number
  readonly isInCycle: boolean
}

/** The roots of the reporting tree, or the direct reports of a person, today. A fixed number of statements. */
export async function readTreeLevel(transaction: Transaction, personId: string | undefined): Promise<TreePlace[]> {
  const day = today()
  const members = personId === undefined
    ? (await findTreeRoots(transaction, day, MAX_LEVEL_PEOPLE)).map((id) => ({ id, kind: null }))
    : await readDirectReports(transaction, personId, day)
  const ids = members.map(({ id }) => id)
  const counts = await countReports(transaction, ids, day)
  const lines = await readLinesAbove(transaction, ids, day)
  const cycles = createChainOfCommand({ personIds: ids, lines, asOf: todayIso() }).cycles()
  const inCycle = new Set(cycles.flat())
  return members.map(({ id, kind }) => ({ personId: id, kind, reportsCount: counts.get(id) ?? 0, isInCycle: inCycle.has(id) }))
}

/** Somebody with several lines to the same manager stands there once, by the first kind. */
async function readDirectReports(transaction: Transaction, managerId: string, day: Date): Promise<{ id: string; kind: ReportingLineKind }[]> {
  return await transaction.$queryRaw<{ id: string; kind: ReportingLineKind }[]>`
    SELECT l."personId"::text AS id, min(l.kind)::text AS kind FROM app."ReportingLine" l
    WHERE l."managerId" = ${managerId}::uuid AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date)
    GROUP BY l."personId" LIMIT ${MAX_LEVEL_PEOPLE}`
}

async function countReports(transaction: Transaction, managerIds: readonly string[], day: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.$queryRaw<{ id: string; count: number }[]>`
    SELECT l."managerId"::text AS id, count(DISTINCT l."personId")::int AS count FROM app."ReportingLine" l
    WHERE l."managerId" = ANY(${managerIds}::uuid[]) AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date)
    GROUP BY l."managerId"`
  return new Map(rows.map(({ id, count }) => [id, count]))
}
