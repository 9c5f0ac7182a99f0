import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { createKillableServers, type KillableServers } from '../harness/killable-server.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeRun } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { PUBLISH } from './run-until-done.ts'

const KILLS = 20
const PAIRS = 600

describe('kill -9 while publishing', () => {
  let server: TestServer
  let owner: pg.Client
  let program: ArrangedProgram
  let runId: string
  let cookie: string
  let killable: KillableServers
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Kill')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: PAIRS, mentorees: PAIRS })
    runId = await arrangeRun(server.database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!]))
    cookie = (await server.signIn('console', admin.id)).cookie
    killable = await createKillableServers(server.database)
  })
  afterAll(async () => {
    await killable.stop()
    await owner.end()
    await server.stop()
  })

  async function publishAt(origin: string): Promise<string> {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: PUBLISH, variables: { id: globalIdOf('MatchingRun', runId) } }),
    })
    return await response.text()
  }

  /** Waits until the dead server's connections are gone, which is when the database has settled what they left. */
  async function settle(): Promise<{ proposals: number; isPublished: boolean; status: string }> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { rows } = await owner.query<{ busy: number }>(`SELECT count(*)::int AS busy FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'ithaca_server' AND state IN ('active', 'idle in transaction') AND query NOT LIKE '%pgboss%'`)
      if (rows[0]?.busy === 0) break
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    const { rows } = await owner.query(`SELECT (SELECT count(*)::int FROM app."Proposal") AS proposals,
      (SELECT "publishedAt" IS NOT NULL FROM app."MatchingRun" WHERE id = $1) AS "isPublished",
      (SELECT status::text FROM app."Program" WHERE id = $2) AS status`, [runId, program.id])
    return rows[0]
  }

  it(`leaves all proposals or none, ${KILLS} times`, async () => {
    const nothing = { proposals: 0, isPublished: false, status: 'matching' }
    const everything = { proposals: PAIRS, isPublished: true, status: 'running' }
    const first = await killable.start()
    const startedAt = performance.now()
    expect(await publishAt(first.origin)).toContain(`"proposed":${PAIRS}`)
    const publishingMs = performance.now() - startedAt
    await first.kill()
    expect(await settle()).toEqual(everything)
    let interrupted = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      await owner.query(`DELETE FROM app."Proposal"; UPDATE app."MatchingRun" SET "publishedAt" = NULL; UPDATE app."Program" SET status = 'matching'`)
      const victim = await killable.start()
      const answer = publishAt(victim.origin).catch(() => 'killed')
      await new Promise((resolve) => setTimeout(resolve, (publishingMs * (kill + 1)) / KILLS))
      await victim.kill()
      const said = await answer
      const left = await settle()
      const wasKilled = said === 'killed'
      interrupted += Number(wasKilled)
      // What was acknowledged is there; what was not is there whole, or not at all.
      expect(wasKilled ? [nothing, everything] : [everything]).toContainEqual(left)
    }
    expect(interrupted).toBeGreaterThan(KILLS / 4)
  }, 240_000)
})
