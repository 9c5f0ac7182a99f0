import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportTarget } from '../../../generated/console/graphql.ts'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import type { DirectoryImport } from './documents.ts'
import { importTargets } from './import-targets.ts'

type FileColumn = DirectoryImport['columns'][number]

/** Each column of the file with a few of its values, and what it is taken for. */
export function ColumnMapping({ columns: fileColumns, targets, onChange }: {
  columns: FileColumn[]
  targets: ReadonlyMap<number, ImportTarget | null>
  onChange: (index: number, target: ImportTarget | null) => void
}) {
  const { t } = useTranslation('console')
  const columns: Column<FileColumn>[] = [
    {
      key: 'header',
      header: t('import.column'),
      renderCell: (column) => (
        <>
          <Text fw={600}>{column.header}</Text>
          <Text size="sm" c="dimmed">{column.samples.slice(0, 3).join(' · ')}</Text>
        </>
      ),
    },
    {
      key: 'target',
      header: t('import.takenFor'),
      renderCell: (column) => (
        <NativeSelect
          aria-label={t('import.takenForColumn', { column: column.header })}
          description={column.remembered ? t('import.remembered') : undefined}
          value={targets.get(column.index) ?? ''}
          data={[
            { value: '', label: t('import.leftOut') },
            ...importTargets.map((target) => ({ value: target, label: t(`enums.importTarget.${target}`) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onChange(column.index, importTargets.find((target) => target === chosen) ?? null)
          }}
        />
      ),
    },
  ]
  return (
    <DataTable
      caption={t('import.columns')}
      columns={columns}
      rows={fileColumns}
      rowKey={(column) => String(column.index)}
    />
  )
}
