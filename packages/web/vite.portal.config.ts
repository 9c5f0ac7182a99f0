import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { appConfig } from './vite.app.ts'
import { offlineWorker } from './vite.offline.ts'

const portal = appConfig({ name: 'portal', devPort: 5001, apiPort: 4001 })
const worker = fileURLToPath(new URL('src/portal/offline/offline-worker.ts', import.meta.url))

export default defineConfig({ ...portal, plugins: [portal.plugins, offlineWorker(worker)] })
