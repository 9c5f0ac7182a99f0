import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Events, listenForEvents } from '../../src/platform/jobs/events.ts'
import { createTestDatabase, type TestDatabase } from '../harness/database.ts'

const LISTENING = `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND query LIKE 'LISTEN%'`
/** The database takes nobody for as long as two attempts to come back. */
const AWAY_MS = 2_500

describe('news between processes', () => {
  let database: TestDatabase
  let admin: pg.Client
  let events: Events
  let name: string
  beforeAll(async () => {
    database = await createTestDatabase()
    name = new URL(database.serverUrl).pathname.slice(1)
    admin = new pg.Client({ connectionString: inject('adminUrl') })
    await admin.connect()
    events = await listenForEvents(database.serverUrl)
  })
  afterAll(async () => {
    await events.close()
    await admin.end()
    await database.drop()
  })

  it('come again on one connection after the database was away, and whoever waits looks anew', async () => {
    const job = events.jobMoved('some job')[Symbol.asyncIterator]()
    await job.next()
    const moved = job.next().then(() => 'looked')
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await admin.query(`SELECT pg_terminate_backend(pid) FROM (${LISTENING}) AS listening`, [name])
    await new Promise((resolve) => { setTimeout(resolve, AWAY_MS) })
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    expect(await moved).toBe('looked')
    // Any other attempt that was under way would have come through, too, by now.
    await new Promise((resolve) => { setTimeout(resolve, AWAY_MS) })
    expect((await admin.query(LISTENING, [name])).rowCount).toBe(1)
    await job.return?.()
  })
})
