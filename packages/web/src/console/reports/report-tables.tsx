import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/shell/section.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { monthName } from './month-name.ts'
import { ReportBars } from './report-bars.tsx'
import type { Report } from './documents.ts'

type Table = Report['tables'][number]
type Row = Table['rows'][number]

/** The tables of a report, each with a drawing of itself, and the names of those that cannot be shown. */
export function ReportTables({ report }: { report: Report }) {
  const { t } = useTranslation('console')
  const shown = report.tables.filter((table) => table.asOf !== null)
  const held = report.tables.filter((table) => table.asOf === null)
  return (
    <Stack gap="lg">
      {shown.map((table) => <ReportTable key={table.key} table={table} month={report.month} />)}
      {held.length > 0 && (
        <Section title={t('reports.held')} lead={t('reports.heldLead')}>
          <List>{held.map((table) => <List.Item key={table.key}>{table.title}</List.Item>)}</List>
        </Section>
      )}
    </Stack>
  )
}

function ReportTable({ table, month }: { table: Table; month: string }) {
  const { t } = useTranslation('console')
  const columns: Column<Row>[] = [
    { key: 'group', header: t('reports.group'), renderCell: ({ label }) => label },
    ...table.columns.map((header, at): Column<Row> => ({
      key: String(at), header, isNumber: true, renderCell: ({ counts }) => t('reports.number', { count: counts[at] ?? 0 }),
    })),
  ]
  const isEarlier = table.asOf !== null && table.asOf !== month
  return (
    <Section title={table.title}>
      {isEarlier && <Text size="sm" c="dimmed">{t('reports.earlier', { month: monthName(table.asOf ?? month) })}</Text>}
      <ReportBars table={table} />
      <DataTable caption={table.title} columns={columns} rows={table.rows} rowKey={({ label }) => label} minWidth={table.columns.length > 3 ? 480 : 0} />
    </Section>
  )
}
