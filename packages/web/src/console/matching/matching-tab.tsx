import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { MatchingRunsQuery } from '../../generated/console/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { useIdempotentAction } from '../../ui/graphql/use-idempotent-action.ts'
import { ButtonLink, TextLink } from '../../ui/shell/links.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { useJobUpdates } from '../app/use-job-updates.ts'
import { useProgram } from '../program/program-context.ts'
import { RunQuery, RunsQuery, StartRun } from './documents.ts'
import { RulesSection } from './rules/rules-section.tsx'

const route = getRouteApi('/frame/programs/$programId/matching/')

type ProgramNode = Extract<NonNullable<MatchingRunsQuery['node']>, { __typename: 'Program' }>
type Run = ProgramNode['matchingRuns']['edges'][number]['node']

/** A program's matching runs, newest first, and starting another. */
export function MatchingTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const position = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery({
    query: RunsQuery,
    variables: { programId: program.id, first: pageSize, after: position.after },
  })
  const start = useIdempotentAction(StartRun)
  const begin = async () => {
    const run = await start.run({ input: { programId: program.id } })
    if (run === undefined) return
    await navigate({ to: '/programs/$programId/matching/$runId', params: { programId: program.id, runId: run.id } })
  }
  const button = program.viewerCan.match ? (
    <Group gap="sm">
      <ButtonLink to="/programs/$programId/matching/studio" params={{ programId: program.id }}>{t('studio.open')}</ButtonLink>
      <Button variant="default" loading={start.isPending} onClick={() => void begin()}>{t('matching.start')}</Button>
    </Group>
  ) : null
  return (
    <Stack gap="md">
      <ProblemView problem={start.problem} />
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (node.matchingRuns.edges.length === 0 ? (
          <FirstUse title={t('matching.emptyTitle')} action={button}>
            {t('matching.empty')}
            {button === null && <Text mt="sm">{t('matching.notYet')}</Text>}
          </FirstUse>
        ) : (
          <>
            <Group justify="space-between" align="flex-start">
              <Text c="dimmed" maw="40rem">{t('matching.lead')}</Text>
              {button}
            </Group>
            {node.matchingRuns.totalCount > 1 && (
              <TextLink to="/programs/$programId/matching/compare" params={{ programId: program.id }}>{t('compare.open')}</TextLink>
            )}
            <RunsTable programId={program.id} runs={node.matchingRuns.edges.map((edge) => edge.node)} />
            <Pager
              position={position}
              shown={node.matchingRuns.edges.length}
              total={node.matchingRuns.totalCount}
              {...node.matchingRuns.pageInfo}
              onMove={(search) => void navigate({ search })}
            />
          </>
        )))}
      </QueryView>
      <RulesSection />
    </Stack>
  )
}

function RunsTable({ programId, runs }: { programId: string; runs: Run[] }) {
  const { t } = useTranslation('console')
  const columns: Column<Run>[] = [
    {
      key: 'number',
      header: t('matching.run'),
      renderCell: (run) => (
        <TextLink to="/programs/$programId/matching/$runId" params={{ programId, runId: run.id }}>
          {run.name === null ? t('matching.runNumber', { number: run.number }) : t('compare.runNamed', { number: run.number, name: run.name })}
        </TextLink>
      ),
    },
    { key: 'state', header: t('matching.state'), renderCell: (run) => <RunState run={run} /> },
    { key: 'pairs', header: t('matching.pairs'), renderCell: (run) => run.summary?.pairs ?? '–', isNumber: true },
    {
      key: 'unmatched',
      header: t('matching.unmatchedMentorees'),
      renderCell: (run) => run.summary?.unmatchedMentorees ?? '–',
      isNumber: true,
      hideBelow: 'sm',
    },
    {
      key: 'when',
      header: t('matching.started'),
      renderCell: (run) => <When instant={run.createdAt} />,
      hideBelow: 'md',
    },
  ]
  return <DataTable caption={t('matching.caption')} columns={columns} rows={runs} rowKey={(run) => run.id} />
}

function RunState({ run }: { run: Run }) {
  const { t } = useTranslation('console')
  useJobUpdates(run.job, { query: RunQuery, id: run.id })
  if (run.publishedAt !== null) return <Badge color="olive">{t('matching.published')}</Badge>
  if (run.publishAt !== null) return <Badge color="aegean">{t('matching.planned.badge')}</Badge>
  if (run.publishMissedAt !== null) return <Badge color="terracotta">{t('matching.planned.missedBadge')}</Badge>
  return (
    <Badge color={run.job.status === 'FAILED' ? 'terracotta' : 'gray'}>
      {t(`matching.jobStatus.${run.job.status}`)}
    </Badge>
  )
}
