import { Box, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../../ui/dates/when.tsx'
import { describeError } from '../../../ui/graphql/describe-error.ts'
import { TextLink } from '../../../ui/shell/links.tsx'
import { PartTitle } from '../../../ui/shell/part-title.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { SkeletonView } from '../../../ui/states/skeleton-view.tsx'
import { stageName } from '../stage-name.ts'
import { KeepDialog } from './keep-dialog.tsx'
import { PairColumn } from './pair-column.tsx'
import { ScenarioNews } from './scenario-news.tsx'
import { ScenarioColumn } from './scenario-column.tsx'
import { type Studio, WorkbenchContext } from './studio-context.ts'
import classes from './studio-page.module.css'
import { useOpenStudio } from './use-open-studio.ts'
import { useSolving } from './use-solving.ts'
import { WeightsColumn } from './weights-column.tsx'

const route = getRouteApi('/frame/programs/$programId/matching/studio')

/** The studio: weights, the scenario that comes of them, and two people explained. Nothing is stored until it is kept. */
export function StudioPage() {
  const { t } = useTranslation(['console', 'ui'])
  const { studio: id } = route.useSearch()
  const { programId } = route.useParams()
  const { query, open, problem, isPending, isCatchingUp } = useOpenStudio()
  const [{ data, error }] = query
  if (problem !== undefined) {
    return (
      <Stack>
        <PartTitle
          above={<TextLink to="/programs/$programId/matching" params={{ programId }}>{t('matching.allRuns')}</TextLink>}
          title={t('studio.title')}
        />
        <ProblemView problem={problem} />
        <Group><Button variant="default" loading={isPending} onClick={() => void open()}>{t('ui:tryAgain')}</Button></Group>
      </Stack>
    )
  }
  if (error !== undefined && describeError(error).kind === 'notFound') {
    return (
      <FirstUse title={t('studio.title')} action={<Button loading={isPending} onClick={() => void open()}>{t('studio.reopen')}</Button>}>
        {t('studio.gone')}
      </FirstUse>
    )
  }
  if (id === undefined) return <SkeletonView lines={8} />
  return (
    <QueryView query={query} skeleton={<SkeletonView lines={8} />}>
      {() => data !== undefined && (data.studio.scenario === null
        ? <Opening studio={data.studio} />
        : <OpenedStudio key={data.studio.id} studio={data.studio} isCatchingUp={isCatchingUp} />)}
    </QueryView>
  )
}

function Opening({ studio }: { studio: Studio }) {
  const { t } = useTranslation('console')
  if (studio.problem !== null) return <ProblemView problem={{ failure: { code: 'FAILED', message: studio.problem } }} />
  return (
    <Stack gap="sm" className={classes.opening}>
      <Title order={2}>{t('studio.opening')}</Title>
      <Text c="dimmed">{t('studio.openingLead')}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={100 * studio.part} aria-label={t('studio.opening')} />
      </Progress.Root>
      <Text size="sm" c="dimmed" aria-live="polite">{stageName(t, studio.stage)}</Text>
    </Stack>
  )
}

function OpenedStudio({ studio, isCatchingUp }: { studio: Studio; isCatchingUp: boolean }) {
  const { t } = useTranslation('console')
  const { programId } = route.useParams()
  const [isKeeping, setKeeping] = useState(false)
  const { change, isSolving, problem } = useSolving(studio.id, studio.scenario?.milliseconds ?? 0)
  if (studio.scenario === null) return null
  const isBusy = isSolving || isCatchingUp || studio.state === 'SOLVING'
  const workbench = { studio, scenario: studio.scenario, isSolving: isBusy, change }
  return (
    <WorkbenchContext value={workbench}>
      <div className={classes.studio}>
        <PartTitle
          above={<TextLink to="/programs/$programId/matching" params={{ programId }}>{t('matching.allRuns')}</TextLink>}
          title={t('studio.title')}
          lead={studio.openedFrom === null
            ? <>{t('studio.frozenNow')} <When instant={studio.openedAt} /></>
            : t('studio.frozenRun', { number: studio.openedFrom.number })}
          actions={<Button disabled={isBusy} onClick={() => setKeeping(true)}>{t('studio.keep')}</Button>}
        />
        <ScenarioNews scenario={workbench.scenario} isSolving={isBusy} />
        {problem !== undefined && <Box mb="md"><ProblemView problem={problem} onRetry={() => change({})} /></Box>}
        {studio.problem !== null && <ProblemView problem={{ failure: { code: 'FAILED', message: studio.problem } }} />}
        <div className={classes.columns}>
          <WeightsColumn />
          <ScenarioColumn />
          <PairColumn />
        </div>
      </div>
      <KeepDialog isOpen={isKeeping} onClose={() => setKeeping(false)} />
    </WorkbenchContext>
  )
}
