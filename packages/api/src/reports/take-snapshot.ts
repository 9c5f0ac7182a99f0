import { CHECK_IN_QUESTIONS } from '@ithaca/core/relationship'
import { type Counted, type Cut, programSpecs, type ReportTable, type Trace, USUAL_CUTS } from '@ithaca/core/reports'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Transaction } from '../platform/database/client.ts'
import { nextReportAside } from './next-report-aside.ts'
import { readUnits } from './read-units.ts'

/** The program and the complete month that a report is of. */
export interface SnapshotOf {
  readonly organisationId: string
  readonly programId: string
  /** YYYY-MM */
  readonly month: string
}

/**
 * Makes a program's report of a month, once: later calls change nothing. In a worker's transaction only. It shows the
 * program as it is when the month is over and the clock ticks.
 */
export async function takeSnapshot(transaction: Transaction, { organisationId, programId, month }: SnapshotOf): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`report ${organisationId} ${programId}`}, 0))`
  const where = { organisationId, programId }
  const last = await transaction.reportSnapshot.findFirst({ where, orderBy: { month: 'desc' } })
  if (last !== null && last.month >= month) return
  const program = await transaction.program.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: programId } }, include: { reportCuts: true },
  })
  const before = traceOf(await transaction.reportTrace.findMany({ where }))
  const specs = programSpecs(cutsOf(program.reportCuts), CHECK_IN_QUESTIONS)
  const facts = { specs, trace: before, units: await readUnits(transaction, program) }
  const { tables, held, trace } = await nextReportAside(facts, month, last === null ? [] : tablesOf(last))
  await transaction.reportSnapshot.create({ data: { ...where, month, tables: tables as unknown as Prisma.InputJsonValue, held: [...held] } })
  await writeTrace(transaction, where, trace)
}

/** By what a program's reports divide people. */
export function cutsOf(row: { readonly cuts: readonly string[] } | null): readonly Cut[] {
  return row === null ? USUAL_CUTS : (row.cuts as readonly Cut[])
}

/** The tables of a snapshot's row. `takeSnapshot` alone writes them. */
export function tablesOf({ tables }: { readonly tables: Prisma.JsonValue }): readonly ReportTable[] {
  return tables as unknown as readonly ReportTable[]
}

function traceOf(rows: readonly { readonly personId: string; readonly counted: Prisma.JsonValue }[]): Trace {
  return new Map(rows.map(({ personId, counted }) => [personId, counted as unknown as readonly Counted[]]))
}

async function writeTrace(transaction: Transaction, { organisationId, programId }: Omit<SnapshotOf, 'month'>, trace: Trace): Promise<void> {
  const rows = [...trace].map(([id, counted]) => ({ id, counted }))
  await transaction.$executeRaw`
    INSERT INTO app."ReportTrace" ("organisationId", "programId", "personId", counted)
    SELECT ${organisationId}::uuid, ${programId}::uuid, id, counted
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS t(id uuid, counted jsonb)
    ON CONFLICT ("organisationId", "programId", "personId") DO UPDATE SET counted = excluded.counted`
}
