import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeManager, arrangePeople, emptyDirectory, globalId, upload } from './arrange.ts'
import { type Import, importFile, mutate, planFile, readImport, readRows, settled } from './imports.ts'
import { countStatements } from './statements.ts'

describe('importing rows as data, and taking imports back', () => {
  let server: TestServer
  let ada: Visitor
  let bob: Visitor
  let manager: Visitor
  let organisationId: string
  let count: ReturnType<typeof countStatements>
  beforeAll(async () => {
    server = await startTestServer()
    count = countStatements(server)
    const { id, admin } = await arrangeOrganisation(server.database, 'Ithaca')
    organisationId = id
    ada = await server.signIn('console', admin.id)
    const troy = await arrangeOrganisation(server.database, 'Troy')
    bob = await server.signIn('console', troy.admin.id)
    manager = await server.signIn('console', (await arrangeManager(server, id, 'Ada of Programs')).id)
  })
  afterAll(() => server.stop())
  beforeEach(() => emptyDirectory(server.database, organisationId))

  const commit = async ({ id, version }: Import) => {
    await mutate(ada, 'commitDirectoryImport', { importId: id, version })
    return await settled(ada, id)
  }
  const undo = async ({ id }: Import) => {
    await mutate(ada, 'undoDirectoryImport', { importId: id })
    return await settled(ada, id)
  }
  const send = async (rows: object[], more = {}) => {
    const sent = await mutate(ada, 'importDirectoryRows', { rows, ...more })
    expect([sent.__typename, sent.message]).toEqual(['DirectoryImport', undefined])
    return await settled(ada, sent.id)
  }
  /** The directory as it stands, versions aside. */
  const snapshot = () => asOwner(server.database, `SELECT p."externalId", p."fullName", p.email, p."jobTitle", p.languages, p.status,
      (SELECT string_agg(l.kind || m."fullName" || l."startsOn" || coalesce(l."endsOn"::text, ''), ',' ORDER BY l.kind, m."fullName", l."startsOn") FROM app."ReportingLine" l
        JOIN app."Person" m ON m.id = l."managerId" WHERE l."personId" = p.id) AS lines
    FROM app."Person" p WHERE p."organisationId" = $1 ORDER BY p."fullName", p."externalId"`, [organisationId])

  it('takes the rows of the tutorial', async () => {
    const document = await readFile(new URL('../../../../examples/graphql/import-rows.graphql', import.meta.url), 'utf8')
    const parts = document.split(/^(?=mutation|query)/m).filter((part) => /^(mutation|query)/.test(part))
    const [rows, look, carryOut] = parts
    const sent = await ada.ask<{ importDirectoryRows: { id: string } }>(rows!)
    expect(sent.errors).toBeUndefined()
    const { id, status } = await settled(ada, sent.data!.importDirectoryRows.id)
    expect(status).toBe('PLANNED')
    const looked = await ada.ask<{ node: { version: number; createCount: number } }>(look!, { id })
    expect(looked.errors).toBeUndefined()
    expect(looked.data?.node.createCount).toBe(3)
    const done = await ada.ask(carryOut!, { id, version: looked.data?.node.version })
    expect(done.errors).toBeUndefined()
    expect((await settled(ada, id)).status).toBe('COMMITTED')
  })

  it('leaves alone what a row does not say, clears what it says is none, and takes a list of managers as complete', async () => {
    await commit(await send([
      { externalId: '1', fullName: 'Laertes' },
      { externalId: '2', fullName: 'Odysseus', jobTitle: 'King', languages: ['el', 'en'], managers: [{ externalId: '1' }, { kind: 'DOTTED', fullName: 'Laertes' }] },
    ]))
    await commit(await send([{ externalId: '2', email: 'ODY@Ithaca.example' }]))
    expect((await snapshot()).at(-2)).toMatchObject({ fullName: 'Laertes' })
    expect((await snapshot()).at(-1)).toMatchObject({ fullName: 'Odysseus', email: 'ody@ithaca.example', jobTitle: 'King', languages: ['el', 'en'], lines: expect.stringMatching(/solidLaertes.*dottedLaertes/) as unknown })
    const planned = await send([{ externalId: '2', jobTitle: null, languages: [], managers: [{ kind: 'DOTTED', externalId: '1' }] }])
    expect((await readRows(ada, planned.id))[0]?.changes).toEqual([
      { field: 'jobTitle', before: 'King', after: null },
      { field: 'languages', before: 'el, en', after: null },
      { field: 'solidManager', before: 'Laertes', after: null },
    ])
  })

  it('answers a repeated call with its first answer, and takes 10,000 rows at most', async () => {
    const input = { rows: [{ externalId: '1', fullName: 'Odysseus' }], idempotencyKey: 'rows-1' }
    const [first, second] = await Promise.all([mutate(ada, 'importDirectoryRows', input), mutate(ada, 'importDirectoryRows', input)])
    expect(second.id).toBe(first.id)
    expect(await mutate(ada, 'importDirectoryRows', { ...input, rows: [{ externalId: '2', fullName: 'Other' }] })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await mutate(ada, 'importDirectoryRows', { rows: Array.from({ length: 10_001 }, (_, index) => ({ externalId: `${index}` })) })).toMatchObject({ code: 'TOO_MANY_ROWS' })
    expect(await mutate(ada, 'importDirectoryRows', { rows: [] })).toMatchObject({ code: 'NO_ROWS' })
    await settled(ada, first.id)
  })

  it('survives what nobody types: lone surrogates, zero bytes, direction marks, very long names, look-alike addresses', async () => {
    const planned = await send([
      { externalId: '1', fullName: 'half \uD800 letter' },
      { externalId: '2', fullName: 'zero\0byte' },
      { externalId: '3', fullName: '‮turned round' },
      { externalId: '4', fullName: 'x'.repeat(5_000) },
      { externalId: '5', fullName: 'Look-alike', email: 'аdmin@ithaca.example' },
      { externalId: '6', fullName: 'Managed', managers: [{ fullName: '\uDFFF\0' }, ...Array.from({ length: 500 }, () => ({ fullName: 'x'.repeat(3_000) }))] },
    ])
    expect(planned.status).toBe('PLANNED')
    const rows = await readRows(ada, planned.id)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['INVALID', 'CREATE', 'CREATE', 'INVALID', 'INVALID', 'CREATE'])
    expect((await commit(planned)).status).toBe('COMMITTED')
    expect((await snapshot()).map(({ fullName }) => fullName)).toEqual(expect.arrayContaining(['turned round', 'zerobyte']))
  })

  it('can be undone as a whole: the directory is as it was', async () => {
    await importFile(ada, 'Id,Name,E-mail,Title,Languages,Manager id\n1,A,a@x.example,Head,el;en,\n2,B,b@x.example,,,1\n3,C,c@x.example,,,1\n')
    const before = await snapshot()
    const change = await importFile(ada, 'Id,Name,E-mail,Title,Languages,Manager id\n1,A2,b@x.example,,de,\n2,B,a@x.example,Chief,,3\n4,D,d@x.example,,,2\n', 'MARK_LEFT')
    expect(change).toMatchObject({ status: 'COMMITTED', createCount: 1, viewerCan: { undo: true } })
    expect(await snapshot()).not.toEqual(before)
    expect(await undo(change)).toMatchObject({ status: 'UNDONE', fileProblems: [], viewerCan: { plan: false, commit: false, undo: false } })
    expect(await snapshot()).toEqual(before)
    expect(await mutate(ada, 'undoDirectoryImport', { importId: change.id })).toMatchObject({ __typename: 'ConflictError' })
  })

  it('undone, leaves and reports what was touched since, and people who take part in something', async () => {
    const first = await importFile(ada, 'Id,Name,Title\n1,A,Head\n2,B,\n3,C,\n')
    await importFile(ada, 'Id,Name,Title\n1,A,Chief\n')
    await asOwner(server.database, `INSERT INTO app."ProgramManager" ("organisationId", "programId", "personId")
      SELECT "organisationId", "programId", (SELECT id FROM app."Person" WHERE "organisationId" = $1 AND "fullName" = 'B') FROM app."ProgramManager" WHERE "organisationId" = $1 LIMIT 1`, [organisationId])
    const undone = await undo(first)
    expect(undone.status).toBe('UNDONE')
    expect(undone.fileProblems.map(({ code, message }) => [code, message.slice(0, 2)])).toEqual([['TOUCHED_SINCE', 'A '], ['TOUCHED_SINCE', 'B ']])
    expect((await snapshot()).map(({ fullName, jobTitle }) => [fullName, jobTitle]).filter(([name]) => String(name).length === 1)).toEqual([['A', 'Chief'], ['B', null]])
  })

  it('is not there for another organisation, for a program manager without the right, and for nobody', async () => {
    const planned = await planFile(ada, 'Id,Name,E-mail\n1,A,wrong\n2,B,\n')
    const { version } = planned
    const inputs: [string, object][] = [
      ['planDirectoryImport', { importId: planned.id, version, mapping: [] }],
      ['commitDirectoryImport', { importId: planned.id, version }],
      ['undoDirectoryImport', { importId: planned.id }],
      ['discardDirectoryImport', { importId: planned.id }],
    ]
    for (const visitor of [bob, manager]) {
      for (const [name, input] of inputs) {
        expect(await mutate(visitor, name, input)).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' })
        const missing = { ...input, importId: globalId('DirectoryImport', '00000000-0000-7000-8000-000000000000') }
        expect(await mutate(visitor, name, missing)).toEqual(await mutate(visitor, name, input))
      }
      expect((await visitor.ask('query($id: ID!) { node(id: $id) { id } }', { id: planned.id })).data).toEqual({ node: null })
      expect((await visitor.fetch(`/imports/${encodeURIComponent(planned.id)}/errors.csv`)).status).toBe(404)
    }
    expect(await mutate(manager, 'importDirectoryRows', { rows: [{ externalId: '9', fullName: 'Nine' }] })).toMatchObject({ __typename: 'NotFoundError' })
    expect((await manager.ask('{ directoryImports { totalCount } }')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
    expect((await bob.ask('{ directoryImports { totalCount edges { node { id } } } }')).data).toEqual({ directoryImports: { totalCount: 0, edges: [] } })
    expect((await manager.ask('{ people { totalCount } }')).errors).toBeUndefined()
    const nobody = server.nobody('console')
    for (const query of ['{ directoryImports { totalCount } }', '{ people { totalCount } }', '{ reportingTree { reportsCount } }', '{ directoryProblems { key } }']) {
      expect((await nobody.ask(query)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
    }
    expect((await readImport(ada, planned.id)).status).toBe('PLANNED')
  })

  it('shows rows in the same number of statements however many they are', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `${index},Person ${index},${index === 0 ? '' : 0}`)
    const { id } = await importFile(ada, `Id,Name,Manager id\n${lines.join('\n')}\n`)
    const list = (first: number) => ada.ask(`query($id: ID!, $first: Int) { node(id: $id) { ... on DirectoryImport { createdBy { fullName } job { status }
      rows(first: $first) { totalCount edges { node { label person { fullName managers { manager { fullName } } } changes { field } problems { code } } } } } } }`, { id, first })
    expect((await list(3)).errors).toBeUndefined()
    expect(await count(() => list(80))).toBe(await count(() => list(3)))
  })

  it('plans and commits in the same number of statements however many rows there are', async () => {
    const run = (size: number) => count(async () => {
      const { answer } = await upload(ada, `Id,Name,Manager id\n${Array.from({ length: size }, (_, index) => `${size}-${index},Person ${index},${size}-0`).join('\n')}\n`)
      const row = await asOwner<{ id: string; version: number }>(server.database, `SELECT id, version FROM app."DirectoryImport" ORDER BY id DESC LIMIT 1`)
      const input = { importId: answer.id, version: row[0]?.version, mapping: [{ index: 0, target: 'EXTERNAL_ID' }, { index: 1, target: 'FULL_NAME' }, { index: 2, target: 'SOLID_MANAGER_EXTERNAL_ID' }] }
      await mutate(ada, 'planDirectoryImport', input)
      await rest(row[0]!.id, 'planned')
      await mutate(ada, 'commitDirectoryImport', { importId: answer.id, version: row[0]!.version + 2 })
      await rest(row[0]!.id, 'committed')
    })
    const rest = async (id: string, status: string) => {
      for (let attempt = 0; attempt < 200; attempt += 1) {
        const [now] = await asOwner<{ status: string }>(server.database, `SELECT status FROM app."DirectoryImport" WHERE id = $1`, [id])
        if (now?.status === status) return
        await new Promise((resolve) => { setTimeout(resolve, 50) })
      }
      throw new Error(`The import was not ${status} in time.`)
    }
    await arrangePeople(server.database, organisationId, [{ name: 'Somebody' }])
    expect(await run(900)).toBe(await run(10))
  })
})
