import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { followDirectory } from '../../src/relationship/life/follow-directory.ts'
import { mutate, settled } from '../directory/imports.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeRelationships, type ArrangedRelationship } from './arrange-relationship.ts'

const MINE = `query ($id: ID!) { node(id: $id) { ... on MyRelationship { status chainConflict { iWait } viewerCan { resume end } } } }`
const CHOOSE = `mutation ($id: ID!, $choice: ChainChoice!) { answerChainConflict(input: { relationshipId: $id, choice: $choice }) {
  __typename ... on MyRelationship { status myRematch chainConflict { iWait } } ... on Failure { code } } }`
const RESUME = `mutation ($id: ID!) { resumeRelationship(input: { relationshipId: $id }) { __typename ... on MyRelationship { status } ... on Failure { code } } }`
const SEEN = `query ($id: ID!) { node(id: $id) { ... on Program { chainConflictCounts { open resolved }
  relationships(first: 5) { edges { node { status chainConflict { foundAt resolvedAt } } } } } } }`

interface Line { readonly lower: string; readonly upper: string }

describe('M1 the chain of command, alive', () => {
  let server: TestServer
  let owner: pg.Client
  let ada: Visitor
  let organisationId: string
  let program: ArrangedProgram
  let pairs: ArrangedRelationship[]
  let visit: (personId: string) => DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Alive')
    organisationId = id
    ada = await server.signIn('console', admin.id)
    visit = directVisitors(server, 'portal', id)
  })
  beforeEach(async () => {
    program = await arrangeProgram(server.database, { organisationId, mentors: 4, mentorees: 4, status: 'running' })
    pairs = await arrangeRelationships(server.database, program)
    await own(`UPDATE app."Person" SET "externalId" = id::text, email = id::text || '@alive.example' WHERE "organisationId" = $1 AND "fullName" NOT LIKE 'Ada of%'`, [organisationId])
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  const own = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await owner.query<Row>(sql, values)).rows
  const follow = () => runAs(server.running.services.database, { surface: 'worker', organisationId, personId: '' }, (transaction) =>
    followDirectory(transaction, organisationId, new Date()))
  const addLine = ({ lower, upper }: Line) => own(
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, $2, $3, $4, 'dotted', '2020-01-01') ON CONFLICT DO NOTHING`,
    [organisationId, randomUUID(), lower, upper])
  const dropLines = () => own(`DELETE FROM app."ReportingLine" WHERE "organisationId" = $1`, [organisationId])
  const look = async ({ mentor, mentoree, globalId }: ArrangedRelationship) => await Promise.all([mentor, mentoree].map(async ({ personId }) =>
    (await visit(personId).ask<{ node: object }>(MINE, { id: globalId })).data?.node))
  const choose = async ({ globalId }: ArrangedRelationship, who: { readonly personId: string }, choice: string) =>
    (await visit(who.personId).ask<Record<string, object>>(CHOOSE, { id: globalId, choice })).data?.['answerChainConflict']
  const seen = async () => (await ada.ask<{ node: object }>(SEEN, { id: Buffer.from(`Program:${program.id}`).toString('base64') })).data?.node
  const lettersTo = (pair: ArrangedRelationship) => own<{ personId: string }>(
    `SELECT "personId"::text FROM app."Letter" WHERE "personId" = ANY($1)`, [[pair.mentor.personId, pair.mentoree.personId]])

  it('an import puts a pair into one chain: it rests, both are told privately, and taking the import back gives it back', async () => {
    const [pair] = pairs as [ArrangedRelationship]
    const rows = [{ externalId: pair.mentoree.personId, fullName: pair.mentoree.name, managers: [{ externalId: pair.mentor.personId, kind: 'PAY' }] }]
    const sent = await mutate(ada, 'importDirectoryRows', { rows })
    expect([sent.__typename, sent.message]).toEqual(['DirectoryImport', undefined])
    const planned = await settled(ada, sent.id)
    await mutate(ada, 'commitDirectoryImport', { importId: planned.id, version: planned.version })
    await settled(ada, planned.id)
    expect(await look(pair)).toEqual(Array.from({ length: 2 }, () => ({ status: 'PAUSED', chainConflict: { iWait: false }, viewerCan: { resume: false, end: true } })))
    const told = () => server.mail.outbox.filter(({ to }) => to.startsWith(pair.mentor.personId) || to.startsWith(pair.mentoree.personId))
    await vi.waitFor(() => { expect(told()).toHaveLength(2) }, 5_000)
    expect(JSON.stringify(told())).not.toMatch(/manager|chain|above|report/i)
    expect(await seen()).toMatchObject({ chainConflictCounts: { open: 1, resolved: 0 } })
    await mutate(ada, 'undoDirectoryImport', { importId: planned.id })
    await settled(ada, planned.id)
    expect(await look(pair)).toMatchObject([{ status: 'PAUSED', chainConflict: null, viewerCan: { resume: true } }, {}])
    expect((await visit(pair.mentor.personId).ask(RESUME, { id: pair.globalId })).data).toEqual({ resumeRelationship: { __typename: 'MyRelationship', status: 'ACTIVE' } })
  })

  it('either may close it, or ask for another partner; the other and the program manager see that, not who chose it', async () => {
    const [closed, rematched] = pairs as [ArrangedRelationship, ArrangedRelationship]
    for (const { mentor, mentoree } of [closed, rematched]) await addLine({ lower: mentor.personId, upper: mentoree.personId })
    await follow()
    expect(await seen()).toMatchObject({ chainConflictCounts: { open: 2, resolved: 0 } })
    expect(await choose(closed, closed.mentoree, 'END')).toMatchObject({ status: 'ENDED', myRematch: null, chainConflict: null })
    expect(await choose(rematched, rematched.mentoree, 'REMATCH')).toMatchObject({ status: 'ENDED', myRematch: true })
    const [one, other] = await look(closed)
    expect(one).toEqual(other)
    expect((await look(rematched))[0]).toEqual(one)
    expect(await seen()).toMatchObject({ chainConflictCounts: { open: 0, resolved: 2 } })
    const [first, second] = await own(`SELECT r.status, r."endedAs", r."redefinedAs", c."resolvedAt" IS NOT NULL AS resolved FROM app."Relationship" r
      JOIN app."ChainConflict" c ON c."relationshipId" = r.id WHERE r."programId" = $1 AND r.status = 'ended'`, [program.id])
    expect(first).toMatchObject({ endedAs: 'chain_of_command', resolved: true })
    expect(second).toEqual(first)
    expect(await choose(closed, closed.mentor, 'END')).toMatchObject({ code: 'RELATIONSHIP_ENDED' })
  })

  it('both may wait until the line is gone; one who waits is not shown to the other, and nothing resumes before', async () => {
    const [pair] = pairs as [ArrangedRelationship]
    await addLine({ lower: pair.mentoree.personId, upper: pair.mentor.personId })
    await follow()
    const [, partnerBefore] = await look(pair)
    const seenBefore = await seen()
    expect(await choose(pair, pair.mentor, 'WAIT')).toMatchObject({ status: 'PAUSED', chainConflict: { iWait: true } })
    expect([(await look(pair))[1], await seen()]).toEqual([partnerBefore, seenBefore])
    expect((await visit(pair.mentor.personId).ask(RESUME, { id: pair.globalId })).data).toMatchObject({ resumeRelationship: { code: 'IN_ONE_CHAIN' } })
    await choose(pair, pair.mentoree, 'WAIT')
    expect(await seen()).toMatchObject({ chainConflictCounts: { open: 0, resolved: 1 } })
    await dropLines()
    await follow()
    expect(await look(pair)).toMatchObject([{ chainConflict: null, viewerCan: { resume: true } }, { chainConflict: null }])
    expect(await choose(pair, pair.mentor, 'WAIT')).toMatchObject({ code: 'NOT_IN_ONE_CHAIN' })
  })

  it('after any sequence of changes no running pair is in one chain, and both of each pair in one have been told once', async () => {
    const people = [...program.mentors, ...program.mentorees].map(({ personId }) => personId)
    let state = 20_261_125
    const roll = (sides: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * sides)
    }
    let lines: Line[] = []
    const told = new Map(pairs.map(({ relationshipId }) => [relationshipId, { found: 0, gone: 0, isIn: false }]))
    for (let change = 0; change < 15; change += 1) {
      lines = lines.filter(() => roll(3) > 0)
      const added = Array.from({ length: 1 + roll(4) }, () => ({ lower: people[roll(8)]!, upper: people[roll(8)]! })).filter(({ lower, upper }) => lower !== upper)
      lines.push(...added)
      await dropLines()
      for (const line of lines) await addLine(line)
      await follow()
      // Somebody who may go on does so at once.
      await Promise.all(pairs.map(({ globalId, mentor }) => visit(mentor.personId).ask(RESUME, { id: globalId })))
      for (const pair of pairs) {
        const isIn = isAbove(pair.mentor.personId, pair.mentoree.personId, lines) || isAbove(pair.mentoree.personId, pair.mentor.personId, lines)
        const known = told.get(pair.relationshipId)!
        known.found += Number(isIn && !known.isIn)
        known.gone += Number(!isIn && known.isIn)
        known.isIn = isIn
        expect(await own(`SELECT r.status::text, EXISTS (SELECT FROM app."ChainConflict" c WHERE c."relationshipId" = r.id AND c."goneAt" IS NULL) AS told
          FROM app."Relationship" r WHERE id = $1`, [pair.relationshipId])).toEqual([{ status: isIn ? 'paused' : 'active', told: isIn }])
      }
    }
    for (const pair of pairs) {
      const { found, gone } = told.get(pair.relationshipId)!
      expect(await lettersTo(pair)).toHaveLength(2 * (found + gone))
    }
    expect(Math.max(...[...told.values()].map(({ found }) => found))).toBeGreaterThan(1)
  })
})

/** Is `upper` above `lower`? By walking. */
function isAbove(upper: string, lower: string, lines: readonly Line[]): boolean {
  const found = new Set<string>()
  const next = [lower]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const line of lines) {
      if (line.lower !== at || found.has(line.upper)) continue
      found.add(line.upper)
      next.push(line.upper)
    }
  }
  return found.has(upper)
}
