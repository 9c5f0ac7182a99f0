import { Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Wordmark } from '../shell/wordmark.tsx'
import { ErrorView } from '../states/error-view.tsx'
import { Notice } from '../states/notice.tsx'
import { SkeletonView } from '../states/skeleton-view.tsx'
import { readAuthOptions } from './auth-api.ts'
import { DemoPeople } from './demo-people.tsx'
import { MagicLinkForm } from './magic-link-form.tsx'
import { OtherWays } from './other-ways.tsx'
import classes from './sign-in-page.module.css'
import { useLoaded } from './use-loaded.ts'

/**
 * The sign-in page of both apps. `intro` says in a sentence what this app is for; `to` is the path to go to
 * afterwards, within this origin.
 */
export function SignInPage({ title, intro, to }: { title: string; intro: string; to: string }) {
  const { t } = useTranslation('ui')
  const options = useLoaded(readAuthOptions)
  useEffect(() => {
    document.title = `${t('signIn.title')} · Ithaca`
  }, [t])
  const next = /^\/(?![/\\])/.test(to) ? to : '/'
  const goOn = () => window.location.assign(next)
  const failed = new URLSearchParams(window.location.search).get('error')
  return (
    <main className={classes.page} id="content">
      <Stack gap="xl">
        <Stack gap="xs">
          <Wordmark />
          <Title order={1}>{title}</Title>
          <Text c="dimmed">{intro}</Text>
        </Stack>
        {failed !== null && (
          <Notice tone="needs" announce="alert"><Text>{t(failed === 'WAY_CLOSED' ? 'signIn.wayClosed' : 'signIn.failed')}</Text></Notice>
        )}
        {options.hasFailed && <ErrorView error={{ kind: 'offline', requestId: undefined }} onRetry={options.retry} />}
        {options.data === undefined && !options.hasFailed && <SkeletonView lines={3} />}
        {options.data?.demo === true && <DemoPeople onSignedIn={goOn} />}
        {options.data !== undefined && <OtherWays options={options.data} to={next} onSignedIn={goOn} />}
        {options.data?.magicLink === true && <MagicLinkForm outbox={options.data.outbox} />}
        {options.data !== undefined && !options.data.demo && !options.data.magicLink && (
          <Notice tone="needs"><Text>{t('signIn.nothing')}</Text></Notice>
        )}
      </Stack>
    </main>
  )
}
