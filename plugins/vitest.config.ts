import { defineConfig } from 'vitest/config'

/** All bundled plugins in one run. */
export default defineConfig({ test: { projects: ['*/vitest.config.ts'] } })
