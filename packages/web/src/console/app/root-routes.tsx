import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { RouteNotFound } from '../../ui/app/route-failure.tsx'
import { BarePage } from '../../ui/shell/bare-page.tsx'
import { SkeletonView } from '../../ui/states/skeleton-view.tsx'
import { textParam, type RawSearch } from '../../ui/search/params.ts'

function Lost() {
  return <BarePage><RouteNotFound /></BarePage>
}

function Waiting() {
  return <BarePage><SkeletonView /></BarePage>
}

export const rootRoute = createRootRoute({ notFoundComponent: Lost })

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (raw: RawSearch): { to?: string | undefined } => ({ to: textParam(raw, 'to', 2000) }),
  component: lazyRouteComponent(() => import('../access/sign-in.tsx'), 'SignIn'),
})

export const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'setup',
  component: lazyRouteComponent(() => import('../setup/setup-page.tsx'), 'SetupPage'),
})

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('../../ui/sign-in/invitation-page.tsx'), 'InvitationPage'),
})

/** Everything that needs somebody signed in lies under the frame. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
  pendingComponent: Waiting,
})

/** An address that leads nowhere, for whoever is signed in: the way on is in the frame. */
export const lostRoute = createRoute({ getParentRoute: () => frameRoute, path: '$', component: RouteNotFound })

export const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
})

export const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../../ui/account/account-page.tsx'), 'AccountPage'),
})
