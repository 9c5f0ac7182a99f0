import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * One app's build and dev server. Nothing is inlined (`assetsInlineLimit: 0`, no preload polyfill), so that a strict
 * content security policy needs no exception; the API serves what lands in `dist/<app>`.
 */
export function appConfig(app: { name: 'console' | 'portal'; devPort: number; apiPort: number }): UserConfig {
  const api = `http://localhost:${app.apiPort}`
  const paths = app.name === 'console' ? ['/graphql', '/auth', '/imports', '/people.csv'] : ['/graphql', '/auth', '/room-files']
  return {
    root: here(`src/${app.name}`),
    plugins: [react()],
    cacheDir: here(`node_modules/.vite-${app.name}`),
    worker: { format: 'es' },
    build: {
      outDir: here(`dist/${app.name}`),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      target: 'es2023',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 700,
    },
    server: {
      port: app.devPort,
      strictPort: true,
      proxy: Object.fromEntries(paths.map((path) => [path, { target: api, headers: { origin: api } }])),
    },
  }
}
