import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ProposalsQuery as ProposalsData } from '../../../generated/console/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { ChoiceFilter } from '../../../ui/search/choice-filter.tsx'
import { TextLink } from '../../../ui/shell/links.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { ListView } from '../../../ui/states/list-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { filtersOf, pageSize } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { useProgram } from '../../program/program-context.ts'
import { ProposalsQuery } from './documents.ts'
import { ProposePairDialog } from './propose-pair-dialog.tsx'
import { proposalStatuses, type ProposalsSearch } from './search.ts'

const route = getRouteApi('/frame/programs/$programId/proposals')

type ProgramNode = Extract<NonNullable<ProposalsData['node']>, { __typename: 'Program' }>
type Proposal = ProgramNode['proposals']['edges'][number]['node']

const statusColors = { OPEN: 'gray', FORMED: 'olive', LAPSED: 'gray' } as const

/** What was published and what became of it. Answers are private: an open proposal says nothing of either (M6). */
export function ProposalsTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const [isProposing, setProposing] = useState(false)
  const query = useQuery({
    query: ProposalsQuery,
    variables: { programId: program.id, first: pageSize, after: search.after, ...filters },
  })
  const go = (next: ProposalsSearch) => void navigate({ search: next, resetScroll: false })
  const toMatching = (
    <TextLink to="/programs/$programId/matching" params={{ programId: program.id }}>
      {t('proposals.toMatching')}
    </TextLink>
  )
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">{t('proposals.lead', { count: program.responseDays })}</Text>
      <Group align="flex-end" justify="space-between">
        <ChoiceFilter
          label={t('proposals.status')}
          any={t('proposals.anyStatus')}
          choices={proposalStatuses}
          value={search.status}
          labelOf={(status) => t(`enums.proposalStatus.${status}`)}
          onChange={(status) => go({ status })}
        />
        {program.viewerCan.match && <Button variant="default" onClick={() => setProposing(true)}>{t('proposals.proposeTwo')}</Button>}
      </Group>
      {isProposing && <ProposePairDialog onClose={() => setProposing(false)} />}
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          <ListView
            count={node.proposals.edges.length}
            isFiltered={search.status !== undefined}
            onClear={() => go({})}
            firstUse={<FirstUse title={t('proposals.emptyTitle')} action={toMatching}>{t('proposals.empty')}</FirstUse>}
          >
            <ProposalsTable proposals={node.proposals.edges.map((edge) => edge.node)} />
            <Pager
              position={search}
              shown={node.proposals.edges.length}
              total={node.proposals.totalCount}
              {...node.proposals.pageInfo}
              onMove={(position) => go({ ...filters, ...position })}
            />
          </ListView>
        ))}
      </QueryView>
    </Stack>
  )
}

function ProposalsTable({ proposals }: { proposals: Proposal[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Proposal>[] = [
    {
      key: 'mentoree',
      header: t('enums.role.MENTOREE'),
      renderCell: ({ mentoree: { person } }) => (
        <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
      ),
    },
    {
      key: 'mentor',
      header: t('enums.role.MENTOR'),
      renderCell: ({ mentor: { person } }) => (
        <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
      ),
    },
    {
      key: 'status',
      header: t('proposals.status'),
      renderCell: ({ status }) => <Badge color={statusColors[status]}>{t(`enums.proposalStatus.${status}`)}</Badge>,
    },
    {
      key: 'published',
      header: t('proposals.published'),
      renderCell: (each) => <When dayOf={each.publishedAt} />,
      hideBelow: 'md',
    },
    {
      key: 'respondBy',
      header: t('proposals.respondBy'),
      renderCell: (each) => <When dayOf={each.respondBy} />,
      hideBelow: 'sm',
    },
  ]
  return <DataTable caption={t('proposals.caption')} columns={columns} rows={proposals} rowKey={(each) => each.id} />
}
