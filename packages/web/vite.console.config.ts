import { defineConfig } from 'vite'
import { appConfig } from './vite.app.ts'

export default defineConfig(appConfig({ name: 'console', devPort: 5000, apiPort: 4000 }))
