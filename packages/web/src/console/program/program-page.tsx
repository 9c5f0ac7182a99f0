import { Badge, Group, Text } from '@mantine/core'
import { getRouteApi, Outlet, useMatches } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RouteNotFound } from '../../ui/app/route-failure.tsx'
import { TextLink } from '../../ui/shell/links.tsx'
import { NavLink } from '../../ui/shell/nav-link.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { ProgramQuery } from './documents.ts'
import { ProgramContext, type Program } from './program-context.ts'
import classes from './program-page.module.css'

const route = getRouteApi('/frame/programs/$programId')

const tabs = [
  { to: '/programs/$programId', label: 'program.tabOverview', isExact: true },
  { to: '/programs/$programId/participants', label: 'program.tabParticipants', isExact: false },
  { to: '/programs/$programId/matching', label: 'program.tabMatching', isExact: false },
  { to: '/programs/$programId/proposals', label: 'program.tabProposals', isExact: false },
  { to: '/programs/$programId/relationships', label: 'program.tabRelationships', isExact: false },
  { to: '/programs/$programId/reports', label: 'program.tabReports', isExact: false },
  { to: '/programs/$programId/settings', label: 'program.tabSettings', isExact: false },
] as const

/** A program's frame: its name, where it stands, and its tabs. */
export function ProgramPage() {
  const { t } = useTranslation('console')
  const { programId } = route.useParams()
  const query = useQuery({ query: ProgramQuery, variables: { id: programId } })
  return (
    <QueryView query={query} title={t('programs.name')}>
      {({ node }) => (node?.__typename === 'Program' ? <ProgramFrame program={node} /> : <RouteNotFound />)}
    </QueryView>
  )
}

function ProgramFrame({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const current = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '' })
  const tab = tabs.find(({ to }) => !to.endsWith('$programId') && current.includes(to.split('/').at(-1) ?? to))
  return (
    <>
      <PageTitle
        above={<TextLink to="/programs">{t('programs.title')}</TextLink>}
        title={program.name}
        part={t(tab?.label ?? 'program.tabOverview')}
        lead={(
          <Group gap="sm">
            <Badge>{t(`enums.programStatus.${program.status}`)}</Badge>
            <Text span>{program.currentPhase?.label ?? t(`enums.programKind.${program.kind}`)}</Text>
          </Group>
        )}
      />
      <nav className={classes.tabs} aria-label={t('program.tabs')}>
        {tabs.map(({ to, label, isExact }) => (
          <NavLink
            key={to}
            to={to}
            params={{ programId: program.id }}
            activeOptions={{ exact: isExact, includeSearch: false }}
          >
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <ProgramContext value={program}><Outlet /></ProgramContext>
    </>
  )
}
