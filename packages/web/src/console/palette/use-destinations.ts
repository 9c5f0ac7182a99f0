import { useMantineColorScheme } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { signOut } from '../../ui/sign-in/auth-api.ts'
import { useViewer } from '../access/viewer.ts'
import { PalettePeopleQuery, PaletteProgramsQuery } from './documents.ts'

/** Somewhere to go, or something to do, and what happens then. */
export type Destination = { id: string; label: string; description?: string | undefined; run: () => void }
export type DestinationGroup = { group: string; actions: Destination[] }

const shortestSearch = 2

/** Everything of that name that the viewer can reach: the program at hand, pages, verbs, programs and people. */
export function useDestinations(search: string, onShowKeys: () => void): DestinationGroup[] {
  const { t } = useTranslation('console')
  const people = search.trim().length >= shortestSearch ? search.trim() : undefined
  const [programs] = useQuery({ query: PaletteProgramsQuery })
  const [found] = useQuery({ query: PalettePeopleQuery, variables: { search: people ?? '' }, pause: people === undefined })
  const pages = usePages()
  const here = useProgramPages()
  const verbs = useVerbs(onShowKeys)
  const navigate = useNavigate()
  const programNodes = programs.data?.programs.edges.map(({ node }) => node) ?? []
  const peopleNodes = people === undefined ? [] : found.data?.people.edges.map(({ node }) => node) ?? []
  const named = (actions: Destination[]) => actions.filter(({ label }) => isNamed(label, search))
  return [
    { group: t('palette.here'), actions: named(here) },
    { group: t('palette.pages'), actions: named(pages) },
    { group: t('palette.verbs'), actions: named(verbs) },
    {
      group: t('programs.title'),
      actions: named(programNodes.map(({ id, name, status }) => ({
        id, label: name, description: t(`enums.programStatus.${status}`),
        run: () => void navigate({ to: '/programs/$programId', params: { programId: id } }),
      }))),
    },
    {
      group: t('people.title'),
      actions: peopleNodes.map(({ id, fullName, jobTitle }) => ({
        id, label: fullName, description: jobTitle ?? undefined,
        run: () => void navigate({ to: '/people/$personId', params: { personId: id } }),
      })),
    },
  ]
}

/** Whether every word of the search occurs in a label. The server has done so for people, who are found without accents, too. */
function isNamed(label: string, search: string): boolean {
  const name = label.toLocaleLowerCase()
  return search.toLocaleLowerCase().split(/\s+/).every((word) => name.includes(word))
}

function usePages(): Destination[] {
  const { t } = useTranslation('console')
  const navigate = useNavigate()
  const viewer = useViewer()
  const pages = [
    { to: '/', label: 'access.navHome' }, { to: '/programs', label: 'access.navPrograms' }, { to: '/people', label: 'access.navPeople' },
    { to: '/reporting-lines', label: 'access.navReportingLines' },
    { to: '/plugins', label: 'access.navPlugins' }, { to: '/account', label: 'palette.account' },
    { to: '/administration', label: 'access.navAdministration' },
  ] as const
  return pages
    .filter(({ to }) => to !== '/administration' || viewer?.isAdmin === true)
    .map(({ to, label }) => ({ id: to, label: t(label), run: () => void navigate({ to }) }))
}

function useProgramPages(): Destination[] {
  const { t } = useTranslation('console')
  const navigate = useNavigate()
  const { programId } = useParams({ strict: false })
  if (programId === undefined) return []
  const tabs = [
    { to: '/programs/$programId', label: 'program.tabOverview' }, { to: '/programs/$programId/participants', label: 'program.tabParticipants' },
    { to: '/programs/$programId/matching', label: 'program.tabMatching' }, { to: '/programs/$programId/matching/studio', label: 'studio.open' },
    { to: '/programs/$programId/matching/compare', label: 'compare.title' },
    { to: '/programs/$programId/proposals', label: 'program.tabProposals' }, { to: '/programs/$programId/relationships', label: 'program.tabRelationships' },
    { to: '/programs/$programId/reports', label: 'program.tabReports' }, { to: '/programs/$programId/settings', label: 'program.tabSettings' },
  ] as const
  return tabs.map(({ to, label }) => ({ id: to, label: t(label), run: () => void navigate({ to, params: { programId } }) }))
}

function useVerbs(onShowKeys: () => void): Destination[] {
  const { t } = useTranslation('console')
  const { t: ui } = useTranslation('ui')
  const navigate = useNavigate()
  const can = useViewer()?.viewerCan
  const { setColorScheme } = useMantineColorScheme()
  return [
    ...(can?.createProgram === true ? [{ id: 'create', label: t('programs.create'), run: () => void navigate({ to: '/programs/new' }) }] : []),
    ...(can?.importDirectory === true ? [{ id: 'import', label: t('people.import'), run: () => void navigate({ to: '/people/import' }) }] : []),
    { id: 'light', label: t('palette.light'), run: () => setColorScheme('light') },
    { id: 'dark', label: t('palette.dark'), run: () => setColorScheme('dark') },
    { id: 'keys', label: t('keys.help'), run: onShowKeys },
    { id: 'out', label: ui('signOut'), run: () => void signOut() },
  ]
}
