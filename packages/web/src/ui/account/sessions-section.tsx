import { Badge, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../dates/when.tsx'
import { Section } from '../shell/section.tsx'
import { useLoaded } from '../sign-in/use-loaded.ts'
import { ErrorView } from '../states/error-view.tsx'
import { Notice } from '../states/notice.tsx'
import { SkeletonView } from '../states/skeleton-view.tsx'
import { endSession, readSessions, signOutEverywhere } from './account-api.ts'
import classes from './account.module.css'

/** A browser's and a system's name out of what the browser says of itself. */
function deviceOf(userAgent: string | null): string | undefined {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(userAgent ?? '')?.[1]
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent ?? '')?.[1]
  return browser === undefined ? undefined : [browser.replace('Edg', 'Edge').replace('OPR', 'Opera'), system].filter(Boolean).join(', ')
}

/** Where one is signed in, on both surfaces, and signing out there. */
export function SessionsSection() {
  const { t } = useTranslation('ui')
  const sessions = useLoaded(readSessions)
  const [hasFailed, setFailed] = useState(false)
  const end = async (id: string) => {
    setFailed(false)
    const isDone = await endSession(id).catch(() => false)
    if (isDone) sessions.retry()
    else setFailed(true)
  }
  const endAll = async () => setFailed(!(await signOutEverywhere().catch(() => false)))
  return (
    <Section title={t('accountPage.sessions')} lead={t('accountPage.sessionsLead')}>
      {sessions.hasFailed && <ErrorView error={{ kind: 'offline', requestId: undefined }} onRetry={sessions.retry} />}
      {sessions.data === undefined && !sessions.hasFailed && <SkeletonView lines={2} />}
      {sessions.data !== undefined && (
        <ul className={classes.list}>
          {sessions.data.map((session) => (
            <li key={session.id} className={classes.row}>
              <div>
                <Group gap="xs">
                  <Text fw={600}>{deviceOf(session.userAgent) ?? t('accountPage.unknownDevice')}</Text>
                  <Badge component="span">{t(`accountPage.surface.${session.surface}`)}</Badge>
                </Group>
                <Text size="sm" c="dimmed">{t('accountPage.since')} <When instant={session.createdAt} /></Text>
              </div>
              {session.isThisOne ? <Text size="sm">{t('accountPage.thisOne')}</Text> : (
                <Button variant="subtle" size="compact-sm" onClick={() => void end(session.id)}>{t('accountPage.end')}</Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasFailed && <Notice tone="needs" announce="alert"><Text>{t('accountPage.notEnded')}</Text></Notice>}
      <div><Button variant="default" onClick={() => void endAll()}>{t('accountPage.endAll')}</Button></div>
    </Section>
  )
}
