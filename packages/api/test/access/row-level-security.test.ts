import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/demo/load-demo.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'

/** Tables that anybody of the organisation may read rows of at the portal: whom to ask, and what one may join. */
const OPEN_IN_PORTAL = ['Organisation', 'Person', 'Program', 'ProgramManager', 'ReportingLine']

interface Table {
  readonly name: string
  readonly hasSecurity: boolean
  readonly policies: number
  readonly tenant: string | null
}

/** The net below the application's rules: the server's own connection, with no rule of ours before it. */
describe('row-level security, with the application’s rules removed', () => {
  let server: TestServer
  let tables: Table[]
  let demo: string
  let other: string
  let outsider: string
  let client: pg.Client
  beforeAll(async () => {
    server = await startTestServer()
    await loadDemo({ database: server.running.services.database, identity: server.running.identity, people: 160 })
    other = (await arrangeOrganisation(server.database, 'Next')).id
    demo = (await asOwner<{ id: string }>(server.database, `SELECT id FROM app."Organisation" WHERE id <> $1`, [other]))[0]!.id
    outsider = (await asOwner<{ id: string }>(server.database, `SELECT p.id FROM app."Person" p WHERE p."organisationId" = $1
      AND NOT EXISTS (SELECT FROM app."Participation" a WHERE a."personId" = p.id) AND NOT EXISTS (SELECT FROM identity."User" u WHERE u."personId" = p.id) LIMIT 1`, [demo]))[0]!.id
    tables = await asOwner<Table & pg.QueryResultRow>(server.database, `SELECT c.relname AS name, c.relrowsecurity AS "hasSecurity",
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
        (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisationId') AS tenant
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'app' AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`)
    client = new pg.Client({ connectionString: server.database.serverUrl })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await server.stop()
  })

  /** Rows of a table that the server's role sees for who claims to ask; none where it may not read at all. */
  const count = async (table: string, [surface, organisationId, personId]: readonly [string, string, string], where = 'true') => {
    await client.query('BEGIN')
    try {
      await client.query(`SELECT set_config('app.surface', $1, true), set_config('app.organisation', $2, true), set_config('app.person', $3, true)`, [surface, organisationId, personId])
      return Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM app."${table}" WHERE ${where}`)).rows[0]!.n)
    } catch (error) {
      if (/permission denied/.test(String(error))) return 0
      throw error
    } finally {
      await client.query('ROLLBACK')
    }
  }
  const seenBy = async (claim: readonly [string, string, string], where?: string) => {
    const seen: string[] = []
    for (const { name } of tables) if ((await count(name, claim, where)) > 0) seen.push(name)
    return seen
  }

  it('every table of app is a tenant’s and has policies; a new one without fails here', () => {
    expect(tables.length).toBeGreaterThan(20)
    const bare = tables.filter(({ name, hasSecurity, policies, tenant }) => !hasSecurity || policies === 0 || (tenant === null && name !== 'Organisation'))
    expect(bare.map(({ name }) => name), 'give it an organisationId, ENABLE ROW LEVEL SECURITY and policies in its migration, as in 0002_security').toEqual([])
  })

  it('nobody sees nothing', async () => {
    expect(await seenBy(['', '', ''])).toEqual([])
    expect(await seenBy(['worker', '', ''])).toEqual([])
  })

  it.each(['console', 'portal', 'worker'])('another organisation sees no row of this one, at the %s', async (surface) => {
    for (const { name } of tables.filter((table) => table.name !== 'Organisation')) expect(await count(name, [surface, other, outsider], `"organisationId" <> '${other}'`), name).toBe(0)
    expect(await count('Organisation', [surface, other, outsider])).toBe(1)
  })

  it('a person of the organisation who takes part in nothing sees only what is open to everybody at the portal', async () => {
    const seen = await seenBy(['portal', demo, outsider])
    expect(seen.filter((name) => !OPEN_IN_PORTAL.includes(name)), 'add a policy for the portal to its migration, or to OPEN_IN_PORTAL what everybody may read').toEqual([])
  })

  it('M2 M6 the console sees no row of what is private, with an unknown surface nobody sees a private row either', async () => {
    const filled = new Set<string>()
    for (const { name } of tables) {
      const [row] = await asOwner<{ n: string }>(server.database, `SELECT count(*) AS n FROM app."${name}"`)
      if (Number(row!.n) > 0) filled.add(name)
    }
    const PRIVATE = ['Answer', 'MatchingInputs', 'PairReasons', 'ProposalAnswer', 'AgreementSignature', 'RecordLook']
    const seen = await seenBy(['console', demo, outsider])
    expect(seen.filter((name) => PRIVATE.includes(name) || /^(Room|CheckIn|Entry|Seal)/.test(name))).toEqual([])
    expect(PRIVATE.filter((name) => filled.has(name)).length, 'and there is something to see').toBeGreaterThan(2)
    const unknown = await seenBy(['elsewhere', demo, outsider])
    expect(unknown.filter((name) => PRIVATE.includes(name))).toEqual([])
  })

  it('the server’s role can’t write the audit, can’t reach sign-in, and can’t switch any of this off', async () => {
    for (const sql of [
      'SELECT * FROM identity."User"', 'SELECT * FROM identity."Session"', 'SELECT * FROM identity."Invitation"', 'INSERT INTO app."AuditEntry" DEFAULT VALUES',
      'ALTER TABLE app."Answer" DISABLE ROW LEVEL SECURITY', 'DROP POLICY tenant ON app."Answer"', 'SET ROLE ithaca_identity', 'ALTER ROLE ithaca_server BYPASSRLS', 'CREATE TABLE app.mine (id int)', 'TRUNCATE app."Person"',
    ]) await expect(client.query(sql), sql).rejects.toThrow(/permission denied|must be owner|only roles/i)
  })
})
