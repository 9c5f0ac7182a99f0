import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../harness/database.ts'
import { createKillableServers, type KillableServer, type KillableServers } from '../harness/killable-server.ts'
import { arrangeOrganisation, type Answer, type Visitor } from '../harness/server.ts'
import { mutate, planFile } from './imports.ts'

const ROUNDS = 20
const KEPT_PEOPLE = 600
const NEW_PEOPLE = 100
/** A commit of this size takes about as long: kills fall before, into and after it. */
const LONGEST_WAIT_MS = 900
/** Far longer than a quiet machine needs. */
const LONGEST_FINISH_MS = 60_000

describe('kill -9 while an import is being committed', () => {
  let database: TestDatabase
  let owner: pg.Client
  let adminId: string
  let cookie = ''
  let killable: KillableServers
  beforeAll(async () => {
    database = await createTestDatabase()
    owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    adminId = (await arrangeOrganisation(database, 'Ithaca')).admin.id
    killable = await createKillableServers(database)
  })
  afterAll(async () => {
    await killable.stop()
    await owner.end()
    await database.drop()
  })

  const visitor = ({ origin }: KillableServer): Visitor => {
    const send = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } })
    return {
      cookie,
      fetch: send,
      async ask(query, variables = {}) {
        const response = await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
        return (await response.json()) as Answer<never>
      },
    }
  }

  async function signIn({ origin }: KillableServer): Promise<void> {
    const response = await fetch(`${origin}/auth/sign-in/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: adminId }) })
    expect(response.status).toBe(200)
    cookie = response.headers.getSetCookie().map((entry) => entry.split(';')[0]).join('; ')
  }

  /** Everybody gets a new title and another manager, and some are new. */
  function fileOf(round: number): string {
    const managers = ['a', 'b'] as const
    const known = Array.from({ length: KEPT_PEOPLE }, (_, index) => `k${index},Kept ${index},Round ${round},${managers[round % 2]}`)
    const added = Array.from({ length: NEW_PEOPLE }, (_, index) => `r${round}-${index},New ${round} ${index},Round ${round},${managers[round % 2]}`)
    return `Id,Name,Title,Manager id\n${['a,Alpha,,', 'b,Beta,,', ...known, ...added].join('\n')}\n`
  }

  /** What the directory shows of a round: people, and lines that it opened. */
  async function traces(round: number): Promise<{ people: number; lines: number }> {
    const { rows } = await owner.query<{ people: number; lines: number }>(`SELECT count(*)::int AS people,
      count(*) FILTER (WHERE EXISTS (SELECT FROM app."ReportingLine" l JOIN app."Person" m ON m.id = l."managerId"
        WHERE l."personId" = p.id AND l."endsOn" IS NULL AND m."externalId" = $2))::int AS lines
      FROM app."Person" p WHERE p."jobTitle" = $1`, [`Round ${round}`, round % 2 === 0 ? 'a' : 'b'])
    return rows[0]!
  }

  async function latestImport(): Promise<{ status: string; job: string }> {
    const { rows } = await owner.query<{ status: string; job: string }>(`SELECT i.status, j.status AS job FROM app."DirectoryImport" i
      JOIN app."Job" j ON j.id = i."jobId" ORDER BY i.id DESC LIMIT 1`)
    return rows[0]!
  }

  const ALL = { people: KEPT_PEOPLE + NEW_PEOPLE, lines: KEPT_PEOPLE + NEW_PEOPLE }
  const NOTHING = { people: 0, lines: 0 }

  /** What was left under way finishes by itself; on the way there it is all there or not there at all. */
  async function finish(round: number): Promise<string> {
    const deadline = Date.now() + LONGEST_FINISH_MS
    let { status, job } = await latestImport()
    while (Date.now() < deadline) {
      expect([ALL, NOTHING]).toContainEqual(await traces(round));
      ({ status, job } = await latestImport())
      if (status !== 'committing' && (job === 'succeeded' || job === 'failed')) return status
      await new Promise((resolve) => { setTimeout(resolve, 25) })
    }
    throw new Error(`What was left under way did not finish: the import is ${status}, its job ${job}.`)
  }

  it(`leaves all of it or nothing, ${ROUNDS} times, and finishes by itself after the next start`, async () => {
    let server = await killable.start()
    await signIn(server)
    const seen = { before: 0, after: 0 }
    for (let round = 1; round <= ROUNDS; round += 1) {
      const ada = visitor(server)
      const { id, version, status } = await planFile(ada, fileOf(round))
      expect(status).toBe('PLANNED')
      expect((await mutate(ada, 'commitDirectoryImport', { importId: id, version })).status).toBe('COMMITTING')
      await new Promise((resolve) => { setTimeout(resolve, Math.random() * LONGEST_WAIT_MS) })
      await server.kill()
      const left = await traces(round)
      expect([ALL, NOTHING]).toContainEqual(left)
      seen[left.people === 0 ? 'before' : 'after'] += 1
      server = await killable.start()
      expect(await finish(round)).toBe('committed')
      expect(await traces(round)).toEqual(ALL)
    }
    expect(seen.before + seen.after).toBe(ROUNDS)
    if (process.env.TEST_LOG) process.stderr.write(`${JSON.stringify(seen)}\n`)
  }, 300_000)
})
