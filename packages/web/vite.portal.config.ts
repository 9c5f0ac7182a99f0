import { defineConfig } from 'vite'
import { appConfig } from './vite.app.ts'

export default defineConfig(appConfig({ name: 'portal', devPort: 5001, apiPort: 4001 }))
