import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { planImport } from '@ithaca/core/directory'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readUpload } from '../../src/directory/upload/read-upload.ts'
import { type Database, runAs } from '../../src/platform/database/client.ts'
import { findRoleProblem } from '../../src/platform/database/roles.ts'
import { answerCsv } from '../../src/platform/http/csv.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { mutationsOf } from '../access/documents.ts'
import { arrangePeople } from '../directory/arrange.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, type LivingProgram } from '../relationship/arrange-living.ts'
import { asServer, rowLevelSecurity, without, withoutStrictChecks } from './without.ts'

/** What is given to the server in order to break what is kept there. */
describe('attacks by what is sent', () => {
  let server: TestServer
  let home: LivingProgram
  let foreignPerson: string
  beforeAll(async () => {
    server = await startTestServer()
    home = await arrangeLiving(server, { name: 'Written', pairs: 2 })
    foreignPerson = (await arrangeOrganisation(server.database, 'Beyond')).admin.id
  })
  afterAll(() => server.stop())

  const ask = (query: string, variables: Record<string, unknown> = {}) => home.admin.console.ask<Record<string, { __typename: string; code?: string; id?: string }>>(query, variables)
  const worker = () => ({ surface: 'worker' as const, organisationId: home.organisationId, personId: home.admin.id })

  it("attack 09: another organisation's id is not there in a create or a connect, and the keys say so too", async () => {
    const named = await ask('mutation ($input: ProgramManagerInput!) { addProgramManager(input: $input) { __typename ... on Failure { code } } }',
      { input: { programId: globalIdOf('Program', home.program.id), personId: globalIdOf('Person', foreignPerson) } })
    expect(named.data?.addProgramManager).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND' })
    const insert = () => asServer(server.database, worker(), 'INSERT INTO app."ProgramManager" ("organisationId", "programId", "personId") VALUES ($1, $2, $3) RETURNING 1', [home.organisationId, home.program.id, foreignPerson])
    await expect(insert()).rejects.toThrow(/foreign key/)
    const [key] = await asOwner<{ name: string; text: string }>(server.database, `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
      WHERE conrelid = 'app."ProgramManager"'::regclass AND contype = 'f' AND pg_get_constraintdef(oid) LIKE '%"Person"%'`)
    expect(await without(server.database, {
      out: `ALTER TABLE app."ProgramManager" DROP CONSTRAINT "${key?.name}"`, back: `ALTER TABLE app."ProgramManager" ADD CONSTRAINT "${key?.name}" ${key?.text}`,
    }, insert)).toHaveLength(1)
  })

  it('attack 10: null, nothing and an empty text never mean "all of them"', async () => {
    const count = async () => await asOwner(server.database, `SELECT (SELECT count(*) FROM app."Program" WHERE status <> 'closed') AS a, (SELECT count(*) FROM app."Participation" WHERE status = 'active') AS b,
      (SELECT count(*) FROM app."Relationship" WHERE status = 'active') AS c`)
    const before = await count()
    for (const surface of ['console', 'portal'] as const) {
      const visitor = surface === 'console' ? home.admin.console : home.pairs[0]!.mentor.portal
      for (const { name, document } of mutationsOf(buildSchema(surface), () => '')) {
        if (/^(create|updateSignIn)/.test(name)) continue
        const { errors } = await visitor.ask(document)
        expect((errors ?? []).map(({ extensions }) => extensions?.code), name).not.toContain('FAULT')
      }
    }
    expect(await count()).toEqual(before)
    const mine = (database: Database) => runAs(database, worker(), (transaction) =>
      transaction.participation.findMany({ where: { personId: undefined as never }, select: { personId: true } }))
    await expect(mine(server.running.services.database)).rejects.toThrow(/undefined/)
    const all = await withoutStrictChecks(server.database, mine)
    expect(new Set(all.map(({ personId }) => personId)).size, "without the check, one person's own are everybody's").toBeGreaterThan(1)
  })

  const long = 'x'.repeat(2_001)
  it.each([
    { what: 'a million columns', text: `${'a,'.repeat(1_000_000)}b\n1,2`, code: 'TOO_MANY_COLUMNS', alone: ([head]: string[][]) => head?.length === 1_000_001 },
    { what: 'too many rows', text: `Name\n${'Ann\n'.repeat(100_001)}`, code: 'TOO_MANY_ROWS', alone: (rows: string[][]) => rows.length > 100_001 },
    { what: 'a cell without an end', text: `Name\n${long}\n`, code: 'CELL_TOO_LONG', alone: ([, row]: string[][]) => row?.[0] === long },
    { what: 'broken quotes', text: 'Name,Email\n"Ann,ann@x.example\nBen,ben@x.example\n', code: 'BROKEN_QUOTES', alone: ([, row]: string[][]) => row?.[0]?.includes('Ben') === true },
    { what: 'nobody in it', text: 'Name\n', code: 'NO_ROWS', alone: ([head]: string[][]) => head?.[0] === 'Name' },
  ])('attack 21: a file with $what is refused in a sentence; the library alone reads it', ({ text, code, alone }) => {
    expect(readUpload(new TextEncoder().encode(text), {})).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) as string } })
    expect(alone(Papa.parse<string[]>(text, { delimiter: ',' }).data)).toBe(true)
  })

  it('attack 21: what is known of people by a column of ratings stays outside; the library alone reads it', () => {
    const text = 'Name,Performance rating\nAnn,zq-secret\n'
    expect(JSON.stringify(readUpload(new TextEncoder().encode(text), {}))).not.toContain('zq-secret')
    expect(JSON.stringify(Papa.parse(text).data)).toContain('zq-secret')
  })

  it('attack 21: the same table with a byte order mark, and in UTF-16, is the same table', () => {
    const text = 'Name,Email\nÁda,ada@x.example\n'
    const utf16 = new Uint8Array([0xFF, 0xFE, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)])
    const rows = [new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`), utf16].map((bytes) => {
      const read = readUpload(bytes, {})
      return read.ok ? read.value.content.rows.map(({ cells }) => cells) : read.error
    })
    expect(rows[0]).toEqual([['Áda', 'ada@x.example']])
    expect(rows[1]).toEqual(rows[0])
    expect(rows[2]).toEqual(rows[0])
    expect(Papa.parse<string[]>(new TextDecoder().decode(utf16)).data[1], 'read as UTF-8, it is another').not.toEqual(['Áda', 'ada@x.example'])
  })

  it('attack 22: without the escape, a spreadsheet would run what an export holds', async () => {
    const cells = [['=HYPERLINK("https://elsewhere.example")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1']]
    const formulas = (text: string) => Papa.parse<string[]>(text, { newline: '\r\n' }).data.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))
    const exporting = createServer((_request, response) => { answerCsv(response, 'x.csv', cells) }).listen(0)
    await once(exporting, 'listening')
    const { port } = exporting.address() as AddressInfo
    expect(formulas(await (await fetch(`http://127.0.0.1:${port}`)).text())).toEqual([])
    exporting.close()
    expect(formulas(Papa.unparse(cells, { newline: '\r\n' }))).toEqual(cells[0])
  })

  it('attack 23: an address that looks like another, a name with direction marks and a very long name do not get in', async () => {
    const read = (values: { fullName: string; email: string }) => {
      const plan = planImport({ rows: [{ rowNumber: 1, values, managers: {} }] }, { people: [], lines: [], asOf: '2026-11-25', createId: randomUUID })
      return plan.ok ? plan.value.rows[0] : undefined
    }
    expect(read({ fullName: 'Ann', email: '\u0430nn@written.example' })?.outcome).toBe('invalid')
    expect(JSON.stringify(read({ fullName: 'Ann', email: '\uFF41nn@written.example' }))).toContain('"ann@written.example"')
    expect(JSON.stringify(read({ fullName: 'Ann\u202E nnA', email: 'ann@written.example' }))).not.toContain('\u202E')
    const made = await ask('mutation ($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Failure { code } } }', { input: { templateId: 'one-to-one-career', name: 'x'.repeat(100_000), startsOn: '2027-01-04' } })
    expect(made.data?.createProgram?.__typename).toBe('InvalidInputError')
    // Past our reading of them, the database takes each as it is: three people where one looks like the other.
    const raw = await asServer<{ email: string; fullName: string }>(server.database, worker(), `
      INSERT INTO app."Person" ("organisationId", id, "fullName", email, "updatedAt")
      SELECT $1, gen_random_uuid(), $2, address, now() FROM unnest($3::text[]) address RETURNING email, "fullName"`,
    [home.organisationId, 'Ann\u202E nnA', ['ann@written.example', '\u0430nn@written.example', '\uFF41nn@written.example']])
    expect(new Set(raw.map(({ email }) => email)).size).toBe(3)
    expect(raw[0]?.fullName).toContain('\u202E')
    const [named] = await asServer<{ name: string }>(server.database, worker(), 'UPDATE app."Program" SET name = $2 WHERE id = $1 RETURNING name', [home.program.id, 'x'.repeat(100_000)])
    expect(named?.name).toHaveLength(100_000)
  })

  it('attack 24: no pair within one chain of command, over dotted lines, at a distance and in a cycle; the net holds when a rule is missing', async () => {
    const people = await arrangePeople(server.database, home.organisationId, [
      { name: 'Top' }, { name: 'Middle', managers: ['Top'] }, { name: 'Low', managers: [['Middle', 'dotted']] },
      { name: 'Round', managers: [['Ring', 'solid']] }, { name: 'Ring', managers: [['Round', 'dotted']] },
    ])
    const propose = (mentor: string, mentoree: string) => asServer(server.database, worker(), `
      INSERT INTO app."Proposal" ("organisationId", id, "programId", "runId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", "respondBy")
      SELECT "organisationId", gen_random_uuid(), "programId", "runId", "mentorId", "mentoreeId", $1, $2, now() + interval '1 day' FROM app."Proposal" LIMIT 1 RETURNING 1`, [people.get(mentor), people.get(mentoree)])
    for (const [mentor, mentoree] of [['Top', 'Low'], ['Low', 'Top'], ['Middle', 'Low'], ['Round', 'Ring']] as const) await expect(propose(mentor, mentoree)).rejects.toThrow(/M1/)
    expect(await propose('Top', 'Ring')).toHaveLength(1)
    expect(await without(server.database, {
      out: 'ALTER TABLE app."Proposal" DISABLE TRIGGER outside_chain_of_command', back: 'ALTER TABLE app."Proposal" ENABLE TRIGGER outside_chain_of_command',
    }, () => propose('Top', 'Low'))).toHaveLength(1)
  })

  it('attack 25: one pair lives once, and nobody has more places than they offered, whoever was faster', async () => {
    const twice = () => asServer(server.database, worker(), `
      WITH again AS (INSERT INTO app."Proposal" SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* FROM app."Proposal" p
        WHERE id = (SELECT "proposalId" FROM app."Relationship" WHERE id = $1) RETURNING id)
      INSERT INTO app."Relationship" SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'proposalId', (SELECT id FROM again)))).*
      FROM app."Relationship" r WHERE id = $1 RETURNING 1`, [home.pairs[0]!.rowId])
    await expect(twice()).rejects.toThrow(/one_living_relationship/)
    expect(await without(server.database, {
      out: 'DROP INDEX app.one_living_relationship',
      back: `CREATE UNIQUE INDEX one_living_relationship ON app."Relationship" ("organisationId", "mentorId", "mentoreeId") WHERE status <> 'ended'`,
    }, twice)).toHaveLength(1)
    const over = () => asServer(server.database, worker(), 'UPDATE app."Participation" SET "mentorPlaces" = "mentorCapacity" + 1 WHERE id = $1 RETURNING 1', [home.pairs[0]!.mentor.participationId])
    await expect(over()).rejects.toThrow(/mentor_places/)
    expect(await without(server.database, {
      out: 'ALTER TABLE app."Participation" DROP CONSTRAINT mentor_places',
      back: 'ALTER TABLE app."Participation" ADD CONSTRAINT mentor_places CHECK ("mentorPlaces" BETWEEN 0 AND "mentorCapacity")',
    }, over)).toHaveLength(1)
  })

  it('attack 26: a mutation that is sent again with its key is done once; without one, twice', async () => {
    const create = (key: string | null) => ask('mutation ($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id } } }',
      { input: { templateId: 'one-to-one-career', name: 'Once', startsOn: '2027-01-04', idempotencyKey: key } })
    const key = randomUUID()
    const [first, second] = await Promise.all([create(key), create(key)])
    expect(first.data?.createProgram?.id).toBe(second.data?.createProgram?.id)
    expect((await create(null)).data?.createProgram?.id).not.toBe((await create(null)).data?.createProgram?.id)
  })

  it('attack 28: the server does not start as a superuser, as an owner, or with BYPASSRLS, none of whom row-level security binds', async () => {
    expect(await findRoleProblem(server.database.serverUrl)).toBeUndefined()
    expect(await findRoleProblem(server.database.ownerUrl)).toMatch(/superuser/)
    for (const [change, back, sentence] of [
      ['ALTER ROLE ithaca_server BYPASSRLS', 'ALTER ROLE ithaca_server NOBYPASSRLS', /BYPASSRLS/],
      ['ALTER TABLE app."Job" OWNER TO ithaca_server', 'ALTER TABLE app."Job" OWNER TO CURRENT_USER', /owner/],
    ] as const) {
      expect(await without(server.database, { out: change, back }, () => findRoleProblem(server.database.serverUrl))).toMatch(sentence)
    }
    const nobody = { surface: '' as const, organisationId: '', personId: '' }
    const read = () => asServer(server.database, nobody, 'SELECT 1 FROM app."Person"')
    expect(await read()).toEqual([])
    expect((await without(server.database, rowLevelSecurity('Person'), read)).length).toBeGreaterThan(0)
  })
})
