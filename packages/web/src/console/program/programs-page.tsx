import { Badge, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ProgramsQuery as ProgramsData } from '../../generated/console/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { ButtonLink, TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { useViewer } from '../access/viewer.ts'
import { ProgramsQuery } from './documents.ts'

const route = getRouteApi('/frame/programs/')

export function ProgramsPage() {
  const { t } = useTranslation('console')
  const position = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery({ query: ProgramsQuery, variables: { first: pageSize, after: position.after } })
  const create = useViewer()?.viewerCan.createProgram === true
    ? <ButtonLink to="/programs/new">{t('programs.create')}</ButtonLink>
    : null
  return (
    <>
      <PageTitle title={t('programs.title')} lead={t('programs.lead')} actions={query[0].data?.programs.totalCount === 0 ? null : create} />
      <QueryView query={query}>
        {({ programs }) => (programs.totalCount === 0 ? (
          <FirstUse title={t('home.noProgramsTitle')} action={create}>{t('home.noPrograms')}</FirstUse>
        ) : (
          <>
            <ProgramsTable programs={programs.edges.map((edge) => edge.node)} />
            <Pager
              position={position}
              shown={programs.edges.length}
              total={programs.totalCount}
              {...programs.pageInfo}
              onMove={(search) => void navigate({ search })}
            />
          </>
        ))}
      </QueryView>
    </>
  )
}

type ProgramRow = ProgramsData['programs']['edges'][number]['node']

function ProgramsTable({ programs }: { programs: ProgramRow[] }) {
  const { t } = useTranslation('console')
  const columns: Column<ProgramRow>[] = [
    {
      key: 'name',
      header: t('programs.name'),
      renderCell: (program) => (
        <>
          <TextLink to="/programs/$programId" params={{ programId: program.id }}>{program.name}</TextLink>
          <Text size="sm" c="dimmed">{t(`enums.programKind.${program.kind}`)}</Text>
        </>
      ),
    },
    {
      key: 'status',
      header: t('programs.status'),
      renderCell: (program) => <Badge>{t(`enums.programStatus.${program.status}`)}</Badge>,
    },
    {
      key: 'starts',
      header: t('programs.startsOn'),
      renderCell: (program) => <When day={program.startsOn} />,
      hideBelow: 'sm',
    },
    {
      key: 'phase',
      header: t('programs.phase'),
      renderCell: (program) => program.currentPhase?.label ?? '',
      hideBelow: 'md',
    },
    {
      key: 'participants',
      header: t('programs.participants'),
      renderCell: (program) => program.participationCounts.active,
      isNumber: true,
      hideBelow: 'sm',
    },
    {
      key: 'relationships',
      header: t('programs.relationships'),
      renderCell: (program) => program.relationshipCounts.forming + program.relationshipCounts.active,
      isNumber: true,
      hideBelow: 'sm',
    },
  ]
  return <DataTable caption={t('programs.title')} columns={columns} rows={programs} rowKey={(program) => program.id} />
}
