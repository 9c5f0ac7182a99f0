import { Button, Group, Text } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../states/notice.tsx'

/** What a route shows when its page broke or could not be loaded: use as the router's default error component. */
export function RouteFailure({ reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui')
  return (
    <Notice tone="needs" announce="alert" title={t('failed.page')}>
      <Text>{t('failed.server')}</Text>
      <Group>
        <Button variant="default" onClick={reset}>{t('tryAgain')}</Button>
        <Button variant="default" component="a" href="/">{t('failed.goHome')}</Button>
      </Group>
    </Notice>
  )
}

/** The router's default for an address that leads nowhere. */
export function RouteNotFound() {
  const { t } = useTranslation('ui')
  return (
    <Notice tone="needs" title={t('failed.title')}>
      <Text>{t('failed.notFound')}</Text>
      <Group><Button variant="default" component="a" href="/">{t('failed.goHome')}</Button></Group>
    </Notice>
  )
}
