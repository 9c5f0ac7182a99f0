import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { textParam, type RawSearch } from '../../ui/search/params.ts'
import { pagePositionParams } from '../../ui/table/page-position.ts'
import { frameRoute } from '../app/root-routes.tsx'
import { compareSearch } from '../matching/compare/search.ts'
import { runSearch } from '../matching/search.ts'
import { studioSearch } from '../matching/studio/search.ts'
import { proposalsSearch } from '../relationship/proposals/search.ts'
import { reportsSearch } from '../reports/search.ts'
import { relationshipsSearch } from '../relationship/search.ts'
import { participantsSearch } from './participants/search.ts'

const programs = createRoute({ getParentRoute: () => frameRoute, path: 'programs' })

const list = createRoute({
  getParentRoute: () => programs,
  path: '/',
  validateSearch: pagePositionParams,
  component: lazyRouteComponent(() => import('./programs-page.tsx'), 'ProgramsPage'),
})

const create = createRoute({
  getParentRoute: () => programs,
  path: 'new',
  validateSearch: (raw: RawSearch): { template?: string | undefined } => ({ template: textParam(raw, 'template') }),
  component: lazyRouteComponent(() => import('./new-program-page.tsx'), 'NewProgramPage'),
})

const program = createRoute({
  getParentRoute: () => programs,
  path: '$programId',
  component: lazyRouteComponent(() => import('./program-page.tsx'), 'ProgramPage'),
})

const overview = createRoute({
  getParentRoute: () => program,
  path: '/',
  component: lazyRouteComponent(() => import('./overview.tsx'), 'Overview'),
})

const participants = createRoute({
  getParentRoute: () => program,
  path: 'participants',
  validateSearch: participantsSearch,
  component: lazyRouteComponent(() => import('./participants/participants-tab.tsx'), 'ParticipantsTab'),
})

const matching = createRoute({ getParentRoute: () => program, path: 'matching' })

const runs = createRoute({
  getParentRoute: () => matching,
  path: '/',
  validateSearch: pagePositionParams,
  component: lazyRouteComponent(() => import('../matching/matching-tab.tsx'), 'MatchingTab'),
})

const studio = createRoute({
  getParentRoute: () => matching,
  path: 'studio',
  validateSearch: studioSearch,
  component: lazyRouteComponent(() => import('../matching/studio/studio-page.tsx'), 'StudioPage'),
})

const compare = createRoute({
  getParentRoute: () => matching,
  path: 'compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../matching/compare/compare-page.tsx'), 'ComparePage'),
})

const run = createRoute({
  getParentRoute: () => matching,
  path: '$runId',
  validateSearch: runSearch,
  component: lazyRouteComponent(() => import('../matching/run-page.tsx'), 'RunPage'),
})

const proposals = createRoute({
  getParentRoute: () => program,
  path: 'proposals',
  validateSearch: proposalsSearch,
  component: lazyRouteComponent(() => import('../relationship/proposals/proposals-tab.tsx'), 'ProposalsTab'),
})

const relationships = createRoute({
  getParentRoute: () => program,
  path: 'relationships',
  validateSearch: relationshipsSearch,
  component: lazyRouteComponent(() => import('../relationship/relationships-tab.tsx'), 'RelationshipsTab'),
})

const reports = createRoute({
  getParentRoute: () => program,
  path: 'reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('../reports/reports-tab.tsx'), 'ReportsTab'),
})

const settings = createRoute({
  getParentRoute: () => program,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings/settings-tab.tsx'), 'SettingsTab'),
})

export const programRoutes = programs.addChildren([
  list,
  create,
  program.addChildren([
    overview, participants, matching.addChildren([runs, studio, compare, run]), proposals, relationships, reports, settings,
  ]),
])
