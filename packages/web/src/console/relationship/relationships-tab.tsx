import { Badge, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { RelationshipsQuery as RelationshipsData } from '../../generated/console/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { ChoiceFilter } from '../../ui/search/choice-filter.tsx'
import { SavedViews } from '../../ui/search/saved-views.tsx'
import { TextLink } from '../../ui/shell/links.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { ListView } from '../../ui/states/list-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { filtersOf, pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { useProgram } from '../program/program-context.ts'
import { CallRequests } from './call-requests/call-requests.tsx'
import { RelationshipsQuery } from './documents.ts'
import { relationshipStatuses, relationshipViews, type RelationshipsSearch } from './search.ts'
import { LookedAfter } from './wall/looked-after.tsx'

const route = getRouteApi('/frame/programs/$programId/relationships')

type ProgramNode = Extract<NonNullable<RelationshipsData['node']>, { __typename: 'Program' }>
type Relationship = ProgramNode['relationships']['edges'][number]['node']

const statusColors = { FORMING: 'aegean', ACTIVE: 'olive', PAUSED: 'gray', ENDING: 'gray', ENDED: 'gray' } as const

/** The relationships of a program: who, in which phase, and whether the agreement is signed. Never what they say. */
export function RelationshipsTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const query = useQuery({
    query: RelationshipsQuery,
    variables: { programId: program.id, first: pageSize, after: search.after, status: search.status, view: search.show },
  })
  const go = (next: RelationshipsSearch) => void navigate({ search: next, resetScroll: false })
  const toProposals = (
    <TextLink to="/programs/$programId/proposals" params={{ programId: program.id }}>
      {t('relationships.toProposals')}
    </TextLink>
  )
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">{t('relationships.lead')}</Text>
      <nav aria-label={t('relationships.views')}>
        <Group gap="lg" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {[undefined, ...relationshipViews].map((view) => (
            <li key={view ?? 'all'}>
              <TextLink
                to="/programs/$programId/relationships"
                params={{ programId: program.id }}
                search={view === undefined ? {} : { show: view }}
                aria-current={search.show === view ? 'page' : undefined}
                fw={search.show === view ? 700 : 400}
              >
                {t(`relationships.view.${view ?? 'ALL'}`)}
              </TextLink>
            </li>
          ))}
        </Group>
      </nav>
      <ChoiceFilter
        label={t('relationships.status')}
        any={t('relationships.anyStatus')}
        choices={relationshipStatuses}
        value={search.status}
        labelOf={(status) => t(`enums.relationshipStatus.${status}`)}
        onChange={(status) => go({ ...filters, status })}
      />
      <SavedViews list="relationships" filters={filters} onOpen={go} />
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          <>
          <CallRequests requests={node.callRequests.edges.map((edge) => edge.node).filter(({ resolvedOn }) => resolvedOn === null)} />
          <LookedAfter others={node.lookedAfterByOthers} />
          <ListView
            count={node.relationships.edges.length}
            isFiltered={search.status !== undefined || search.show !== undefined}
            onClear={() => go({})}
            firstUse={(
              <FirstUse title={t('relationships.emptyTitle')} action={toProposals}>
                {t('relationships.empty')}
              </FirstUse>
            )}
          >
            <RelationshipsTable relationships={node.relationships.edges.map((edge) => edge.node)} />
            <Pager
              position={search}
              shown={node.relationships.edges.length}
              total={node.relationships.totalCount}
              {...node.relationships.pageInfo}
              onMove={(position) => go({ ...filters, ...position })}
            />
          </ListView>
          </>
        ))}
      </QueryView>
    </Stack>
  )
}

function RelationshipsTable({ relationships }: { relationships: Relationship[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Relationship>[] = [
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
      header: t('relationships.status'),
      renderCell: ({ status, chainConflict }) => (
        <>
          <Badge color={statusColors[status]}>{t(`enums.relationshipStatus.${status}`)}</Badge>
          {chainConflict !== null && (
            <Text size="sm" c="dimmed">{t(chainConflict.resolvedAt === null ? 'relationships.conflict' : 'relationships.conflictResolved')}</Text>
          )}
        </>
      ),
    },
    {
      key: 'signal',
      header: t('relationships.signal'),
      renderCell: ({ signal }) => (signal === null ? '' : t(`relationships.signals.${signal}`)),
    },
    { key: 'phase', header: t('programs.phase'), renderCell: (each) => each.phase?.label ?? '', hideBelow: 'sm' },
    {
      key: 'agreement',
      header: t('relationships.agreement'),
      renderCell: (each) => (each.agreementSignedAt === null
        ? t('relationships.unsigned')
        : <When dayOf={each.agreementSignedAt} />),
      hideBelow: 'sm',
    },
    {
      key: 'formed',
      header: t('relationships.formed'),
      renderCell: (each) => <When dayOf={each.formedAt} />,
      hideBelow: 'md',
    },
  ]
  return (
    <DataTable
      caption={t('relationships.caption')}
      columns={columns}
      rows={relationships}
      rowKey={(each) => each.id}
    />
  )
}
