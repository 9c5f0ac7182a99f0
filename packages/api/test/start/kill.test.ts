import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { mutate, planFile } from '../directory/imports.ts'
import { createTestDatabase, type TestDatabase } from '../harness/database.ts'
import { createKillableServers, type KillableServer, type KillableServers } from '../harness/killable-server.ts'
import { type Answer, arrangeOrganisation, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { PUBLISH } from '../matching/run-until-done.ts'
import { arrangeRun } from '../relationship/arrange-proposals.ts'

const ROUNDS = 20
const KEPT_PEOPLE = 300
const NEW_PEOPLE = 50
const PAIRS = 300
/** Committing and publishing take about as long on a quiet machine: kills fall before, into and after them. */
const LONGEST_WAIT_MS = 500
/** Far longer than a quiet machine needs. */
const LONGEST_FINISH_MS = 60_000

const ALL_PEOPLE = { people: KEPT_PEOPLE + NEW_PEOPLE, lines: KEPT_PEOPLE + NEW_PEOPLE }
const NOBODY = { people: 0, lines: 0 }
const EVERY_PROPOSAL = { proposals: PAIRS, isPublished: true, status: 'running' }
const NO_PROPOSAL = { proposals: 0, isPublished: false, status: 'matching' }

const pause = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

describe('kill -9 while one organisation commits an import and another publishes', () => {
  let database: TestDatabase
  let owner: pg.Client
  let killable: KillableServers
  let program: ArrangedProgram
  let runId: string
  const cookies = { importing: '', publishing: '' }
  const admins = { importing: '', publishing: '' }
  beforeAll(async () => {
    database = await createTestDatabase()
    owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    admins.importing = (await arrangeOrganisation(database, 'Import')).admin.id
    const publishing = await arrangeOrganisation(database, 'Publish')
    admins.publishing = publishing.admin.id
    program = await arrangeProgram(database, { organisationId: publishing.id, mentors: PAIRS, mentorees: PAIRS })
    runId = await arrangeRun(database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!]))
    killable = await createKillableServers(database)
  })
  afterAll(async () => {
    await killable.stop()
    await owner.end()
    await database.drop()
  })

  const visitor = ({ origin }: KillableServer, cookie: string): Visitor => {
    const send = (path: string, init: RequestInit = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } })
    return {
      cookie,
      fetch: send,
      async ask(query, variables = {}) {
        const response = await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
        return (await response.json()) as Answer<never>
      },
    }
  }

  async function signIn({ origin }: KillableServer, personId: string): Promise<string> {
    const response = await fetch(`${origin}/auth/sign-in/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }) })
    expect(response.status).toBe(200)
    return response.headers.getSetCookie().map((entry) => entry.split(';')[0]).join('; ')
  }

  /** Everybody gets a new title and another manager, and some are new. */
  function fileOf(round: number): string {
    const manager = round % 2 === 0 ? 'a' : 'b'
    const known = Array.from({ length: KEPT_PEOPLE }, (_, index) => `k${index},Kept ${index},Round ${round},${manager}`)
    const added = Array.from({ length: NEW_PEOPLE }, (_, index) => `r${round}-${index},New ${round} ${index},Round ${round},${manager}`)
    return `Id,Name,Title,Manager id\n${['a,Alpha,,', 'b,Beta,,', ...known, ...added].join('\n')}\n`
  }

  /** What the directory shows of a round: people, and lines that it opened. */
  async function imported(round: number): Promise<{ people: number; lines: number }> {
    const { rows } = await owner.query<{ people: number; lines: number }>(`SELECT count(*)::int AS people,
      count(*) FILTER (WHERE EXISTS (SELECT FROM app."ReportingLine" l JOIN app."Person" m ON m.id = l."managerId"
        WHERE l."personId" = p.id AND l."endsOn" IS NULL AND m."externalId" = $2))::int AS lines
      FROM app."Person" p WHERE p."jobTitle" = $1`, [`Round ${round}`, round % 2 === 0 ? 'a' : 'b'])
    return rows[0]!
  }

  /** What was left under way finishes by itself; on the way there it is all there or not there at all. */
  async function finish(round: number): Promise<string> {
    for (const deadline = Date.now() + LONGEST_FINISH_MS; Date.now() < deadline; await pause(25)) {
      expect([ALL_PEOPLE, NOBODY]).toContainEqual(await imported(round))
      const { rows } = await owner.query<{ status: string; job: string }>(`SELECT i.status, j.status AS job FROM app."DirectoryImport" i
        JOIN app."Job" j ON j.id = i."jobId" ORDER BY i.id DESC LIMIT 1`)
      const { status, job } = rows[0]!
      if (status !== 'committing' && (job === 'succeeded' || job === 'failed')) return status
    }
    throw new Error('What was left under way did not finish.')
  }

  async function published(): Promise<{ proposals: number; isPublished: boolean; status: string }> {
    const { rows } = await owner.query(`SELECT (SELECT count(*)::int FROM app."Proposal") AS proposals,
      (SELECT "publishedAt" IS NOT NULL FROM app."MatchingRun" WHERE id = $1) AS "isPublished",
      (SELECT status::text FROM app."Program" WHERE id = $2) AS status`, [runId, program.id])
    return rows[0]
  }

  /** Waits until the dead server's transactions are over: then the database has settled what they left. */
  async function settle(): Promise<void> {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const { rows } = await owner.query<{ busy: number }>(`SELECT count(*)::int AS busy FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'ithaca_server' AND state IN ('active', 'idle in transaction') AND query NOT LIKE '%pgboss%'`)
      if (rows[0]?.busy === 0) return
      await pause(25)
    }
  }

  it(`leaves all of it or nothing, ${ROUNDS} times each, and finishes by itself after the next start`, async () => {
    let server = await killable.start()
    for (const who of ['importing', 'publishing'] as const) cookies[who] = await signIn(server, admins[who])
    let interrupted = 0
    for (let round = 1; round <= ROUNDS; round += 1) {
      await owner.query(`DELETE FROM app."Proposal"; UPDATE app."MatchingRun" SET "publishedAt" = NULL; UPDATE app."Program" SET status = 'matching'`)
      const importing = visitor(server, cookies.importing)
      const { id, version, status } = await planFile(importing, fileOf(round))
      expect(status).toBe('PLANNED')
      expect((await mutate(importing, 'commitDirectoryImport', { importId: id, version })).status).toBe('COMMITTING')
      const answer = visitor(server, cookies.publishing).ask(PUBLISH, { id: globalIdOf('MatchingRun', runId) })
        .then((said) => JSON.stringify(said), () => 'killed')
      await pause((LONGEST_WAIT_MS * round) / ROUNDS)
      await server.kill()
      const said = await answer
      await settle()
      expect([ALL_PEOPLE, NOBODY]).toContainEqual(await imported(round))
      // What was acknowledged is there; what was not is there whole, or not at all.
      if (said === 'killed') interrupted += 1
      expect(said).toMatch(new RegExp(`^killed$|"proposed":${PAIRS}\\b`))
      expect(said === 'killed' ? [NO_PROPOSAL, EVERY_PROPOSAL] : [EVERY_PROPOSAL]).toContainEqual(await published())
      server = await killable.start()
      expect(await finish(round)).toBe('committed')
      expect(await imported(round)).toEqual(ALL_PEOPLE)
    }
    expect(interrupted).toBeGreaterThan(ROUNDS / 4)
  }, 900_000)
})
