import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportRowsQuery } from '../../../generated/console/graphql.ts'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { fieldLabel } from './field-label.ts'

type ImportNode = Extract<NonNullable<ImportRowsQuery['node']>, { __typename: 'DirectoryImport' }>
type Row = ImportNode['rows']['edges'][number]['node']
type Problem = Row['problems'][number]

const outcomeColors = { CREATE: 'olive', UPDATE: 'aegean', UNCHANGED: 'gray', INVALID: 'terracotta' } as const

/** Rows with their number in the file, so that one finds them there again. */
export function ImportRowsTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Row>[] = [
    { key: 'number', header: t('import.rowNumber'), renderCell: (row) => row.rowNumber, isNumber: true },
    {
      key: 'person',
      header: t('people.name'),
      renderCell: (row) => (
        <Stack gap={4} align="flex-start">
          <Text>{row.label}</Text>
          <Badge color={outcomeColors[row.outcome]}>{t(`enums.rowOutcome.${row.outcome}`)}</Badge>
        </Stack>
      ),
    },
    { key: 'what', header: t('import.what'), renderCell: (row) => <RowDetail row={row} /> },
  ]
  return (
    <DataTable
      caption={t('import.rowsTitle')}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.rowNumber)}
      minWidth={520}
    />
  )
}

function RowDetail({ row }: { row: Row }) {
  const { t } = useTranslation('console')
  return (
    <Stack gap={4}>
      {row.problems.map((problem) => <ProblemLine key={`${problem.code}-${problem.field}`} problem={problem} />)}
      {row.outcome === 'UPDATE' && row.changes.map((change) => (
        <Text key={change.field} size="sm">
          {fieldLabel(t, change.field)}: <del>{change.before ?? t('import.nothing')}</del>
          {' → '}
          <ins>{change.after ?? t('import.nothing')}</ins>
        </Text>
      ))}
    </Stack>
  )
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { t } = useTranslation('console')
  const isValueSaid = problem.value === null || problem.message.includes(problem.value)
  return (
    <div>
      <Text size="sm" fw={600} {...(problem.isWarning ? {} : { c: 'var(--ithaca-needs)' })}>
        {problem.isWarning && `${t('import.warning')} `}
        {problem.field !== null && `${fieldLabel(t, problem.field)}: `}
        {isValueSaid || `“${problem.value}” `}
        {problem.message}
      </Text>
      <Text size="sm" c="dimmed">{problem.mend}</Text>
    </div>
  )
}
