import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../app/root-routes.tsx'
import { pagePositionParams } from '../../ui/table/page-position.ts'
import { auditSearch } from './search.ts'

const administration = createRoute({
  getParentRoute: () => frameRoute,
  path: 'administration',
  component: lazyRouteComponent(() => import('./administration-page.tsx'), 'AdministrationPage'),
})

const signIn = createRoute({
  getParentRoute: () => administration,
  path: '/',
  component: lazyRouteComponent(() => import('./sign-in-tab.tsx'), 'SignInTab'),
})

const organisation = createRoute({
  getParentRoute: () => administration,
  path: 'organisation',
  component: lazyRouteComponent(() => import('./organisation-tab.tsx'), 'OrganisationTab'),
})

const tokens = createRoute({
  getParentRoute: () => administration,
  path: 'tokens',
  validateSearch: pagePositionParams,
  component: lazyRouteComponent(() => import('./tokens-tab.tsx'), 'TokensTab'),
})

const audit = createRoute({
  getParentRoute: () => administration,
  path: 'audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit-tab.tsx'), 'AuditTab'),
})

export const administrationRoutes = administration.addChildren([signIn, organisation, tokens, audit])
