import type { ImportPlan } from '@ithaca/core/directory'
import type { DirectoryImport } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import type { StoredChange } from './change.ts'
import { listFileProblems } from './file-problems.ts'
import type { MadePlan } from './make-plan.ts'
import { showChange } from './show-change.ts'

interface StoredRow {
  readonly rowNumber: number
  readonly outcome: string
  readonly personId: string | null
  readonly label: string
  readonly change: StoredChange | null
  readonly problems: ImportPlan['rows'][number]['problems']
}

const ROWS_AT_ONCE = 2_000

/** Writes a plan for people to look at, in place of an earlier one: in a few statements, however many rows it has. */
export async function storePlan(
  transaction: Transaction,
  row: DirectoryImport,
  { plan, hash }: MadePlan,
  known: { readonly nameOf: ReadonlyMap<string, string>; readonly asOf: string },
): Promise<void> {
  const { organisationId, id: importId } = row
  await transaction.directoryImportRow.deleteMany({ where: { organisationId, importId } })
  const rows = listRows(plan, known.nameOf)
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const json = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE))
    await transaction.$executeRaw`
      INSERT INTO app."DirectoryImportRow" ("organisationId", "importId", "rowNumber", outcome, "personId", label, change, problems)
      SELECT ${organisationId}::uuid, ${importId}::uuid, r."rowNumber", r.outcome, r."personId", r.label, nullif(r.change, 'null'), r.problems
      FROM jsonb_to_recordset(${json}::jsonb)
        AS r("rowNumber" int, outcome app."RowOutcome", "personId" uuid, label text, change jsonb, problems jsonb)`
  }
  const { counts, absent } = plan
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id: importId } },
    data: {
      createCount: counts.create,
      updateCount: counts.update + absent.length,
      unchangedCount: counts.unchanged,
      invalidCount: counts.invalid,
      warningCount: counts.warnings,
      fileProblems: listFileProblems(plan).map((problem) => ({ ...problem })),
      planHash: hash,
      plannedOn: new Date(known.asOf),
    },
  })
}

/** People who are not in the file have no row of it: they come with numbers below 1. */
function listRows({ rows, absent }: ImportPlan, nameOf: ReadonlyMap<string, string>): StoredRow[] {
  const names = new Map(nameOf)
  for (const { personId, change } of rows) if (personId !== null && change) names.set(personId, change.label)
  const leaving = absent.map((change, index): StoredRow => ({
    rowNumber: -index,
    outcome: 'update',
    personId: change.personId,
    label: change.label,
    change: { ...change, shown: showChange(change, names) },
    problems: [],
  }))
  return [...leaving, ...rows.map((row): StoredRow => ({ ...row, change: row.change && { ...row.change, shown: showChange(row.change, names) } }))]
}
