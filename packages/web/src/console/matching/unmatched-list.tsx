import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ScenarioUnmatchedQuery } from '../../generated/console/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { UnmatchedQuery } from './documents.ts'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

type RunNode = Extract<NonNullable<ScenarioUnmatchedQuery['node']>, { __typename: 'MatchingRun' }>
type Unmatched = RunNode['unmatched']['edges'][number]['node']

/** Who has no pair in a scenario, and why: a rule, a capacity, or nobody near enough. */
export function UnmatchedList({ runId }: { runId: string }) {
  const { t } = useTranslation('console')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery({ query: UnmatchedQuery, variables: { runId, first: pageSize, after: search.after } })
  const columns: Column<Unmatched>[] = [
    {
      key: 'name',
      header: t('people.name'),
      renderCell: ({ participation: { person } }) => (
        <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
      ),
    },
    { key: 'role', header: t('participants.role'), renderCell: (each) => t(`enums.role.${each.role}`) },
    { key: 'reason', header: t('matching.reason'), renderCell: (each) => each.reason },
  ]
  return (
    <QueryView query={query}>
      {({ node }) => (node?.__typename === 'MatchingRun' && (node.unmatched.totalCount === 0
        ? <Text>{t('matching.everybodyMatched')}</Text>
        : (
          <>
            <DataTable
              caption={t('matching.unmatched')}
              columns={columns}
              rows={node.unmatched.edges.map((edge) => edge.node)}
              rowKey={(each) => each.id}
            />
            <Pager
              position={search}
              shown={node.unmatched.edges.length}
              total={node.unmatched.totalCount}
              {...node.unmatched.pageInfo}
              onMove={(position) => void navigate({ search: { view: 'unmatched', ...position }, resetScroll: false })}
            />
          </>
        )))}
    </QueryView>
  )
}
