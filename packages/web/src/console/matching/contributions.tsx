import { useTranslation } from 'react-i18next'
import { formatDecimal, formatShare } from '../../ui/dates/format.ts'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'

export type Contribution = { criterionId: string; label: string; value: number | null; share: number }

/** The numbers behind a pair: what each criterion says, and how much it weighs here. */
export function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Contribution>[] = [
    { key: 'criterion', header: t('matching.criterion'), renderCell: (each) => each.label },
    { key: 'share', header: t('matching.share'), renderCell: (each) => formatShare(each.share), isNumber: true },
    {
      key: 'value',
      header: t('matching.value'),
      renderCell: (each) => (each.value === null ? t('matching.noData') : formatDecimal(each.value, 2)),
      isNumber: true,
    },
  ]
  return (
    <DataTable
      caption={t('matching.behind')}
      columns={columns}
      rows={contributions}
      rowKey={(each) => each.criterionId}
    />
  )
}
