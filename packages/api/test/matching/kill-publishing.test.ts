import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { SECRET } from '../harness/global-setup.ts'
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
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Kill')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: PAIRS, mentorees: PAIRS })
    runId = await arrangeRun(server.database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!]))
    cookie = (await server.signIn('console', admin.id)).cookie
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  async function startChild(): Promise<{ child: ChildProcess; port: number }> {
    const { serverUrl, identityUrl } = server.database
    const child = fork(fileURLToPath(new URL('../directory/child-server.ts', import.meta.url)), [serverUrl, identityUrl, SECRET])
    const [{ consolePort }] = (await once(child, 'message')) as [{ consolePort: number }]
    return { child, port: consolePort }
  }

  async function publishAt(port: number): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
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
    const { child, port } = await startChild()
    const startedAt = performance.now()
    expect(await publishAt(port)).toContain(`"proposed":${PAIRS}`)
    const publishingMs = performance.now() - startedAt
    child.kill('SIGKILL')
    expect(await settle()).toEqual(everything)
    let interrupted = 0
    let next = startChild()
    for (let kill = 0; kill < KILLS; kill += 1) {
      await owner.query(`DELETE FROM app."Proposal"; UPDATE app."MatchingRun" SET "publishedAt" = NULL; UPDATE app."Program" SET status = 'matching'`)
      const victim = await next
      if (kill + 1 < KILLS) next = startChild()
      const answer = publishAt(victim.port).catch(() => 'killed')
      await new Promise((resolve) => setTimeout(resolve, (publishingMs * (kill + 1)) / KILLS))
      victim.child.kill('SIGKILL')
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
