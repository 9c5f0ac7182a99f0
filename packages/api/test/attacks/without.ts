import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '../../src/generated/prisma/client.ts'
import type { Database } from '../../src/platform/database/client.ts'
import type { TestDatabase } from '../harness/database.ts'
import { asOwner } from '../harness/database.ts'

/** Who a raw connection of the server claims to be. */
export interface Claim {
  readonly surface: 'console' | 'portal' | 'worker' | ''
  readonly organisationId: string
  readonly personId: string
}

/** Runs SQL as the server's role, with no rule of the application before it, and rolls it back. */
export async function asServer<Row extends pg.QueryResultRow>(database: TestDatabase, claim: Claim, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.serverUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.organisation', $1, true), set_config('app.person', $2, true), set_config('app.surface', $3, true),
      set_config('app.request', gen_random_uuid()::text, true)`, [claim.organisationId, claim.personId, claim.surface])
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
    await client.end()
  }
}

/** Takes a defence of the database out for as long as `work` runs, and puts it back. */
export async function without<Value>(database: TestDatabase, { out, back }: { readonly out: string; readonly back: string }, work: () => Promise<Value>): Promise<Value> {
  await asOwner(database, out)
  try {
    return await work()
  } finally {
    await asOwner(database, back)
  }
}

/** Row-level security of one table, taken out and put back. */
export const rowLevelSecurity = (table: string) => ({
  out: `ALTER TABLE app."${table}" DISABLE ROW LEVEL SECURITY`, back: `ALTER TABLE app."${table}" ENABLE ROW LEVEL SECURITY`,
})

/** The server's pool without Prisma's strict checks, for as long as `work` runs. */
export async function withoutStrictChecks<Value>(database: TestDatabase, work: (lax: Database) => Promise<Value>): Promise<Value> {
  const options: Prisma.PrismaClientOptions = Object.assign(
    { adapter: new PrismaPg({ connectionString: database.serverUrl, max: 1 }) },
    { __internal: { configOverride: (config: object) => ({ ...config, previewFeatures: [] }) } },
  )
  const lax = new PrismaClient(options) as Database
  try {
    return await work(lax)
  } finally {
    await lax.$disconnect()
  }
}

/** A function of the database whose text is changed for as long as `work` runs. */
export async function withFunction<Value>(database: TestDatabase, name: string, change: (text: string) => string, work: () => Promise<Value>): Promise<Value> {
  const [found] = await asOwner<{ text: string }>(database, 'SELECT pg_get_functiondef($1::regproc) AS text', [name])
  const changed = change(found?.text ?? '')
  if (changed === found?.text) throw new Error(`Nothing was taken out of ${name}.`)
  return await without(database, { out: changed, back: found?.text ?? '' }, work)
}
