import { type Cut, CUTS } from '@ithaca/core/reports'
import { programScope } from '../access/decide.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { ProgramType } from '../program/program-type.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { cutsOf, tablesOf } from './take-snapshot.ts'
import { type WordedRow, type WordedTable, wordTables } from './word-tables.ts'

export const ReportCutType = builder.enumType('ReportCut', {
  subGraphs: ['console'],
  description: 'A way in which reports divide people.',
  values: Object.fromEntries(CUTS.map((cut) => [cut.toUpperCase(), { value: cut }])) as { [Name in Uppercase<Cut>]: { value: Cut } },
})

const ReportRowType = builder.objectRef<WordedRow>('ReportRow').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    label: t.exposeString('label'),
    counts: t.intList({ description: 'One for each column.', resolve: ({ counts }) => [...counts] }),
  }),
})

const ReportTableType = builder.objectRef<WordedTable>('ReportTable').implement({
  subGraphs: ['console'],
  description: 'Numbers of groups (M13). What would be of fewer than five is counted with others, or not shown.',
  fields: (t) => ({
    key: t.exposeString('key'),
    title: t.exposeString('title'),
    asOf: t.exposeString('asOf', {
      nullable: true,
      description: 'The month whose end it shows, YYYY-MM: an earlier one when too little has changed since. Null when the table can’t be shown.',
    }),
    columns: t.stringList({ resolve: ({ columns }) => [...columns] }),
    rows: t.field({ type: [ReportRowType], resolve: ({ rows }) => [...rows] }),
  }),
})

export const ReportType = builder.prismaNode('ReportSnapshot', {
  name: 'Report',
  subGraphs: ['console'],
  description: 'What may be said of a program at the end of a month. Made once; it never changes.',
  select: { organisationId: true, id: true, month: true },
  id: { resolve: (report) => report.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    month: t.exposeString('month', { description: 'YYYY-MM' }),
    takenAt: t.expose('takenAt', { type: 'DateTime' }),
    tables: t.field({
      type: [ReportTableType],
      select: { tables: true, held: true, program: { select: { template: true } } },
      resolve: ({ program, held, ...row }) => [...wordTables({ tables: tablesOf(row), held }, frozenTemplateOf(program))],
    }),
  }),
})
registerNode('Report', 'console', async (context, id) => {
  if (!context.actor) return null
  return await transactionOf(context).reportSnapshot.findFirst({ where: { id, program: programScope(context.actor) } })
})

builder.prismaObjectField(ProgramType, 'reports', (t) =>
  t.relatedConnection('reportSnapshots', {
    type: ReportType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'One for each complete month since the program began, the newest first.',
    query: { orderBy: { month: 'desc' } },
  }, { name: 'ReportsConnection', subGraphs: ['console'] }, { name: 'ReportsEdge', subGraphs: ['console'] }),
)

builder.prismaObjectField(ProgramType, 'reportCuts', (t) =>
  t.field({
    type: [ReportCutType],
    description: 'By what reports divide people, the most important first. Fixed once the program has begun.',
    select: { reportCuts: { select: { cuts: true } } },
    resolve: ({ reportCuts }) => [...cutsOf(reportCuts)],
  }),
)
