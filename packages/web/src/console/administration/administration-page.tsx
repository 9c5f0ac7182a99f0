import { Group } from '@mantine/core'
import { Outlet, useMatches } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RouteNotFound } from '../../ui/app/route-failure.tsx'
import { NavLink } from '../../ui/shell/nav-link.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { useViewer } from '../access/viewer.ts'

const tabs = [
  { to: '/administration', label: 'administration.signIn' },
  { to: '/administration/organisation', label: 'administration.organisation' },
  { to: '/administration/tokens', label: 'administration.tokens' },
  { to: '/administration/audit', label: 'administration.audit' },
] as const

/** What administrators of the organisation decide and look up: signing in, tokens, the audit. */
export function AdministrationPage() {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  const current = useMatches({ select: (matches) => matches.at(-1)?.pathname.replace(/\/$/, '') ?? '' })
  const tab = tabs.find(({ to }) => to === current)
  if (viewer?.isAdmin === false) return <RouteNotFound />
  return (
    <>
      <PageTitle title={t('administration.title')} part={tab && t(tab.label)} lead={t('administration.lead')} />
      <Group component="nav" gap="xs" mb="lg" aria-label={t('administration.title')}>
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>{t(label)}</NavLink>
        ))}
      </Group>
      <Outlet />
    </>
  )
}
