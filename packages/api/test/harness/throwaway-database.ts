import { startThrowawayServer } from '../../src/platform/database/embedded/server.ts'
import { ensureDatabase } from '../../src/platform/database/prepare.ts'

/** An empty database on a PostgreSQL of its own, gone when it is stopped. For figures that need more than the tests' one. */
export async function startThrowawayDatabase(name: string): Promise<{ readonly ownerUrl: string; stop(): Promise<void> }> {
  const cluster = await startThrowawayServer()
  return { ownerUrl: await ensureDatabase(cluster.adminUrl, name), stop: () => cluster.stop() }
}
