import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type JobView = {
  status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
  stage: string
  done: number
  total: number
  errorMessage: string | null
}

const stateLabels = {
  QUEUED: 'job.queued',
  RUNNING: 'job.running',
  SUCCEEDED: 'job.succeeded',
  FAILED: 'job.failed',
  CANCELLED: 'job.cancelled',
} as const

/** Whether a job can still change. */
export const isUnderWay = (job: Pick<JobView, 'status'>): boolean => job.status === 'QUEUED' || job.status === 'RUNNING'

/** A long piece of work: its stage, how far it is, and a way to stop it. */
export function JobProgress({ job, label, onCancel, isCancelling }: {
  job: JobView
  label: string
  onCancel?: (() => void) | undefined
  isCancelling?: boolean
}) {
  const { t } = useTranslation('ui')
  const part = job.total > 0 ? Math.min(100, (100 * job.done) / job.total) : 0
  const stage = job.status === 'RUNNING' && job.stage !== '' ? job.stage : t(stateLabels[job.status])
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={600}>{label}</Text>
        {onCancel !== undefined && isUnderWay(job) && (
          <Button variant="default" size="compact-sm" onClick={onCancel} loading={isCancelling ?? false}>
            {t('job.stop')}
          </Button>
        )}
      </Group>
      <Progress.Root size="lg">
        <Progress.Section value={part} aria-label={label} color="aegean" />
      </Progress.Root>
      <Text size="sm" c="dimmed" className="numbers" aria-live="polite">
        {stage}
        {job.status === 'RUNNING' && job.total > 0 && ` · ${t('job.progress', { done: job.done, total: job.total })}`}
      </Text>
      {job.errorMessage !== null && <Text c="var(--ithaca-needs)">{job.errorMessage}</Text>}
    </Stack>
  )
}
