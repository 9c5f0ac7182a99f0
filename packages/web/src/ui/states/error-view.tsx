import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DescribedError } from '../graphql/describe-error.ts'
import { Notice } from './notice.tsx'

/** The error state of a view or an action: what happened, what was kept, the request's number, and trying again. */
export function ErrorView({ error, onRetry }: { error: DescribedError; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation('ui')
  const canRetry = onRetry !== undefined && (error.kind === 'offline' || error.kind === 'server')
  return (
    <Notice tone="needs" announce="alert" title={t('failed.title')}>
      <Text>{t(`failed.${error.kind}`)}</Text>
      {error.requestId !== undefined && (
        <Text size="sm" c="dimmed">{t('failed.requestId', { id: error.requestId })}</Text>
      )}
      {canRetry && <Group><Button variant="default" onClick={onRetry}>{t('tryAgain')}</Button></Group>}
    </Notice>
  )
}
