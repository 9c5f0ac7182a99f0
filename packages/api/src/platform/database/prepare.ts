import { createHmac } from 'node:crypto'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { StartError } from '../start-error.ts'
import { applyMigrations } from './migrate.ts'
import { createRoles, IDENTITY_ROLE, SERVER_ROLE } from './roles.ts'

const LEAST_VERSION = 15
/** Any number that nothing else on the database locks by. */
const START_LOCK = 7_404_120
/** PostgreSQL's insufficient_privilege. */
const NOT_ALLOWED = '42501'

/** How the running server reaches the database: two roles, neither of which owns a table. */
export interface DatabaseAccess {
  readonly serverUrl: string
  readonly identityUrl: string
}

/** Makes the database `name` on an embedded cluster unless it is there; answers with its owner URL. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  return withDatabase(adminUrl, name)
}

/**
 * Brings the database at `ownerUrl` up to date: roles, migrations, the job queue's tables.
 *
 * The two roles' passwords come from `secret`, so that any number of machines agree on them.
 */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<DatabaseAccess> {
  await assertVersion(ownerUrl)
  const passwords = { server: derive(secret, SERVER_ROLE), identity: derive(secret, IDENTITY_ROLE) }
  await oneAtATime(ownerUrl, async () => {
    await createRoles(ownerUrl, passwords)
    await applyMigrations(ownerUrl)
    await watchTables(ownerUrl)
    await prepareQueue(ownerUrl)
  })
  return {
    serverUrl: withRole(ownerUrl, SERVER_ROLE, passwords.server),
    identityUrl: withRole(ownerUrl, IDENTITY_ROLE, passwords.identity),
  }
}

async function assertVersion(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(`The database at DATABASE_URL does not answer: ${error instanceof Error ? error.message : 'unknown reason'}`)
  }
  try {
    const { rows } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::int / 10000 AS version`)
    const version = rows[0]?.version ?? 0
    if (version < LEAST_VERSION) throw new StartError(`This database is PostgreSQL ${version}; Ithaca needs ${LEAST_VERSION} or newer.`)
  } finally {
    await client.end()
  }
}

/** Processes that start together wait for one another, and the second one finds everything done. */
async function oneAtATime(ownerUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK])
    await work()
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_ALLOWED) throw error
    throw new StartError(`The role that DATABASE_URL names may not do what a start needs (${(error as Error).message}). Let it own the database, with the right to make roles: ALTER ROLE ... CREATEROLE; docs/operating.md says how.`)
  } finally {
    // Ends the lock, too.
    await client.end()
  }
}

/** Puts every tenant table under the audit, also those that a migration has just made. */
async function watchTables(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('SELECT app.watch_tables()')
  await client.end()
}

async function prepareQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue('work', { retryLimit: 3, heartbeatSeconds: 10, expireInSeconds: 3_600, notify: true })
  await boss.stop({ graceful: false })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${SERVER_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${SERVER_ROLE};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO ${SERVER_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${SERVER_ROLE};`)
  await client.end()
}

function derive(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
}

function withDatabase(url: string, name: string): string {
  const copy = new URL(url)
  copy.pathname = `/${name}`
  return copy.href
}

function withRole(url: string, role: string, password: string): string {
  const copy = new URL(url)
  copy.username = role
  copy.password = password
  return copy.href
}
