import { Button, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { tell } from '../../ui/app/tell.ts'
import { formatInstant } from '../../ui/dates/format.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Notice } from '../../ui/states/notice.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { CallBackPublication, type Run, RunQuery } from './documents.ts'

const LOOK_EVERY_MS = 10_000

/** That a run's proposals go out later, with the way back; or that they could not. */
export function PlannedPublication({ run }: { run: Run }) {
  const { t } = useTranslation('console')
  const callBack = useAction(CallBackPublication)
  useLooksAtRun(run.publishAt === null ? undefined : run.id)
  const back = async () => {
    if ((await callBack.run({ input: { id: run.id } })) !== undefined) tell(t('matching.planned.calledBack'))
  }
  if (run.publishAt !== null) {
    return (
      <Notice tone="can" announce="polite" title={t('matching.planned.title', { when: formatInstant(run.publishAt) })}>
        <Text>{t('matching.planned.lead')}</Text>
        {run.viewerCan.callBack && (
          <Button variant="default" loading={callBack.isPending} onClick={() => void back()} w="fit-content">{t('matching.planned.callBack')}</Button>
        )}
        <ProblemView problem={callBack.problem} />
      </Notice>
    )
  }
  if (run.publishMissedAt === null) return null
  return (
    <Notice tone="needs" title={t('matching.planned.missedTitle', { when: formatInstant(run.publishMissedAt) })}>
      <Text>{t('matching.planned.missed')}</Text>
    </Notice>
  )
}

/** Sees that the time has come, or that a colleague has called it back. */
function useLooksAtRun(id: string | undefined): void {
  const client = useClient()
  useEffect(() => {
    if (id === undefined) return undefined
    const timer = setInterval(() => {
      void client.query(RunQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [client, id])
}
