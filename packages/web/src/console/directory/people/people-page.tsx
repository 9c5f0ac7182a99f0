import { Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { PeopleQuery as PeopleData } from '../../../generated/console/graphql.ts'
import { ChoiceFilter } from '../../../ui/search/choice-filter.tsx'
import { SavedViews } from '../../../ui/search/saved-views.tsx'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { ButtonLink, TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { ListView } from '../../../ui/states/list-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { DownloadLink } from '../../../ui/table/download-link.tsx'
import { filtersOf, pageSize } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { useViewer } from '../../access/viewer.ts'
import { PeopleQuery } from './documents.ts'
import { personStatuses, type PeopleSearch } from './search.ts'

const route = getRouteApi('/frame/people/')

export function PeoplePage() {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const query = useQuery({ query: PeopleQuery, variables: { first: pageSize, after: search.after, ...filters } })
  const filter = (change: PeopleSearch) => void navigate({ search: { ...filters, ...change }, replace: true })
  const clear = () => void navigate({ search: {} })
  const canImport = viewer?.viewerCan.importDirectory === true
  return (
    <>
      <PageTitle
        title={t('people.title')}
        lead={t('people.lead')}
        actions={canImport && <ButtonLink to="/people/import">{t('people.import')}</ButtonLink>}
      />
      <Stack gap="md">
        <Group align="flex-end" gap="md">
          <SearchField
            label={t('people.search')}
            value={search.search ?? ''}
            onChange={(text) => filter({ search: text === '' ? undefined : text })}
          />
          <ChoiceFilter
            label={t('people.status')}
            any={t('people.anyStatus')}
            choices={personStatuses}
            value={search.status}
            labelOf={(status) => t(`enums.personStatus.${status}`)}
            onChange={(status) => filter({ status })}
          />
        </Group>
        <SavedViews list="people" filters={filters} onOpen={(view) => void navigate({ search: view })} />
        <QueryView query={query}>
          {({ people }) => (
            <ListView
              count={people.edges.length}
              isFiltered={search.search !== undefined || search.status !== undefined}
              onClear={clear}
              firstUse={<NoPeople canImport={canImport} />}
            >
              <Group justify="space-between">
                <Text c="dimmed" aria-live="polite">{t('people.count', { count: people.totalCount })}</Text>
                <DownloadLink path="/people.csv" filters={filters} />
              </Group>
              <PeopleTable people={people.edges.map((edge) => edge.node)} />
              <Pager
                position={search}
                shown={people.edges.length}
                total={people.totalCount}
                {...people.pageInfo}
                onMove={(position) => void navigate({ search: { ...filters, ...position } })}
              />
            </ListView>
          )}
        </QueryView>
      </Stack>
    </>
  )
}

function NoPeople({ canImport }: { canImport: boolean }) {
  const { t } = useTranslation('console')
  return (
    <FirstUse
      title={t('people.emptyTitle')}
      action={canImport && <ButtonLink to="/people/import">{t('people.import')}</ButtonLink>}
    >
      {t('people.empty')}
    </FirstUse>
  )
}

type PersonRow = PeopleData['people']['edges'][number]['node']

function PeopleTable({ people }: { people: PersonRow[] }) {
  const { t } = useTranslation('console')
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      header: t('people.name'),
      renderCell: (person) => (
        <>
          <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
          {person.status === 'LEFT' && <Text size="sm" c="dimmed">{t('enums.personStatus.LEFT')}</Text>}
        </>
      ),
    },
    { key: 'title', header: t('people.jobTitle'), renderCell: (person) => person.jobTitle },
    { key: 'department', header: t('people.department'), renderCell: (person) => person.department, hideBelow: 'sm' },
    { key: 'location', header: t('people.location'), renderCell: (person) => person.location, hideBelow: 'sm' },
  ]
  return <DataTable caption={t('people.title')} columns={columns} rows={people} rowKey={(person) => person.id} />
}
