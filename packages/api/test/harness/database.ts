import { createHmac, randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { DatabaseAccess } from '../../src/platform/database/prepare.ts'
import { SECRET, TEMPLATE } from './global-setup.ts'

export interface TestDatabase extends DatabaseAccess {
  /** Owner's URL: for arranging what no operation could, and for looking behind row-level security. */
  readonly ownerUrl: string
  drop(): Promise<void>
}

/** A database of one's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  const urlFor = (role: string | undefined): string => {
    const url = new URL(adminUrl)
    url.pathname = `/${name}`
    if (role !== undefined) {
      url.username = role
      url.password = createHmac('sha256', SECRET).update(`database role ${role}`).digest('base64url')
    }
    return url.href
  }
  return {
    ownerUrl: urlFor(undefined),
    serverUrl: urlFor('ithaca_server'),
    identityUrl: urlFor('ithaca_identity'),
    drop: () => asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** Runs SQL as the owner, past row-level security. For arranging and for looking; never for what is tested. */
export async function asOwner<Row extends pg.QueryResultRow>(database: TestDatabase, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

async function asAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Two files that clone the template at once make one of them wait.
    for (let attempt = 0; ; attempt += 1) {
      try {
        await client.query(sql)
        return
      } catch (error) {
        if (attempt > 40 || !String(error).includes('being accessed by other users')) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  } finally {
    await client.end()
  }
}
