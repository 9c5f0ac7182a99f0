import { Anchor, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { AuditQuery as AuditData } from '../../generated/console/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { TextLink } from '../../ui/shell/links.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { ListView } from '../../ui/states/list-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { filtersOf, pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { actWords, subjectWords } from './act-words.ts'
import { AuditChanges } from './audit-changes.tsx'
import { AuditQuery } from './documents.ts'
import type { AuditSearch } from './search.ts'

const route = getRouteApi('/frame/administration/audit')

type Entry = AuditData['auditEntries']['edges'][number]['node']

/** The address of the same entries as a file. */
function csvAddress({ action, person, subject, since, until }: AuditSearch): string {
  const given = { action, personId: person, subjectId: subject, from: since, until }
  return `/audit.csv?${new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()}`
}

/** Who did what, filtered by the address. */
export function AuditTab() {
  const { t } = useTranslation('console')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const { action, person, subject, since, until } = filters
  const query = useQuery({
    query: AuditQuery,
    variables: { first: pageSize, after: search.after, action, personId: person, subjectId: subject, from: since, until },
    requestPolicy: 'cache-and-network',
  })
  const go = (next: AuditSearch) => void navigate({ search: next, resetScroll: false })
  const change = (part: Partial<AuditSearch>) => go(Object.fromEntries(Object.entries({ ...filters, ...part }).filter(([, value]) => value !== undefined && value !== '')))
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">{t('administration.auditLead')}</Text>
      <QueryView query={query}>
        {({ auditEntries: { edges, totalCount, pageInfo }, auditActions }) => (
          <>
            <Group align="flex-end" gap="md">
              <NativeSelect
                label={t('administration.action')}
                value={action ?? ''}
                data={[{ value: '', label: t('administration.anyAction') }, ...auditActions.map((each) => ({ value: each, label: actWords(t, each) }))]}
                onChange={(event) => change({ action: event.currentTarget.value })}
              />
              <TextInput type="date" label={t('administration.from')} value={since ?? ''} onChange={(event) => change({ since: event.currentTarget.value })} />
              <TextInput type="date" label={t('administration.until')} value={until ?? ''} onChange={(event) => change({ until: event.currentTarget.value })} />
              {Object.keys(filters).length > 0 && <Anchor component="button" type="button" onClick={() => go({})}>{t('administration.allEntries')}</Anchor>}
              <Anchor href={csvAddress(search)} download>{t('administration.csv')}</Anchor>
            </Group>
            <ListView
              count={edges.length}
              isFiltered={Object.keys(filters).length > 0}
              onClear={() => go({})}
              firstUse={<FirstUse title={t('administration.noEntriesTitle')}>{t('administration.noEntries')}</FirstUse>}
            >
              <AuditTable entries={edges.map(({ node }) => node)} onFilter={change} />
              <Pager position={search} shown={edges.length} total={totalCount} {...pageInfo} onMove={(position) => go({ ...filters, ...position })} />
            </ListView>
          </>
        )}
      </QueryView>
    </Stack>
  )
}

function AuditTable({ entries, onFilter }: { entries: Entry[]; onFilter: (part: Partial<AuditSearch>) => void }) {
  const { t } = useTranslation('console')
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('administration.at'), renderCell: ({ at }) => <When instant={at} /> },
    {
      key: 'who',
      header: t('administration.who'),
      renderCell: ({ person, isToken }) => (
        <>
          {person === null ? t('administration.gone') : <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>}
          {isToken && <Text size="sm" c="dimmed">{t('administration.byToken')}</Text>}
        </>
      ),
    },
    {
      key: 'what',
      header: t('administration.what'),
      renderCell: ({ action, subjectType, subjectId }) => (
        <>
          <Text title={action}>{actWords(t, action)}</Text>
          {subjectId !== null && <Anchor component="button" type="button" size="sm" onClick={() => onFilter({ subject: subjectId })}>{subjectWords(t, subjectType)}</Anchor>}
        </>
      ),
    },
    { key: 'changes', header: t('administration.changes'), renderCell: ({ changes, requestId }) => <AuditChanges changes={changes} requestId={requestId} />, hideBelow: 'sm' },
  ]
  return <DataTable caption={t('administration.audit')} columns={columns} rows={entries} rowKey={({ id }) => id} />
}
