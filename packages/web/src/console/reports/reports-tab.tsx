import { Anchor, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { When } from '../../ui/dates/when.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { useProgram } from '../program/program-context.ts'
import { type Report, ReportsQuery } from './documents.ts'
import { monthName } from './month-name.ts'
import { ReportTables } from './report-tables.tsx'

const route = getRouteApi('/frame/programs/$programId/reports')

/** What may be said of a program, month by month: groups of five and more, never people. */
export function ReportsTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const query = useQuery({ query: ReportsQuery, variables: { programId: program.id } })
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw="44rem">{t('reports.lead')}</Text>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          node.reports.edges.length === 0
            ? <FirstUse title={t('reports.emptyTitle')}>{t('reports.empty')}</FirstUse>
            : <Reports reports={node.reports.edges.map((edge) => edge.node)} />
        ))}
      </QueryView>
    </Stack>
  )
}

function Reports({ reports }: { reports: Report[] }) {
  const { t } = useTranslation('console')
  const { month } = route.useSearch()
  const navigate = route.useNavigate()
  const report = reports.find((each) => each.month === month) ?? reports[0]
  if (report === undefined) return null
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="md">
        <NativeSelect
          label={t('reports.month')}
          value={report.month}
          data={reports.map((each) => ({ value: each.month, label: monthName(each.month) }))}
          onChange={(event) => void navigate({ search: { month: event.currentTarget.value }, resetScroll: false })}
        />
        <Anchor href={`/reports/${encodeURIComponent(report.id)}.csv`} download pb={8}>{t('reports.download')}</Anchor>
      </Group>
      <Text size="sm" c="dimmed">{t('reports.takenAt')} <When instant={report.takenAt} /></Text>
      <ReportTables report={report} />
    </Stack>
  )
}
