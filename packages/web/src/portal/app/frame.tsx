import { Anchor } from '@mantine/core'
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AccountMenu } from '../../ui/shell/account-menu.tsx'
import { AppShell } from '../../ui/shell/app-shell.tsx'
import { NavLink } from '../../ui/shell/nav-link.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { useKeptQuery } from '../offline/use-kept-query.ts'
import { callName } from '../text/names.ts'
import classes from './frame.module.css'
import { graphql } from './graphql.ts'
import { ViewerProvider } from './viewer.ts'

const sessionQuery = graphql(`
  query Session {
    viewer { person { id fullName preferredName } organisationName isSafeguardingOfficer }
  }
`)

const homeLink = (mark: ReactNode) => <Anchor component={Link} to="/" underline="never">{mark}</Anchor>

/** Around every page of somebody signed in. Who is not, signs in first and comes back to the same address. */
export function Frame() {
  const { t } = useTranslation('portal')
  const { href, pathname } = useLocation()
  const [session, refetch] = useKeptQuery('session', useQuery({ query: sessionQuery }))
  const viewer = session.data?.viewer
  // On its way to the sign-in page this frame is drawn once more, with that page's address.
  if (viewer === null && pathname === '/sign-in') return null
  if (viewer === null) return <Navigate to="/sign-in" search={href === '/' ? {} : { to: href }} replace />
  return (
    <AppShell
      appName={viewer?.organisationName ?? ''}
      home={homeLink}
      nav={(
        <>
          <NavLink to="/" activeOptions={{ exact: true }}>{t('frame.home')}</NavLink>
          <NavLink to="/proposals">{t('frame.proposals')}</NavLink>
          <NavLink to="/letters">{t('frame.letters')}</NavLink>
          {viewer?.isSafeguardingOfficer === true && <NavLink to="/safeguarding">{t('frame.safeguarding')}</NavLink>}
        </>
      )}
      account={viewer === undefined ? null : <AccountMenu name={callName(viewer.person)} />}
    >
      <div className={classes.page}>
        <QueryView query={[session, refetch]} title={t('frame.home')}>{() => <ViewerProvider value={viewer?.person.id ?? ''}><Outlet /></ViewerProvider>}</QueryView>
      </div>
    </AppShell>
  )
}
