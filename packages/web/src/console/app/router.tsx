import { createRouter } from '@tanstack/react-router'
import { RouteFailure, RouteNotFound } from '../../ui/app/route-failure.tsx'
import { SkeletonView } from '../../ui/states/skeleton-view.tsx'
import { administrationRoutes } from '../administration/routes.tsx'
import { peopleRoutes, reportingLinesRoute } from '../directory/routes.tsx'
import { pluginRoutes } from '../plugins/routes.tsx'
import { programRoutes } from '../program/routes.tsx'
import { accountRoute, frameRoute, homeRoute, invitationRoute, lostRoute, rootRoute, setupRoute, signInRoute } from './root-routes.tsx'

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    setupRoute,
    invitationRoute,
    frameRoute.addChildren([
      homeRoute, programRoutes, pluginRoutes, peopleRoutes, reportingLinesRoute, administrationRoutes, accountRoute, lostRoute,
    ]),
  ]),
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: RouteNotFound,
  defaultPendingComponent: SkeletonView,
  defaultPreload: 'intent',
  // Ids end in it; unescaped it keeps addresses readable, and links know their own page.
  pathParamsAllowedCharacters: ['='],
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
