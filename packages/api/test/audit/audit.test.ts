import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { runAs } from '../../src/platform/database/client.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { type ArrangedProgram, arrangeProgram } from '../matching/arrange-program.ts'
import { directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals } from '../relationship/arrange-proposals.ts'
import { type Arranged, arrange, makeProgram, mutate, rowId, signIn } from '../program/arrange.ts'

const ENTRIES = `query ($action: String, $subjectId: ID) { auditEntries(first: 50, action: $action, subjectId: $subjectId) { totalCount edges { node {
  id at requestId action isToken subjectType subjectId person { fullName } changes { table kind rowCount rows } } } } }`

interface Entry {
  action: string
  requestId: string
  subjectId: string | null
  person: { fullName: string } | null
  changes: { table: string; kind: string; rowCount: number; rows: { before?: Record<string, unknown>; after?: Record<string, unknown> }[] }[]
}

describe('the audit', () => {
  let server: TestServer
  let home: Arranged
  let programId: string
  beforeAll(async () => {
    server = await startTestServer()
    home = await arrange(server, 'Audited', ['=Mara', 'Pia'])
    programId = (await makeProgram(home.console)).id
  })
  afterAll(() => server.stop())

  const entriesOf = async (action: string, subjectId?: string): Promise<Entry[]> => {
    const { data } = await home.console.ask<{ auditEntries: { edges: { node: Entry }[] } }>(ENTRIES, { action, subjectId })
    return (data?.auditEntries.edges ?? []).map(({ node }) => node)
  }

  it('holds who did what to what, before and after, in which request', async () => {
    const { version } = (await asOwner<{ version: number }>(server.database, `SELECT version FROM app."Program" WHERE id = $1`, [rowId(programId)]))[0] ?? { version: 0 }
    await mutate(home.console, 'updateProgram', { id: programId, version, name: 'New name', responseDays: 21 })
    const [entry] = await entriesOf('updateProgram', programId)
    expect(entry).toMatchObject({ action: 'updateProgram', subjectId: programId, person: { fullName: 'Ada of Audited' } })
    expect(entry?.changes).toHaveLength(1)
    expect(entry?.changes[0]).toMatchObject({ table: 'Program', kind: 'update', rowCount: 1 })
    expect(entry?.changes[0]?.rows[0]?.before).toMatchObject({ responseDays: 14 })
    expect(entry?.changes[0]?.rows[0]?.after).toMatchObject({ name: 'New name', responseDays: 21 })
    expect(Object.keys(entry?.changes[0]?.rows[0]?.after ?? {})).not.toContain('status')
  })

  it('keeps no words of a free text and no JSON, only that they changed', async () => {
    const rows = JSON.stringify(await asOwner(server.database, `SELECT rows FROM app."AuditChange"`))
    expect(rows).toContain('(not kept)')
    expect(rows).not.toMatch(/confidential|clauses|phases/i)
  })

  it('has nothing of what failed: an act that was refused is rolled back', async () => {
    const before = await asOwner(server.database, `SELECT count(*) FROM app."AuditEntry"`)
    const ends: string[] = []
    server.running.services.database.$on('query', ({ query }) => { if (/^(COMMIT|ROLLBACK)/.test(query)) ends.push(query) })
    expect(await mutate(home.console, 'updateProgram', { id: programId, version: 999, name: 'x' })).toMatchObject({ __typename: 'StaleVersionError' })
    expect(ends.at(-1)).toBe('ROLLBACK')
    expect(await asOwner(server.database, `SELECT count(*) FROM app."AuditEntry"`)).toEqual(before)
  })

  it('gets an entry from every mutation of the console, and a change without one can’t be committed', async () => {
    const mutations = Object.keys(buildSchema('console').getMutationType()?.getFields() ?? {})
    expect(mutations.length).toBeGreaterThan(10)
    const { database } = server.running.services
    const actor = { surface: 'console', organisationId: home.organisationId, personId: home.admin.id } as const
    const rename = (requestId?: string) => runAs(database, { ...actor, ...(requestId === undefined ? {} : { requestId }) }, (transaction) =>
      transaction.program.updateMany({ where: { organisationId: home.organisationId }, data: { name: 'unseen' } }))
    await expect(rename()).rejects.toThrow(/without a request/)
    await expect(rename('0198c0de-0000-4000-8000-000000000001')).rejects.toThrow(/without an audit entry/)
    expect(await asOwner(server.database, `SELECT FROM app."Program" WHERE name = 'unseen'`)).toEqual([])
  })

  it('watches every tenant table, also a new one', async () => {
    const unwatched = await asOwner<{ relname: string }>(server.database, `
      SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'app' AND c.relkind = 'r' AND c.relrowsecurity
        AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname IN ('audit_insert', 'audit_update', 'audit_delete')) < 3
      ORDER BY 1`)
    expect(unwatched.map(({ relname }) => relname)).toEqual(['AuditChange', 'AuditEntry', 'IdempotentResult', 'Job', 'Letter', 'RecordLook'])
  })

  it.each(['UPDATE app."AuditEntry" SET action = \'x\'', 'DELETE FROM app."AuditEntry"', 'DELETE FROM app."AuditChange"', 'TRUNCATE app."AuditEntry"'])(
    'is append-only, for the server and for the owner of the database: %s', async (sql) => {
      await expect(asOwner(server.database, sql)).rejects.toThrow(/append-only/)
      const { database } = server.running.services
      await expect(runAs(database, { surface: 'worker', organisationId: home.organisationId, personId: home.admin.id }, (transaction) =>
        transaction.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/)
    })

  it('is read by administrators alone', async () => {
    await mutate(home.console, 'addProgramManager', { programId, personId: globalIdOf('Person', home.people.get('Pia') ?? '') })
    const pia = await signIn(server, 'console', home.people.get('Pia'))
    expect((await pia.ask(ENTRIES)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
    expect((await pia.fetch('/audit.csv')).status).toBe(404)
    const [entry] = await entriesOf('addProgramManager')
    expect(entry?.changes[0]?.rows[0]?.after).toMatchObject({ personId: home.people.get('Pia') })
  })

  it('attack 22: is exported as a file in which nothing is a formula', async () => {
    await mutate(home.console, 'addProgramManager', { programId, personId: globalIdOf('Person', home.people.get('=Mara') ?? '') })
    const mara = await signIn(server, 'console', home.people.get('=Mara'))
    const { version } = (await asOwner<{ version: number }>(server.database, `SELECT version FROM app."Program" WHERE id = $1`, [rowId(programId)]))[0] ?? { version: 0 }
    await mutate(mara, 'updateProgram', { id: programId, version, name: '=HYPERLINK("https://elsewhere.example")' })
    const answer = await home.console.fetch('/audit.csv?action=updateProgram')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const { data } = Papa.parse<string[]>((await answer.text()).trimEnd())
    expect(data).toHaveLength(3)
    expect(data.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(data[1]?.[1]).toBe("'=Mara")
  })
})

describe("M15 the pair's own ledger", () => {
  let server: TestServer
  let program: ArrangedProgram
  let relationshipId: string
  let adminId: string
  beforeAll(async () => {
    server = await startTestServer()
    const home = await arrange(server, 'Looked', [])
    adminId = home.admin.id
    program = await arrangeProgram(server.database, { organisationId: home.organisationId, mentors: 2, mentorees: 1, status: 'running' })
    const [proposal] = await arrangeProposals(server.database, program, [[program.mentors[0]!, program.mentorees[0]!]])
    for (const { personId } of [proposal!.mentor, proposal!.mentoree]) {
      await portal(personId).ask('mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { __typename } }', { id: globalIdOf('MyProposal', proposal!.id) })
    }
    relationshipId = (await asOwner<{ id: string }>(server.database, `SELECT id FROM app."Relationship"`))[0]!.id
  })
  afterAll(() => server.stop())

  const portal = (personId: string) => directVisitors(server, 'portal', program.organisationId)(personId)
  const admin = () => directVisitors(server, 'console', program.organisationId)(adminId)
  const looks = async (personId: string) => {
    const { data } = await portal(personId).ask<{ node: { looks: unknown[] } | null }>('query ($id: ID!) { node(id: $id) { ... on MyRelationship { looks { day name isToken } } } }', { id: globalIdOf('MyRelationship', relationshipId) })
    return data?.node?.looks
  }

  it('holds nothing because of a list, and one line a day because of an opened record, for both to see and for nobody else', async () => {
    await admin().ask(`{ programs(first: 5) { edges { node { relationships(first: 5) { edges { node { id status } } } } } } }`)
    expect(await looks(program.mentors[0]!.personId)).toEqual([])
    for (let times = 0; times < 2; times += 1) {
      await admin().ask('query ($id: ID!) { node(id: $id) { ... on Relationship { status } } }', { id: globalIdOf('Relationship', relationshipId) })
    }
    const line = { day: new Date().toISOString().slice(0, 10), name: 'Ada of Looked', isToken: false }
    expect(await looks(program.mentors[0]!.personId)).toEqual([line])
    expect(await looks(program.mentorees[0]!.personId)).toEqual([line])
    expect(await looks(program.mentors[1]!.personId)).toBeUndefined()
    const { database } = server.running.services
    const seen = await runAs(database, { surface: 'console', organisationId: program.organisationId, personId: adminId }, (transaction) => transaction.recordLook.count())
    expect(seen).toBe(0)
  })
})
