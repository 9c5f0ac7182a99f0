import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RouteNotFound } from '../../../ui/app/route-failure.tsx'
import { JobProgress } from '../../../ui/jobs/job-progress.tsx'
import { TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { useJobUpdates } from '../../app/use-job-updates.ts'
import { ColumnsStep } from './columns-step.tsx'
import { CommittedStep } from './committed-step.tsx'
import { type DirectoryImport, ImportQuery } from './documents.ts'
import { DryRunStep } from './dry-run-step.tsx'
import { StepMarks } from './step-marks.tsx'

const route = getRouteApi('/frame/people/import/$importId')

/** One import, wherever it stands: columns, dry run, commit, undo. */
export function ImportPage() {
  const { t } = useTranslation('console')
  const { importId } = route.useParams()
  const query = useQuery({ query: ImportQuery, variables: { id: importId } })
  return (
    <QueryView query={query} title={t('import.title')}>
      {({ node }) => (node?.__typename === 'DirectoryImport'
        ? <ImportContent directoryImport={node} />
        : <RouteNotFound />)}
    </QueryView>
  )
}

function ImportContent({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  const { step } = route.useSearch()
  useJobUpdates(directoryImport.job, { query: ImportQuery, id: directoryImport.id })
  const { status } = directoryImport
  const isMapping = status === 'UPLOADED' || (status === 'PLANNED' && step === 'columns')
  return (
    <>
      <PageTitle
        above={<TextLink to="/people/import">{t('import.title')}</TextLink>}
        title={directoryImport.fileName ?? t('import.throughGraphql')}
        lead={directoryImport.encoding === null
          ? t('import.rowCount', { count: directoryImport.rowCount })
          : t('import.readAs', {
            count: directoryImport.rowCount,
            encoding: directoryImport.encoding,
            delimiter: directoryImport.delimiter === '\t' ? t('import.tab') : directoryImport.delimiter ?? '',
          })}
      />
      <Stack gap="lg">
        <StepMarks status={status} isMapping={isMapping} />
        <ImportStep directoryImport={directoryImport} isMapping={isMapping} />
      </Stack>
    </>
  )
}

function ImportStep({ directoryImport, isMapping }: { directoryImport: DirectoryImport; isMapping: boolean }) {
  const { t } = useTranslation('console')
  if (isMapping) return <ColumnsStep directoryImport={directoryImport} />
  switch (directoryImport.status) {
    case 'UPLOADED':
    case 'PLANNED':
      return <DryRunStep directoryImport={directoryImport} />
    case 'COMMITTED':
    case 'UNDONE':
      return <CommittedStep directoryImport={directoryImport} />
    case 'FAILED':
      return (
        <Notice tone="needs" announce="alert" title={t('import.failed')}>
          <Text>{directoryImport.job?.errorMessage ?? t('import.failedUnknown')}</Text>
          <Text>{t('import.failedKept')}</Text>
          <TextLink to="/people/import">{t('import.again')}</TextLink>
        </Notice>
      )
    case 'PLANNING':
    case 'COMMITTING':
    case 'UNDOING':
      return (
        <Section title={t(`enums.importStatus.${directoryImport.status}`)} lead={t('import.mayLeave')}>
          {directoryImport.job === null
            ? <Text>{t('import.starting')}</Text>
            : <JobProgress job={directoryImport.job} label={t(`enums.importStatus.${directoryImport.status}`)} />}
        </Section>
      )
    default:
      return directoryImport.status satisfies never
  }
}
