import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'

type Column = { index: number; refusedReason: string | null }

/** The columns that carry performance data: the server's sentence names each and says why it stays out (M4). */
export function RefusedColumns({ columns }: { columns: Column[] }) {
  const { t } = useTranslation('console')
  const refused = columns.filter((column) => column.refusedReason !== null)
  if (refused.length === 0) return null
  return (
    <Notice tone="needs" title={t('import.refused', { count: refused.length })}>
      <List>
        {refused.map((column) => <List.Item key={column.index}>{column.refusedReason}</List.Item>)}
      </List>
    </Notice>
  )
}
