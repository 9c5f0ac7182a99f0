import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'

type Column = { index: number; header: string; refusedReason: string | null }

/** The columns that carry performance data, by name, with the reason why they stay out (M4). */
export function RefusedColumns({ columns }: { columns: Column[] }) {
  const { t } = useTranslation('console')
  const refused = columns.filter((column) => column.refusedReason !== null)
  if (refused.length === 0) return null
  return (
    <Notice tone="needs" title={t('import.refused', { count: refused.length })}>
      <Text>{t('import.refusedWhy')}</Text>
      <List>
        {refused.map((column) => (
          <List.Item key={column.index}>
            <Text span fw={600}>{column.header}</Text>: {column.refusedReason}
          </List.Item>
        ))}
      </List>
    </Notice>
  )
}
