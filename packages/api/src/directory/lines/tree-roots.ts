import { createChainOfCommand } from '@ithaca/core/directory'
import type { Transaction } from '../../platform/database/client.ts'
import { todayIso } from './in-force.ts'

/**
 * Where the tree begins: everybody without a manager today, and one member of each cycle that nobody outside it is
 * above, so that by opening branches everyone is reached.
 */
export async function findTreeRoots(transaction: Transaction, day: Date, limit: number): Promise<string[]> {
  const tops = await transaction.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM app."Person" p
    WHERE NOT EXISTS (SELECT FROM app."ReportingLine" l WHERE l."organisationId" = p."organisationId" AND l."personId" = p.id
        AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date))
      AND (p.status = 'active' OR EXISTS (SELECT FROM app."ReportingLine" l
        WHERE l."organisationId" = p."organisationId" AND l."managerId" = p.id
        AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date)))
    ORDER BY p."sortName", p.id LIMIT ${limit}`
  return [...tops.map(({ id }) => id), ...(await findTopCycles(transaction, day))]
}

interface UnreachedLine {
  readonly personId: string
  readonly managerId: string
}

/** Of each cycle above which nobody stands, one member. All that no root reaches lies in such cycles or below them. */
async function findTopCycles(transaction: Transaction, day: Date): Promise<string[]> {
  const rows = await transaction.$queryRaw<UnreachedLine[]>`
    WITH RECURSIVE line AS MATERIALIZED (
      SELECT "personId", "managerId" FROM app."ReportingLine"
      WHERE "startsOn" <= ${day}::date AND ("endsOn" IS NULL OR "endsOn" > ${day}::date)
    ), reached(id) AS (
      SELECT "managerId" FROM line EXCEPT SELECT "personId" FROM line
    ), below(id) AS (
      SELECT id FROM reached
      UNION
      SELECT line."personId" FROM below JOIN line ON line."managerId" = below.id
    )
    SELECT "personId"::text, "managerId"::text FROM line WHERE "personId" NOT IN (SELECT id FROM below)`
  if (rows.length === 0) return []
  const asOf = todayIso()
  const managersOf = Map.groupBy(rows, ({ personId }) => personId)
  const lines = rows.map((row) => ({ ...row, kind: 'solid' as const, startsOn: asOf }))
  const cycles = createChainOfCommand({ personIds: [...managersOf.keys()], lines, asOf }).cycles()
  return cycles.flatMap((members) => {
    const inside = new Set(members)
    const isTop = members.every((member) => managersOf.get(member)?.every(({ managerId }) => inside.has(managerId)) ?? true)
    return isTop ? members.slice(0, 1) : []
  })
}
