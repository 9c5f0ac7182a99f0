import { type ImportPlan, type ImportRow, planImport, readRows } from '@ithaca/core/directory'
import type { DirectoryImport } from '../../generated/prisma/client.ts'
import { canonicalJson, sha256 } from '../../platform/canonical-json.ts'
import { JobFailure } from '../../platform/jobs/job-run.ts'
import { unpackRows, unpackTable } from '../upload/content.ts'
import type { StoredColumn, StoredMapping } from './column.ts'
import { createDerivedIds } from './derived-ids.ts'
import type { DirectoryState } from './directory-state.ts'

/** A plan, and what it comes to. */
export interface MadePlan {
  readonly plan: ImportPlan
  readonly hash: string
}

/** Plans an import against the directory as it is; administrators stay, in the file or not. The same import and directory give the same plan, ids included. */
export async function makePlan(row: DirectoryImport, directory: DirectoryState, asOf: string): Promise<MadePlan> {
  const rows = await readImportRows(row)
  const planned = planImport(
    { rows, absent: row.absent === 'mark_left' ? 'mark-left' : 'keep' },
    { ...directory, asOf, createId: createDerivedIds(row.id, row.createdAt) },
  )
  if (!planned.ok) throw new JobFailure(planned.error.code, planned.error.message)
  const absent = planned.value.absent.filter(({ personId }) => !directory.administratorIds.has(personId))
  const plan = { ...planned.value, absent }
  return { plan, hash: hashPlan(plan) }
}

async function readImportRows({ content, source, columns, mapping }: DirectoryImport): Promise<readonly ImportRow[]> {
  if (content === null) throw new JobFailure('CONTENT_GONE', 'The rows of this import are no longer kept. Send the file again.')
  if (source === 'graphql') return await unpackRows(content)
  const table = await unpackTable(content)
  const headers = new Map((columns as unknown as StoredColumn[]).map(({ index, header }) => [index, header]))
  const targets = new Map((mapping as unknown as StoredMapping[]).map(({ index, target }) => [index, target]))
  const read = readRows({
    rows: table.rows,
    columns: table.columns.map((index, place) => ({ index: place, header: headers.get(index) ?? '', target: targets.get(index) ?? null })),
  })
  if (!read.ok) throw new JobFailure(read.error.code, read.error.message)
  return read.value
}

/** What a plan comes to, the day aside: lines open and end on the day of the commit. */
function hashPlan({ rows, absent }: ImportPlan): string {
  const told = rows.map(({ rowNumber, outcome, personId, change }) => [rowNumber, outcome, personId, change && withoutDays(change)])
  return sha256(canonicalJson([told, absent.map((change) => withoutDays(change))]))
}

function withoutDays({ personId, fields, opened, closed }: ImportPlan['absent'][number]) {
  return [personId, fields, opened.map(({ managerId, kind }) => [managerId, kind]), closed.map(({ line }) => line.id)]
}
