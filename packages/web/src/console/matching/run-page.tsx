import { Button, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { When } from '../../ui/dates/when.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { isUnderWay, JobProgress } from '../../ui/jobs/job-progress.tsx'
import { ButtonLink, TextLink } from '../../ui/shell/links.tsx'
import { PartTitle } from '../../ui/shell/part-title.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { useJobUpdates } from '../app/use-job-updates.ts'
import { useProgram } from '../program/program-context.ts'
import { CancelRun, type Run, RunQuery } from './documents.ts'
import { PlannedPublication } from './planned-publication.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { RematchButton } from './rematch-button.tsx'
import { RunSummary } from './run-summary.tsx'
import { Scenario } from './scenario.tsx'
import { stageName } from './stage-name.ts'
import { TimeLeft } from './time-left.tsx'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

/** One matching run: its progress, then its scenario, then publishing it. */
export function RunPage() {
  const { runId } = route.useParams()
  const query = useQuery({ query: RunQuery, variables: { id: runId } })
  return (
    <QueryView query={query}>
      {({ node }) => (node?.__typename === 'MatchingRun'
        ? <RunContent key={node.id} run={node} />
        : <RunGone />)}
    </QueryView>
  )
}

/** What is not a run, or not one of this viewer's; the way leads to those that are. */
function RunGone() {
  const { t } = useTranslation(['console', 'ui'])
  const { programId } = route.useParams()
  return (
    <>
      <PartTitle
        above={<TextLink to="/programs/$programId/matching" params={{ programId }}>{t('matching.allRuns')}</TextLink>}
        title={t('ui:failed.lostTitle')}
      />
      <Text>{t('matching.runGone')}</Text>
    </>
  )
}

function RunContent({ run }: { run: Run }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const { programId } = route.useParams()
  const [isPublishing, setPublishing] = useState(false)
  useJobUpdates(run.job, { query: RunQuery, id: run.id })
  return (
    <Stack gap="lg">
      <PartTitle
        above={<TextLink to="/programs/$programId/matching" params={{ programId }}>{t('matching.allRuns')}</TextLink>}
        title={run.name === null
          ? t('matching.runNumber', { number: run.number })
          : t('compare.runNamed', { number: run.number, name: run.name })}
        lead={<>{t('matching.started')} <When instant={run.createdAt} /></>}
        actions={(
          <>
            {run.summary !== null && program.viewerCan.match && (
              <ButtonLink variant="default" to="/programs/$programId/matching/studio" params={{ programId }} search={{ run: run.id }}>
                {t('studio.openHere')}
              </ButtonLink>
            )}
            {run.summary !== null && program.viewerCan.match && <RematchButton runId={run.id} />}
            {run.viewerCan.publish && (
              <Button variant={run.publishAt === null ? 'filled' : 'default'} onClick={() => setPublishing(true)}>
                {t(run.publishAt === null ? 'matching.publish' : 'matching.planned.change')}
              </Button>
            )}
          </>
        )}
      />
      <PlannedPublication run={run} />
      {run.publishedAt !== null && (
        <Notice tone="well" announce="polite">
          <Text>{t('matching.publishedOn')} <When instant={run.publishedAt} /></Text>
          <TextLink to="/programs/$programId/proposals" params={{ programId }}>{t('matching.seeProposals')}</TextLink>
        </Notice>
      )}
      {run.summary === null ? <RunProgress run={run} /> : (
        <>
          <RunSummary run={run} summary={run.summary} />
          <Scenario runId={run.id} hasGroups={run.formedGroups !== null} />
          {isPublishing && <PublishDialog run={run} onClose={() => setPublishing(false)} />}
        </>
      )}
    </Stack>
  )
}

function RunProgress({ run }: { run: Run }) {
  const { t } = useTranslation('console')
  const cancel = useAction(CancelRun)
  return (
    <Section title={t('matching.progress')} lead={t('matching.progressLead')}>
      <JobProgress
        job={{ ...run.job, stage: stageName(t, run.job.stage) }}
        label={t('matching.runNumber', { number: run.number })}
        isCancelling={cancel.isPending}
        onCancel={run.viewerCan.cancel ? () => void cancel.run({ input: { id: run.id } }) : undefined}
      />
      {isUnderWay(run.job) && <TimeLeft since={run.createdAt} part={run.job.total > 0 ? run.job.done / run.job.total : 0} />}
      {!isUnderWay(run.job) && run.job.status !== 'SUCCEEDED' && <Text>{t('matching.startAgain')}</Text>}
      <ProblemView problem={cancel.problem} />
    </Section>
  )
}
