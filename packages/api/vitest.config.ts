import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const PLUGINS = 'test/plugins/*.test.ts'

export default defineConfig({
  // Our code and its libraries must share one copy of graphql: the CommonJS one, as in Node.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    globalSetup: ['test/harness/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // Files share a process and what it has loaded; each has a database of its own.
      { extends: true, test: { name: 'api', include: ['test/**/*.test.ts'], exclude: [PLUGINS], isolate: false } },
      // These lay plugins before the catalogue is loaded, so each has a process of its own.
      { extends: true, test: { name: 'plugins', include: [PLUGINS], isolate: true } },
    ],
  },
})
