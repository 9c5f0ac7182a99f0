import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import type { Scenario } from './studio-context.ts'
import { useWorkbench } from './studio-context.ts'

type Unmatched = Scenario['unmatched'][number]

/** Who has no pair in the scenario, and why. */
export function StudioUnmatched() {
  const { t } = useTranslation('console')
  const { scenario } = useWorkbench()
  const columns: Column<Unmatched>[] = [
    { key: 'name', header: t('people.name'), renderCell: (each) => each.name },
    { key: 'role', header: t('participants.role'), renderCell: (each) => t(`enums.role.${each.role}`), hideBelow: 'xs' },
    { key: 'reason', header: t('matching.reason'), renderCell: (each) => each.reason },
  ]
  if (scenario.unmatched.length === 0) return <Text>{t('matching.everybodyMatched')}</Text>
  return (
    <DataTable
      caption={t('matching.unmatched')}
      columns={columns}
      rows={scenario.unmatched}
      rowKey={(each) => `${each.role} ${each.participationId}`}
    />
  )
}
