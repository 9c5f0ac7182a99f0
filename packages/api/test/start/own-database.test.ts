import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedServer, startThrowawayServer } from '../../src/platform/database/embedded/server.ts'
import { prepareDatabase } from '../../src/platform/database/prepare.ts'
import { findRoleProblem } from '../../src/platform/database/roles.ts'

const SECRET = 'the same on every machine, long enough for all of them'

/** A PostgreSQL as a provider lends it: who owns the database may make roles and is no superuser. */
describe('an own PostgreSQL', () => {
  let cluster: EmbeddedServer
  let admin: pg.Client
  beforeAll(async () => {
    cluster = await startThrowawayServer()
    admin = new pg.Client({ connectionString: cluster.adminUrl })
    await admin.connect()
    await admin.query(`CREATE ROLE lent LOGIN PASSWORD 'lent'`)
    await admin.query('CREATE DATABASE lent OWNER lent')
  })
  afterAll(async () => {
    await admin.end()
    await cluster.stop()
  })
  const urlOf = (name: string) => Object.assign(new URL(cluster.adminUrl), { username: name, password: name, pathname: `/${name}` }).href

  it('says in a sentence what its owner may not do, and how to let it', async () => {
    await expect(prepareDatabase(urlOf('lent'), SECRET)).rejects.toThrow(/DATABASE_URL names may not.*create role.*CREATEROLE/is)
  })

  it('is made ready by two processes that start at once, and again by each later start', async () => {
    await admin.query('ALTER ROLE lent CREATEROLE')
    const [one, other] = await Promise.all([prepareDatabase(urlOf('lent'), SECRET), prepareDatabase(urlOf('lent'), SECRET)])
    expect(other).toEqual(one)
    const { serverUrl } = await prepareDatabase(urlOf('lent'), SECRET)
    expect(await findRoleProblem(serverUrl)).toBeUndefined()
  })

  it('is not served from when somebody has lifted its role over row-level security', async () => {
    await admin.query('ALTER ROLE ithaca_server BYPASSRLS')
    const { serverUrl } = await prepareDatabase(urlOf('lent'), SECRET)
    expect(await findRoleProblem(serverUrl)).toContain('BYPASSRLS')
  })
})
