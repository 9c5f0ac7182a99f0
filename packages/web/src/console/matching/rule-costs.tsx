import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../ui/dates/format.ts'
import type { StudioRuleCostsQuery } from '../../generated/console/graphql.ts'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'

export type RuleCost = StudioRuleCostsQuery['studioRuleCosts']['costs'][number]

export const formatCost = (fit: number): string => {
  if (Math.abs(fit) < 0.005) return '0'
  return `${fit > 0 ? '+' : '−'}${formatDecimal(Math.abs(fit), 2)}`
}

/** What each rule costs everybody together. */
export function RuleCosts({ costs }: { costs: readonly RuleCost[] }) {
  const { t } = useTranslation('console')
  const columns: Column<RuleCost>[] = [
    { key: 'rule', header: t('studio.costRule'), renderCell: (each) => each.label ?? t(`studio.ruleNames.${each.rule}`) },
    { key: 'fit', header: t('studio.costFit'), renderCell: (each) => formatCost(each.totalFit), isNumber: true },
    {
      key: 'matches',
      header: t('studio.costMatches'),
      renderCell: (each) => (each.matches > 0 ? `+${each.matches}` : each.matches),
      isNumber: true,
    },
  ]
  if (costs.length === 0) return <Text>{t('studio.costsNone')}</Text>
  return (
    <DataTable caption={t('studio.viewCosts')} columns={columns} rows={costs} rowKey={(each) => `${each.rule} ${each.label ?? ''}`} />
  )
}
