import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { isUnderWay, JobProgress, type JobView } from '../../ui/jobs/job-progress.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { useJobUpdates } from '../app/use-job-updates.ts'
import { ReplayRun } from './compare/documents.ts'
import { RunQuery } from './documents.ts'
import { stageName } from './stage-name.ts'

/** Has a run solved again from its frozen inputs, and follows that. */
export function CheckRun({ runId, job, label }: { runId: string; job: (JobView & { id: string }) | null; label: string }) {
  const { t } = useTranslation('console')
  const replay = useAction(ReplayRun)
  useJobUpdates(job, { query: RunQuery, id: runId })
  if (job !== null && isUnderWay(job)) {
    return <JobProgress job={{ ...job, stage: stageName(t, job.stage) }} label={t('matching.replaying')} />
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" loading={replay.isPending} onClick={() => void replay.run({ input: { id: runId } })}>{label}</Button>
      {job?.errorMessage != null && <ProblemView problem={{ failure: { code: 'FAILED', message: job.errorMessage } }} />}
      <ProblemView problem={replay.problem} />
    </Stack>
  )
}
