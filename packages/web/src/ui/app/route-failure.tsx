import { Button, Group, Text } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../shell/page-title.tsx'
import { Notice } from '../states/notice.tsx'

/** What a route shows when its page broke or could not be loaded: use as the router's default error component. */
export function RouteFailure({ reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <PageTitle title={t('failed.page')} />
      <Notice tone="needs" announce="alert">
        <Text>{t('failed.server')}</Text>
        <Group>
          <Button variant="default" onClick={reset}>{t('tryAgain')}</Button>
          <Button variant="default" component="a" href="/">{t('failed.goHome')}</Button>
        </Group>
      </Notice>
    </>
  )
}

/** A page for an address that leads nowhere, or to what the viewer may not see; both look alike. */
export function RouteNotFound() {
  const { t } = useTranslation('ui')
  return (
    <>
      <PageTitle title={t('failed.lostTitle')} />
      <Notice tone="needs">
        <Text>{t('failed.notFound')}</Text>
        <Group><Button variant="default" component="a" href="/">{t('failed.goHome')}</Button></Group>
      </Notice>
    </>
  )
}
