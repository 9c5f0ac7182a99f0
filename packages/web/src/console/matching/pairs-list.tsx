import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../ui/dates/format.ts'
import { useQuery } from 'urql'
import type { ScenarioPairsQuery } from '../../generated/console/graphql.ts'
import { SearchField } from '../../ui/search/search-field.tsx'
import { TextLink } from '../../ui/shell/links.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { ListView } from '../../ui/states/list-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { filtersOf, pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { PairsQuery } from './documents.ts'
import { pairOrders, type RunSearch } from './search.ts'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

type RunNode = Extract<NonNullable<ScenarioPairsQuery['node']>, { __typename: 'MatchingRun' }>
type Pair = RunNode['pairs']['edges'][number]['node']

/** A scenario's pairs, fifty a page, to search and order; choosing one explains it. */
export function PairsList({ runId }: { runId: string }) {
  const { t } = useTranslation('console')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const query = useQuery({
    query: PairsQuery,
    variables: {
      runId,
      first: pageSize,
      after: search.after,
      search: search.search,
      order: search.order ?? 'FIT_DESC',
    },
  })
  const go = (next: RunSearch) => void navigate({ search: next, resetScroll: false })
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        <SearchField
          label={t('matching.search')}
          value={search.search ?? ''}
          onChange={(text) => go({ ...filters, search: text === '' ? undefined : text })}
        />
        <NativeSelect
          label={t('matching.order')}
          value={search.order ?? 'FIT_DESC'}
          data={pairOrders.map((value) => ({ value, label: t(`matching.orders.${value}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            go({ ...filters, order: pairOrders.find((order) => order === chosen) })
          }}
        />
      </Group>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'MatchingRun' && (
          <ListView
            count={node.pairs.edges.length}
            isFiltered={search.search !== undefined}
            onClear={() => go({})}
            firstUse={<FirstUse order={3} title={t('matching.noPairsTitle')}>{t('matching.noPairs')}</FirstUse>}
          >
            <Text c="dimmed" aria-live="polite">{t('matching.pairCount', { count: node.pairs.totalCount })}</Text>
            <PairsTable pairs={node.pairs.edges.map((edge) => edge.node)} />
            <Pager
              position={search}
              shown={node.pairs.edges.length}
              total={node.pairs.totalCount}
              {...node.pairs.pageInfo}
              onMove={(position) => go({ ...filters, ...position })}
            />
          </ListView>
        ))}
      </QueryView>
    </Stack>
  )
}

/** The criterion that adds most to a pair's fit: a reason stands before the number (M4). */
function strongest(pair: Pair): Pair['contributions'][number] | undefined {
  const weighed = pair.contributions.map((each) => ({ each, added: (each.value ?? 0) * each.share }))
  return weighed.toSorted((a, b) => b.added - a.added)[0]?.each
}

function PairsTable({ pairs }: { pairs: Pair[] }) {
  const { t } = useTranslation('console')
  const { pair: chosen } = route.useSearch()
  const { programId, runId } = route.useParams()
  const columns: Column<Pair>[] = [
    {
      key: 'mentoree',
      header: t('enums.role.MENTOREE'),
      renderCell: (pair) => (
        <TextLink
          to="/programs/$programId/matching/$runId"
          params={{ programId, runId }}
          search={(before) => ({ ...before, pair: pair.id })}
          resetScroll={false}
          aria-label={t('matching.explain', {
            mentoree: pair.mentoree.person.fullName,
            mentor: pair.mentor.person.fullName,
          })}
        >
          {pair.mentoree.person.fullName}
        </TextLink>
      ),
    },
    { key: 'mentor', header: t('enums.role.MENTOR'), renderCell: (pair) => pair.mentor.person.fullName },
    {
      key: 'joins',
      header: t('matching.joinsMost'),
      renderCell: (pair) => strongest(pair)?.label ?? t('matching.noData'),
      hideBelow: 'sm',
    },
    {
      key: 'fit',
      header: t('matching.fit'),
      renderCell: (pair) => formatDecimal(pair.fit, 2),
      isNumber: true,
      hideBelow: 'sm',
    },
  ]
  return (
    <DataTable
      caption={t('matching.pairs')}
      columns={columns}
      rows={pairs}
      rowKey={(pair) => pair.id}
      selectedKey={chosen}
    />
  )
}
