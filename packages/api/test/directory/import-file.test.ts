import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { emptyDirectory, upload } from './arrange.ts'
import { importFile, mutate, planFile, readImport, readRows, settled } from './imports.ts'

const FILE = [
  'Id;Name;E-mail;Title;Country;Time zone;Languages;Manager id;Dotted manager e-mail',
  '1;Odysseus;ody@ithaca.example;King;GR;Europe/Athens;el, en;;',
  '2;Telemachus;tel@ithaca.example;Prince;Greece;Europe/Athens;el;3;ody@ithaca.example',
  '3;Penelope;pen@ithaca.example;Queen;GR;Europe/Athens;el;1;',
  '4;Mentor;men@ithaca.example;Friend;GR;Europe/Athens;el;1;nobody@ithaca.example',
  '5;Argos;not an address;Dog;GR;;;1;',
].join('\r\n')

describe('importing a file of people', () => {
  let server: TestServer
  let ada: Visitor
  let organisationId: string
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Ithaca')
    organisationId = id
    ada = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())
  beforeEach(() => emptyDirectory(server.database, organisationId))

  const people = () => asOwner<{ fullName: string; status: string }>(server.database,
    `SELECT "fullName", status FROM app."Person" WHERE "organisationId" = $1 AND "fullName" NOT LIKE 'Ada of%' ORDER BY "fullName"`, [organisationId])
  const lines = async () => (await asOwner<{ line: string }>(server.database,
    `SELECT p."fullName" || ' -' || l.kind || '> ' || m."fullName" AS line FROM app."ReportingLine" l
     JOIN app."Person" p ON p.id = l."personId" JOIN app."Person" m ON m.id = l."managerId"
     WHERE l."organisationId" = $1 AND l."endsOn" IS NULL ORDER BY line`, [organisationId])).map(({ line }) => line)

  it('shows first what it would do, row by row, and writes nothing; then does it as a whole', async () => {
    const planned = await planFile(ada, FILE)
    expect(planned).toMatchObject({ status: 'PLANNED', createCount: 4, updateCount: 0, unchangedCount: 0, invalidCount: 1, warningCount: 1, viewerCan: { plan: true, commit: true, undo: false } })
    expect(planned.fileProblems.map(({ code }) => code)).toEqual(['MANAGER_COMES_LATER'])
    expect(await people()).toEqual([])
    const rows = await readRows(ada, planned.id)
    expect(rows.map(({ rowNumber, outcome, label }) => [rowNumber, outcome, label])).toEqual([
      [2, 'CREATE', 'Odysseus'], [3, 'CREATE', 'Telemachus'], [4, 'CREATE', 'Penelope'], [5, 'CREATE', 'Mentor'], [6, 'INVALID', 'Argos'],
    ])
    expect(rows[1]?.changes).toEqual(expect.arrayContaining([
      { field: 'country', before: null, after: 'GR' },
      { field: 'solidManager', before: null, after: 'Penelope' },
      { field: 'dottedManager', before: null, after: 'Odysseus' },
    ]))
    expect(rows[3]?.problems).toEqual([{ field: 'dottedManagerEmail', code: 'MANAGER_UNKNOWN', isWarning: true }])
    expect((await readRows(ada, planned.id, 'outcome: INVALID')).map(({ problems }) => problems)).toEqual([[{ field: 'email', code: 'EMAIL_INVALID', isWarning: false }]])
    expect((await readRows(ada, planned.id, 'withProblems: true')).map(({ rowNumber }) => rowNumber)).toEqual([5, 6])
    expect((await readRows(ada, planned.id, 'withProblems: false')).length).toBe(3)

    await mutate(ada, 'commitDirectoryImport', { importId: planned.id, version: planned.version })
    const done = await settled(ada, planned.id)
    expect(done).toMatchObject({ status: 'COMMITTED', job: { status: 'SUCCEEDED' }, viewerCan: { plan: false, commit: false, undo: true } })
    expect((await people()).map(({ fullName }) => fullName)).toEqual(['Mentor', 'Odysseus', 'Penelope', 'Telemachus'])
    expect(await lines()).toEqual(['Mentor -solid> Odysseus', 'Penelope -solid> Odysseus', 'Telemachus -dotted> Odysseus', 'Telemachus -solid> Penelope'])
    expect((await readRows(ada, planned.id, 'outcome: CREATE'))[0]?.person).toEqual({ fullName: 'Odysseus' })
    const kept = await asOwner(server.database, `SELECT FROM app."DirectoryImport" WHERE content IS NOT NULL AND "organisationId" = $1`, [organisationId])
    expect(kept).toEqual([])
  })

  it('is idempotent by external id: the same file again changes nothing', async () => {
    await importFile(ada, FILE)
    const again = await importFile(ada, FILE)
    expect(again).toMatchObject({ status: 'COMMITTED', createCount: 0, updateCount: 0, unchangedCount: 4, invalidCount: 1 })
    expect((await people()).length).toBe(4)
    expect((await lines()).length).toBe(4)
    const changed = await importFile(ada, FILE.replace('Prince;Greece', 'Traveller;IT').replace(';3;ody@', ';4;ody@'))
    expect(changed).toMatchObject({ createCount: 0, updateCount: 1, unchangedCount: 3 })
    expect((await readRows(ada, changed.id, 'outcome: UPDATE'))[0]?.changes).toEqual([
      { field: 'jobTitle', before: 'Prince', after: 'Traveller' },
      { field: 'country', before: 'GR', after: 'IT' },
      { field: 'solidManager', before: 'Penelope', after: 'Mentor' },
    ])
    expect(await lines()).toContain('Telemachus -solid> Mentor')
    expect(await lines()).not.toContain('Telemachus -solid> Penelope')
  })

  it('takes e-mails that pass from one person to another', async () => {
    await importFile(ada, 'Id,Name,E-mail\n1,A,a@x.example\n2,B,b@x.example\n3,C,c@x.example\n')
    const done = await importFile(ada, 'Id,Name,E-mail\n1,A,b@x.example\n2,B,c@x.example\n3,C,a@x.example\n4,D,d@x.example\n')
    expect(done).toMatchObject({ status: 'COMMITTED', updateCount: 3, createCount: 1 })
    expect(await asOwner(server.database, `SELECT "fullName", email FROM app."Person" WHERE "organisationId" = $1 AND "externalId" IS NOT NULL ORDER BY 1`, [organisationId]))
      .toEqual([{ fullName: 'A', email: 'b@x.example' }, { fullName: 'B', email: 'c@x.example' }, { fullName: 'C', email: 'a@x.example' }, { fullName: 'D', email: 'd@x.example' }])
  })

  it('reports cycles and keeps them: their members are above each other (M1)', async () => {
    const done = await importFile(ada, 'Id,Name,Manager id\n1,A,2\n2,B,3\n3,C,1\n4,D,4\n')
    expect(done.fileProblems.map(({ code }) => code)).toEqual(expect.arrayContaining(['MANAGERS_IN_CYCLE']))
    expect(await lines()).toEqual(['A -solid> B', 'B -solid> C', 'C -solid> A'])
    expect((await readRows(ada, done.id)).at(-1)?.problems).toEqual([{ field: 'solidManagerExternalId', code: 'MANAGER_IS_SELF', isWarning: true }])
    const { data } = await ada.ask<{ directoryProblems: { kind: string; people: { fullName: string }[] }[] }>('{ directoryProblems { key kind message mend people { fullName } } }')
    const cycle = data?.directoryProblems.find(({ kind }) => kind === 'cycle')
    expect(cycle?.people.map(({ fullName }) => fullName)).toEqual(['A', 'B', 'C'])
  })

  it('can mark those who are not in the file as having left, and says so before', async () => {
    await importFile(ada, FILE)
    const planned = await planFile(ada, 'Id,Name\n1,Odysseus\n', 'MARK_LEFT')
    expect(planned.fileProblems.map(({ code }) => code)).toContain('ABSENT_PEOPLE_LEAVE')
    const leaving = (await readRows(ada, planned.id)).filter(({ rowNumber }) => rowNumber === 0)
    expect(leaving.map(({ label, changes }) => [label, changes[0]])).toEqual(expect.arrayContaining([['Mentor', { field: 'status', before: 'active', after: 'left' }]]))
    await mutate(ada, 'commitDirectoryImport', { importId: planned.id, version: planned.version })
    expect((await settled(ada, planned.id)).status).toBe('COMMITTED')
    expect(await people()).toEqual([
      { fullName: 'Mentor', status: 'left' }, { fullName: 'Odysseus', status: 'active' }, { fullName: 'Penelope', status: 'left' }, { fullName: 'Telemachus', status: 'left' },
    ])
  })

  it('remembers for the organisation what its columns mean', async () => {
    const text = 'Nummer,Wer,Post\n1,Odysseus,ody@ithaca.example\n'
    const { answer } = await upload(ada, text)
    const before = await readImport(ada, answer.id!)
    const mapping = [{ index: 0, target: 'EXTERNAL_ID' }, { index: 1, target: 'FULL_NAME' }, { index: 2, target: 'EMAIL' }]
    await mutate(ada, 'planDirectoryImport', { importId: answer.id, version: before.version, mapping })
    await settled(ada, answer.id!)
    const again = await upload(ada, text)
    const { columns } = await readImport(ada, again.answer.id!)
    expect(columns.map(({ target, remembered }) => [target, remembered])).toEqual([['EXTERNAL_ID', true], ['FULL_NAME', true], ['EMAIL', true]])
  })

  it('M4: no mapping can take in a refused column, nor one that is not there', async () => {
    const { answer } = await upload(ada, 'Id,Name,Performance rating\n1,Odysseus,5\n')
    const { version } = await readImport(ada, answer.id!)
    const plan = (target: string, index: number) => mutate(ada, 'planDirectoryImport', {
      importId: answer.id, version, mapping: [{ index: 0, target: 'EXTERNAL_ID' }, { index: 1, target: 'FULL_NAME' }, { index, target }],
    })
    expect(await plan('JOB_TITLE', 2)).toMatchObject({ __typename: 'InvalidInputError', code: 'PERFORMANCE_DATA' })
    expect(await plan('JOB_TITLE', 7)).toMatchObject({ __typename: 'InvalidInputError', code: 'COLUMN_UNKNOWN' })
    expect(await plan('JOB_TITLE', 1)).toMatchObject({ __typename: 'InvalidInputError', code: 'COLUMN_DOUBLED' })
    const nameless = await mutate(ada, 'planDirectoryImport', { importId: answer.id, version, mapping: [{ index: 0, target: 'EXTERNAL_ID' }] })
    expect(nameless).toMatchObject({ code: 'NAME_NOT_MAPPED' })
    expect((await readImport(ada, answer.id!)).status).toBe('UPLOADED')
  })

  it('writes nothing when the directory has changed so that something else would come out, and shows the plan of now', async () => {
    const first = await planFile(ada, FILE)
    await importFile(ada, 'Id,Name\n1,Somebody Else\n')
    await mutate(ada, 'commitDirectoryImport', { importId: first.id, version: first.version })
    const refused = await settled(ada, first.id)
    expect(refused).toMatchObject({ status: 'PLANNED', createCount: 3, updateCount: 1, job: { status: 'FAILED', errorCode: 'DIRECTORY_CHANGED' } })
    expect((await people()).map(({ fullName }) => fullName)).toEqual(['Somebody Else'])
    await mutate(ada, 'commitDirectoryImport', { importId: first.id, version: refused.version })
    expect((await settled(ada, first.id)).status).toBe('COMMITTED')
    const unrelated = await planFile(ada, 'Id,Name\n20,Circe\n')
    await importFile(ada, 'Id,Name\n21,Calypso\n')
    await mutate(ada, 'commitDirectoryImport', { importId: unrelated.id, version: unrelated.version })
    expect((await settled(ada, unrelated.id)).status).toBe('COMMITTED')
  })

  it('is committed once when two commit it at the same moment', async () => {
    const { id, version } = await planFile(ada, FILE)
    const answers = await Promise.all(Array.from({ length: 6 }, () => mutate(ada, 'commitDirectoryImport', { importId: id, version })))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([...Array.from({ length: 5 }, () => 'ConflictError'), 'DirectoryImport'])
    expect((await settled(ada, id)).status).toBe('COMMITTED')
    expect((await people()).length).toBe(4)
    const jobs = await asOwner(server.database, `SELECT FROM app."Job" WHERE "organisationId" = $1 AND kind = 'commit_import'`, [organisationId])
    expect(jobs.length).toBe(1)
    const keyed = await planFile(ada, 'Id,Name\n30,Nausicaa\n')
    const input = { importId: keyed.id, version: keyed.version, idempotencyKey: 'once' }
    const twice = await Promise.all([mutate(ada, 'commitDirectoryImport', input), mutate(ada, 'commitDirectoryImport', input)])
    expect(twice.map(({ id }) => id)).toEqual([keyed.id, keyed.id])
    await settled(ada, keyed.id)
  })

  it('answers with what was wrong to those who can mend it: errors.csv, in which no cell is a formula', async () => {
    const planned = await planFile(ada, 'Id,Name,E-mail\n1,"=HYPERLINK(""http://x"")",@x\n2,+Telemachus,\n')
    const response = await ada.fetch(`/imports/${encodeURIComponent(planned.id)}/errors.csv`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(`2,"'=HYPERLINK(""http://x"")",error,email,"'@x",`)
    expect(text).not.toMatch(/(^|[,\n])"?[=+@-]/)
    expect((await ada.fetch('/imports/nonsense/errors.csv')).status).toBe(404)
  })

  it('can be thrown away as long as it changed nothing', async () => {
    const planned = await planFile(ada, FILE)
    expect(await mutate(ada, 'discardDirectoryImport', { importId: planned.id })).toMatchObject({ __typename: 'DirectoryImport', status: 'PLANNED' })
    expect((await ada.ask('query($id: ID!) { node(id: $id) { id } }', { id: planned.id })).data).toEqual({ node: null })
    expect(await mutate(ada, 'discardDirectoryImport', { importId: planned.id })).toMatchObject({ __typename: 'NotFoundError' })
    const done = await importFile(ada, FILE)
    expect(await mutate(ada, 'discardDirectoryImport', { importId: done.id })).toMatchObject({ __typename: 'ConflictError', code: 'IMPORT_STATE' })
  })
})
