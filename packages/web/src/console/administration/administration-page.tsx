import { Group } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RouteNotFound } from '../../ui/app/route-failure.tsx'
import { NavLink } from '../../ui/shell/nav-link.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { useViewer } from '../access/viewer.ts'

/** What administrators of the organisation decide and look up: signing in, tokens, the audit. */
export function AdministrationPage() {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  if (viewer?.isAdmin === false) return <RouteNotFound />
  return (
    <>
      <PageTitle title={t('administration.title')} lead={t('administration.lead')} />
      <Group component="nav" gap="xs" mb="lg" aria-label={t('administration.title')}>
        <NavLink to="/administration" activeOptions={{ exact: true }}>{t('administration.signIn')}</NavLink>
        <NavLink to="/administration/tokens">{t('administration.tokens')}</NavLink>
        <NavLink to="/administration/audit">{t('administration.audit')}</NavLink>
      </Group>
      <Outlet />
    </>
  )
}
