import { type ImportTarget, readRows, type RememberedMapping, rememberMapping } from '@ithaca/core/directory'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, InvalidInput, NotFound, StaleVersion } from '../../platform/graphql/failures.ts'
import { changingActor } from '../reading.ts'
import { canPlan } from './can.ts'
import type { StoredColumn } from './column.ts'
import { AbsentPeopleType } from './enums.ts'
import { DirectoryImportType, ImportTargetType } from './import-type.ts'
import { assertVersion, type ImportRow, lockImport, wrongState } from './locked-import.ts'

const ColumnMappingInput = builder.inputType('ColumnMappingInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    index: t.int({ required: true }),
    target: t.field({ type: ImportTargetType, description: 'Null: the column is left out.' }),
  }),
})

const PlanDirectoryImportInput = builder.inputType('PlanDirectoryImportInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    importId: t.id({ required: true }),
    version: t.int({ required: true }),
    mapping: t.field({ type: [ColumnMappingInput], required: true, description: 'Columns that are not named are left out.' }),
    absent: t.field({ type: AbsentPeopleType, defaultValue: 'keep' }),
  }),
})

const MAPPING_PATH = ['input', 'mapping']
const MAX_REMEMBERED = 2_000

type MappedColumns = readonly (StoredColumn & { readonly target: ImportTarget | null })[]

/** The file's columns with their targets; an InvalidInput for what no import may do (M4) or what can't be read. */
function mapColumns(row: ImportRow, mapping: typeof PlanDirectoryImportInput.$inferInput['mapping']): MappedColumns {
  const columns = row.columns as unknown as StoredColumn[]
  const known = new Set(columns.map(({ index }) => index))
  const targets = new Map(mapping.map(({ index, target }) => [index, target ?? null]))
  const unknown = mapping.findIndex(({ index }) => !known.has(index))
  if (unknown >= 0) throw new InvalidInput('COLUMN_UNKNOWN', 'This file has no such column.', [...MAPPING_PATH, String(unknown)])
  if (targets.size < mapping.length) throw new InvalidInput('COLUMN_DOUBLED', 'A column is named twice.', MAPPING_PATH)
  const mapped = columns.map((column) => ({ ...column, target: targets.get(column.index) ?? null }))
  const refused = mapped.find(({ target, refusedReason }) => target !== null && refusedReason !== null)
  if (refused) throw new InvalidInput('PERFORMANCE_DATA', refused.refusedReason ?? '', MAPPING_PATH)
  const read = readRows({ rows: [], columns: mapped })
  if (!read.ok) throw new InvalidInput(read.error.code, read.error.message, MAPPING_PATH)
  return mapped
}

async function startPlan(context: OperationContext, input: typeof PlanDirectoryImportInput.$inferInput): Promise<string> {
  const row = await lockImport(context, input.importId)
  if (!canPlan(row)) throw wrongState(row, 'Only a file that changed nothing yet can be planned.')
  assertVersion(row, input.version)
  const mapped = mapColumns(row, input.mapping)
  const { organisationId, id } = row
  const transaction = transactionOf(context)
  await remember(context, organisationId, mapped)
  const jobId = await context.queue.enqueue(transaction, changingActor(context), { kind: 'plan_import', total: row.rowCount })
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id } },
    data: {
      status: 'planning',
      jobId,
      mapping: mapped.flatMap(({ index, target }) => (target === null ? [] : [{ index, target }])),
      absent: input.absent ?? 'keep',
      version: { increment: 1 },
    },
  })
  return id
}

/** What somebody chose once is suggested the next time a column has that name. */
async function remember(context: OperationContext, organisationId: string, mapped: MappedColumns): Promise<void> {
  const { organisation } = transactionOf(context)
  const { importMapping } = await organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { importMapping: true } })
  const chosen = rememberMapping(mapped)
  // The newest first, so that the oldest fall out.
  const all = new Map([...Object.entries(chosen), ...Object.entries(importMapping as RememberedMapping).filter(([key]) => !(key in chosen))])
  await organisation.update({ where: { id: organisationId }, data: { importMapping: Object.fromEntries([...all].slice(0, MAX_REMEMBERED)) } })
}

builder.mutationField('planDirectoryImport', (t) =>
  t.prismaField({
    type: DirectoryImportType,
    subGraphs: ['console'],
    description: 'Works out what a file would do, with these meanings of its columns. Nothing is changed. A job; can be repeated.',
    args: { input: t.arg({ type: PlanDirectoryImportInput, required: true }) },
    errors: { types: [InvalidInput, NotFound, Conflict, StaleVersion] },
    resolve: async (query, _root, { input }, context) => {
      const id = await startPlan(context, input)
      const { organisationId } = changingActor(context)
      return await transactionOf(context).directoryImport.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
