import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../app/root-routes.tsx'

const plugins = createRoute({ getParentRoute: () => frameRoute, path: 'plugins' })

const list = createRoute({
  getParentRoute: () => plugins,
  path: '/',
  component: lazyRouteComponent(() => import('./plugins-page.tsx'), 'PluginsPage'),
})

const plugin = createRoute({
  getParentRoute: () => plugins,
  path: '$pluginId',
  component: lazyRouteComponent(() => import('./plugin-page.tsx'), 'PluginPage'),
})

export const pluginRoutes = plugins.addChildren([list, plugin])
