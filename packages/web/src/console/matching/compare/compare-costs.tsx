import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/shell/section.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { CheckRun } from '../check-run.tsx'
import { formatCost, type RuleCost } from '../rule-costs.tsx'
import type { Both } from './documents.ts'

type Line = { key: string; label: string; first: RuleCost | undefined; second: RuleCost | undefined }

const keyOf = ({ rule, label }: RuleCost) => `${rule} ${label ?? ''}`

/** What each rule of the program costs in two scenarios, as far as they were checked. */
export function CompareCosts({ both }: { both: Both }) {
  const { t } = useTranslation('console')
  const sides = [both.first, both.second]
  const costsOf = (at: 0 | 1) => sides[at]?.run.replay?.ruleCosts
  const known = new Map([...(costsOf(0) ?? []), ...(costsOf(1) ?? [])].map((cost) => [keyOf(cost), cost]))
  const lines = [...known].map(([key, { rule, label }]): Line => ({
    key,
    label: label ?? t(`studio.ruleNames.${rule}`),
    first: costsOf(0)?.find((cost) => keyOf(cost) === key),
    second: costsOf(1)?.find((cost) => keyOf(cost) === key),
  }))
  const cell = (cost: RuleCost | undefined, at: 0 | 1) => {
    if (cost === undefined) return costsOf(at) === undefined ? t('compare.notChecked') : '–'
    const fit = formatCost(cost.totalFit)
    return cost.matches === 0 ? t('compare.costCell', { fit }) : t('compare.costCellMatches', { fit, count: cost.matches })
  }
  const columns: Column<Line>[] = [
    { key: 'rule', header: t('studio.costRule'), renderCell: ({ label }) => label },
    { key: 'first', header: both.first.label, renderCell: ({ first }) => cell(first, 0), isNumber: true },
    { key: 'second', header: both.second.label, renderCell: ({ second }) => cell(second, 1), isNumber: true },
  ]
  return (
    <Section title={t('compare.costs')} lead={t('compare.costsLead')}>
      {lines.length > 0
        ? <DataTable caption={t('compare.costs')} columns={columns} rows={lines} rowKey={({ key }) => key} />
        : <Text>{t('compare.notChecked')}</Text>}
      <Group align="flex-start">
        {sides.filter(({ run }) => run.replay === null).map(({ id, label, run }) => (
          <CheckRun key={id} runId={id} job={run.replayJob} label={t('compare.check', { run: label })} />
        ))}
      </Group>
    </Section>
  )
}
