import type { TestProject } from 'vitest/node'
import { startThrowawayServer } from '../../src/platform/database/embedded/server.ts'
import { ensureDatabase, prepareDatabase } from '../../src/platform/database/prepare.ts'

export const TEMPLATE = 'ithaca_template'
export const SECRET = 'a secret that only tests share, long enough'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}

/** One real PostgreSQL for the run, with one migrated database that each test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayServer()
  try {
    await prepareDatabase(await ensureDatabase(server.adminUrl, TEMPLATE), SECRET)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('adminUrl', server.adminUrl)
  return () => server.stop()
}
