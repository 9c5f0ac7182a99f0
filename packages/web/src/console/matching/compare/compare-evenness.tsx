import { NativeSelect, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GroupFact } from '../../../generated/console/graphql.ts'
import { formatDecimal, formatShare } from '../../../ui/dates/format.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import type { Both, Compared } from './documents.ts'
import { groupFacts } from './search.ts'

const route = getRouteApi('/frame/programs/$programId/matching/compare')

type Group = NonNullable<Compared['summary']>['groups'][number]
type Line = { group: string | null; first: Group | undefined; second: Group | undefined }

/** How evenly two scenarios serve groups of mentorees; the server shows no small group (M13). */
export function CompareEvenness({ both, by }: { both: Both; by: GroupFact }) {
  const { t } = useTranslation('console')
  const navigate = route.useNavigate()
  const groupsOf = (run: Compared) => run.summary?.groups ?? []
  const names = [...new Set([...groupsOf(both.first.run), ...groupsOf(both.second.run)].map(({ group }) => group))]
  const lines = names.map((group): Line => ({
    group,
    first: groupsOf(both.first.run).find((each) => each.group === group),
    second: groupsOf(both.second.run).find((each) => each.group === group),
  }))
  const cell = (group: Group | undefined) => (group === undefined ? '–' : t('compare.groupCell', {
    share: formatShare(group.matched / group.mentorees), fit: formatDecimal(group.meanFit, 2),
  }))
  const columns: Column<Line>[] = [
    { key: 'group', header: t('compare.group'), renderCell: ({ group }) => group ?? t('compare.allOthers') },
    { key: 'first', header: both.first.label, renderCell: ({ first }) => cell(first), isNumber: true },
    { key: 'second', header: both.second.label, renderCell: ({ second }) => cell(second), isNumber: true },
  ]
  return (
    <Section title={t('compare.evenness')} lead={t('compare.evennessLead')}>
      <NativeSelect
        maw="20rem"
        label={t('compare.by')}
        value={by}
        data={groupFacts.map((value) => ({ value, label: t(`compare.facts.${value}`) }))}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          void navigate({ search: (known) => ({ ...known, by: groupFacts.find((fact) => fact === chosen) }), resetScroll: false })
        }}
      />
      {lines.length === 0
        ? <Text>{t('compare.noGroups')}</Text>
        : <DataTable caption={t('compare.evenness')} columns={columns} rows={lines} rowKey={({ group }) => group ?? ''} />}
    </Section>
  )
}
