import { Menu } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountMenu } from '../../ui/shell/account-menu.tsx'
import { AppShell } from '../../ui/shell/app-shell.tsx'
import { BarePage } from '../../ui/shell/bare-page.tsx'
import { NavLink } from '../../ui/shell/nav-link.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { RowHeightItems } from '../../ui/table/row-height-items.tsx'
import { useViewerQuery } from '../access/viewer.ts'
import { ConsoleKeys } from './console-keys.tsx'
import classes from './frame.module.css'

/** The console around every page; who is not signed in is taken to the sign-in page and back afterwards. */
export function Frame() {
  const query = useViewerQuery()
  const { href, pathname } = useLocation()
  if (query[0].data === undefined) {
    return <BarePage><QueryView query={query} title="Ithaca">{() => null}</QueryView></BarePage>
  }
  return (
    <QueryView query={query}>
      {({ viewer }) => (viewer === null
        ? <ToSignIn href={href} pathname={pathname} />
        : (
          <SignedInFrame
            name={viewer.person.preferredName ?? viewer.person.fullName}
            organisation={viewer.organisation.name}
            isAdmin={viewer.isAdmin}
          />
        )
      )}
    </QueryView>
  )
}

/** On its way to the sign-in page the frame is drawn once more, with that page's address: it must not go there again. */
function ToSignIn({ href, pathname }: { href: string; pathname: string }) {
  if (pathname === '/sign-in') return null
  return <Navigate to="/sign-in" search={href === '/' ? {} : { to: href }} replace />
}

const homeLink = (mark: ReactNode) => <Link to="/" className={classes.home}>{mark}</Link>

function SignedInFrame({ name, organisation, isAdmin }: { name: string; organisation: string; isAdmin: boolean }) {
  const { t } = useTranslation('console')
  const [areKeysShown, showKeys] = useState(false)
  return (
    <AppShell
      appName={organisation}
      home={homeLink}
      nav={(
        <>
          <NavLink to="/" activeOptions={{ exact: true }}>{t('access.navHome')}</NavLink>
          <NavLink to="/programs">{t('access.navPrograms')}</NavLink>
          <NavLink to="/people">{t('access.navPeople')}</NavLink>
          <NavLink to="/reporting-lines">{t('access.navReportingLines')}</NavLink>
          <NavLink to="/plugins">{t('access.navPlugins')}</NavLink>
          {isAdmin && <NavLink to="/administration">{t('access.navAdministration')}</NavLink>}
        </>
      )}
      account={(
        <AccountMenu name={name}>
          <RowHeightItems />
          <Menu.Item leftSection={<IconKeyboard aria-hidden size={16} />} onClick={() => showKeys(true)}>{t('keys.menu')}</Menu.Item>
        </AccountMenu>
      )}
    >
      <Outlet />
      <ConsoleKeys isShown={areKeysShown} onShow={showKeys} />
    </AppShell>
  )
}
