import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './app-shell.module.css'
import { Wordmark } from './wordmark.tsx'

/**
 * The frame of every signed-in page: skip link, header with navigation, account menu, main region. `nav` holds
 * `NavLink`s from this folder. Nothing is hidden behind a button: at 320 px the navigation wraps below the name.
 */
export function AppShell({ appName, home, nav, account, notice, children }: {
  appName: string
  home: (mark: ReactNode) => ReactNode
  nav: ReactNode
  account: ReactNode
  notice?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <>
      <a className={classes.skip} href="#content">{t('skipToContent')}</a>
      <header className={classes.header}>
        <div className={classes.bar}>
          {home(
            <Group gap="xs" wrap="nowrap">
              <Wordmark />
              <Text component="span" size="sm" c="dimmed" visibleFrom="xs" truncate maw="16rem">{appName}</Text>
            </Group>,
          )}
          <nav className={classes.nav} aria-label={t('mainNavigation')}>{nav}</nav>
          <div className={classes.account}>{account}</div>
        </div>
      </header>
      {notice}
      <main id="content" tabIndex={-1} className={classes.main}>{children}</main>
    </>
  )
}
