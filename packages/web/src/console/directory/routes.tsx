import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { textParam, type RawSearch } from '../../ui/search/params.ts'
import { frameRoute } from '../app/root-routes.tsx'
import { importSearch, importsSearch } from './import/search.ts'
import { peopleSearch } from './people/search.ts'

const people = createRoute({ getParentRoute: () => frameRoute, path: 'people' })

const list = createRoute({
  getParentRoute: () => people,
  path: '/',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => people,
  path: '$personId',
  component: lazyRouteComponent(() => import('./people/person-page.tsx'), 'PersonPage'),
})

const imports = createRoute({
  getParentRoute: () => people,
  path: 'import',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./import/imports-page.tsx'), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => people,
  path: 'import/$importId',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
})

export const reportingLinesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'reporting-lines',
  validateSearch: (raw: RawSearch): { focus?: string | undefined } => ({ focus: textParam(raw, 'focus') }),
  component: lazyRouteComponent(() => import('./reporting-lines/reporting-lines-page.tsx'), 'ReportingLinesPage'),
})

export const peopleRoutes = people.addChildren([list, imports, oneImport, person])
