import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useIdempotentAction } from '../../ui/graphql/use-idempotent-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { useProgram } from '../program/program-context.ts'
import { StartRun } from './documents.ts'

/** Matches the people of now once more, and keeps the pairs of a run where that costs little. */
export function RematchButton({ runId }: { runId: string }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const navigate = useNavigate()
  const start = useIdempotentAction(StartRun)
  const begin = async () => {
    const run = await start.run({ input: { programId: program.id, basedOnId: runId } })
    if (run === undefined) return
    await navigate({ to: '/programs/$programId/matching/$runId', params: { programId: program.id, runId: run.id } })
  }
  return (
    <>
      <Button variant="default" loading={start.isPending} onClick={() => void begin()}>{t('matching.rematch')}</Button>
      <ProblemView problem={start.problem} />
    </>
  )
}
