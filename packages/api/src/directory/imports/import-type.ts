import { IMPORT_TARGETS, type ImportTarget } from '@ithaca/core/directory'
import { decide } from '../../access/decide.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { loadPerson } from '../people/load-person.ts'
import { canCommit, canPlan, canUndo } from './can.ts'
import type { StoredColumn, StoredMapping } from './column.ts'
import { ImportSourceType, ImportStatusType, RowOutcomeType } from './enums.ts'
import type { StoredFileProblem } from './problem.ts'
import { ImportProblemType } from './problem-type.ts'

/** `solidManagerEmail` is SOLID_MANAGER_EMAIL. */
function nameOf(target: ImportTarget): string {
  return target.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

export const ImportTargetType = builder.enumType('ImportTarget', {
  subGraphs: ['console'],
  description: 'What a column says about a person. There is no target for performance data (M4).',
  values: Object.fromEntries(IMPORT_TARGETS.map((target) => [nameOf(target), { value: target }])) as Record<string, { value: ImportTarget }>,
})

interface Column extends StoredColumn {
  readonly target: ImportTarget | null
}

const ImportColumnType = builder.objectRef<Column>('ImportColumn').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    index: t.exposeInt('index'),
    header: t.exposeString('header'),
    samples: t.stringList({ description: 'A few values; none of a refused column.', resolve: ({ samples }) => [...samples] }),
    target: t.field({ type: ImportTargetType, nullable: true, description: 'Null: the column is left out.', resolve: ({ target }) => target }),
    refusedReason: t.exposeString('refusedReason', { nullable: true, description: 'Set when the column carries performance data (M4). Nothing can change that.' }),
    remembered: t.boolean({ description: 'The organisation chose this in an earlier import.', resolve: ({ isRemembered }) => isRemembered }),
  }),
})

interface Can {
  readonly plan: boolean
  readonly commit: boolean
  readonly undo: boolean
}

const ImportCanType = builder.objectRef<Can>('ImportCan').implement({
  subGraphs: ['console'],
  fields: (t) => ({ plan: t.exposeBoolean('plan'), commit: t.exposeBoolean('commit'), undo: t.exposeBoolean('undo') }),
})

export const DirectoryImportType = builder.prismaNode('DirectoryImport', {
  subGraphs: ['console'],
  description: 'One file or call that changes the directory: planned first, then committed as a whole, then perhaps undone.',
  select: { id: true, organisationId: true, status: true, source: true },
  id: { resolve: (row) => row.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    status: t.field({ type: ImportStatusType, resolve: ({ status }) => status }),
    source: t.field({ type: ImportSourceType, resolve: ({ source }) => source }),
    fileName: t.exposeString('fileName', { nullable: true }),
    encoding: t.exposeString('encoding', { nullable: true }),
    delimiter: t.exposeString('delimiter', { nullable: true }),
    rowCount: t.exposeInt('rowCount', { description: 'People in the file.' }),
    columns: t.field({ type: [ImportColumnType], select: { columns: true, mapping: true }, resolve: columnsOf }),
    createCount: t.exposeInt('createCount'),
    updateCount: t.exposeInt('updateCount'),
    unchangedCount: t.exposeInt('unchangedCount'),
    invalidCount: t.exposeInt('invalidCount'),
    warningCount: t.exposeInt('warningCount', { description: 'Rows that come in with something worth knowing.' }),
    rows: t.relatedConnection(
      'rows',
      {
        cursor: 'organisationId_importId_rowNumber',
        totalCount: true,
        args: { outcome: t.arg({ type: RowOutcomeType }), withProblems: t.arg.boolean() },
        query: ({ outcome, withProblems }) => ({
          where: {
            ...(outcome ? { outcome } : {}),
            ...(typeof withProblems === 'boolean' ? (withProblems ? { NOT: { problems: { equals: [] } } } : { problems: { equals: [] } }) : {}),
          },
          orderBy: { rowNumber: 'asc' },
        }),
      },
      { name: 'ImportRowsConnection', subGraphs: ['console'] },
      { name: 'ImportRowsEdge', subGraphs: ['console'] },
    ),
    fileProblems: t.field({
      type: [ImportProblemType],
      select: { fileProblems: true },
      description: 'About the file as a whole: cycles, people whose manager comes later and their like.',
      resolve: ({ fileProblems }) => fileProblems as unknown as StoredFileProblem[],
    }),
    job: t.relation('job', { nullable: true, description: 'The latest long work on it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdBy: t.prismaField({
      type: 'Person',
      nullable: true,
      select: { createdById: true },
      resolve: async (_query, { createdById }, _args, context) => (await loadPerson(transactionOf(context), createdById)) ?? null,
    }),
    committedAt: t.expose('committedAt', { type: 'DateTime', nullable: true }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    version: t.exposeInt('version'),
    viewerCan: t.field({
      type: ImportCanType,
      resolve: (row, _args, { actor }) => {
        const isAllowed = actor !== undefined && decide(actor, 'directory.change').isAllowed
        return { plan: isAllowed && canPlan(row), commit: isAllowed && canCommit(row), undo: isAllowed && canUndo(row) }
      },
    }),
  }),
})

function columnsOf(row: { readonly columns: unknown; readonly mapping: unknown }): Column[] {
  const targets = new Map((row.mapping as StoredMapping[]).map(({ index, target }) => [index, target]))
  return (row.columns as StoredColumn[]).map((column) => ({ ...column, target: targets.get(column.index) ?? null }))
}

/** Imports are seen by those who may change the directory. */
export async function findImport(context: OperationContext, id: string) {
  const { actor } = context
  if (!actor || !decide(actor, 'directory.change').isAllowed) return null
  return await transactionOf(context).directoryImport.findUnique({
    where: { organisationId_id: { organisationId: actor.organisationId, id } },
    omit: { content: true },
  })
}
registerNode('DirectoryImport', 'console', findImport)
