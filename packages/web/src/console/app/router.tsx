import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { RouteFailure, RouteNotFound } from '../../ui/app/route-failure.tsx'
import { textParam } from '../../ui/search/params.ts'

const root = createRootRoute()

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: (raw: Record<string, unknown>): { to?: string } => {
    const to = textParam(raw, 'to', 2000)
    return to === undefined ? {} : { to }
  },
  component: lazyRouteComponent(() => import('../access/sign-in.tsx'), 'SignIn'),
})

export const router = createRouter({
  routeTree: root.addChildren([signIn]),
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: RouteNotFound,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
