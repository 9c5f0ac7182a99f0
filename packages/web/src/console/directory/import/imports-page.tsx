import { Badge, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { DirectoryImportsQuery } from '../../../generated/console/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { pageSize } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { useViewer } from '../../access/viewer.ts'
import { ChooseFile } from './choose-file.tsx'
import { ImportsQuery } from './documents.ts'

const route = getRouteApi('/frame/people/import')

type Import = DirectoryImportsQuery['directoryImports']['edges'][number]['node']

/** The first step of an import, and the imports before it. */
export function ImportsPage() {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  const position = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery({ query: ImportsQuery, variables: { first: pageSize, after: position.after } })
  return (
    <>
      <PageTitle
        above={<TextLink to="/people">{t('people.title')}</TextLink>}
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <Stack gap="lg">
        {viewer?.viewerCan.importDirectory === true
          ? <ChooseFile />
          : <Notice tone="can"><Text>{t('import.notYours')}</Text></Notice>}
        <Section title={t('import.earlier')}>
          <QueryView query={query}>
            {({ directoryImports }) => (directoryImports.edges.length === 0 ? (
              <Text c="dimmed">{t('import.noneYet')}</Text>
            ) : (
              <>
                <EarlierImports imports={directoryImports.edges.map((edge) => edge.node)} />
                <Pager
                  position={position}
                  shown={directoryImports.edges.length}
                  total={directoryImports.totalCount}
                  {...directoryImports.pageInfo}
                  onMove={(search) => void navigate({ search })}
                />
              </>
            ))}
          </QueryView>
        </Section>
      </Stack>
    </>
  )
}

function EarlierImports({ imports }: { imports: Import[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Import>[] = [
    {
      key: 'file',
      header: t('import.file'),
      renderCell: (each) => (
        <TextLink to="/people/import/$importId" params={{ importId: each.id }}>
          {each.fileName ?? t('import.throughGraphql')}
        </TextLink>
      ),
    },
    {
      key: 'status',
      header: t('import.status'),
      renderCell: (each) => (
        <Badge color={each.status === 'FAILED' ? 'terracotta' : 'gray'}>{t(`enums.importStatus.${each.status}`)}</Badge>
      ),
    },
    { key: 'rows', header: t('import.rows'), renderCell: (each) => each.rowCount, isNumber: true, hideBelow: 'sm' },
    { key: 'who', header: t('import.by'), renderCell: (each) => each.createdBy?.fullName ?? '', hideBelow: 'md' },
    { key: 'when', header: t('import.when'), renderCell: (each) => <When instant={each.createdAt} />, hideBelow: 'sm' },
  ]
  return <DataTable caption={t('import.earlier')} columns={columns} rows={imports} rowKey={(each) => each.id} />
}
