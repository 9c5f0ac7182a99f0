import { randomUUID } from 'node:crypto'
import { lastCompleteMonth } from '@ithaca/core/reports'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { takeAllSnapshots } from '../../src/reports/report-clock.ts'
import { takeSnapshot } from '../../src/reports/take-snapshot.ts'
import { globalId } from '../directory/arrange.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'

interface Report {
  readonly id: string
  readonly month: string
  readonly tables: readonly { key: string; title: string; asOf: string | null; columns: string[]; rows: { label: string; counts: number[] }[] }[]
}

const REPORTS = `query ($id: ID!) { node(id: $id) { ... on Program {
  reportCuts reports(first: 12) { totalCount edges { node { id month tables { key title asOf columns rows { label counts } } } } } } } }`

let server: TestServer
let organisationId: string
let admin: Visitor
beforeAll(async () => {
  server = await startTestServer()
  const arranged = await arrangeOrganisation(server.database, 'Reports')
  organisationId = arranged.id
  admin = await server.signIn('console', arranged.admin.id)
})
afterAll(() => server.stop())

const asWorker = () => ({ surface: 'worker', organisationId, personId: '' }) as const
const take = (programId: string, month: string) =>
  runAs(server.running.services.database, asWorker(), (transaction) => takeSnapshot(transaction, { organisationId, programId, month }))

async function arrange(mentors: number, mentorees: number): Promise<ArrangedProgram> {
  return await arrangeProgram(server.database, { organisationId, mentors, mentorees, status: 'running', name: `Program ${randomUUID().slice(0, 8)}` })
}

async function reportsOf(programId: string): Promise<readonly Report[]> {
  const { data } = await admin.ask<{ node: { reports: { edges: { node: Report }[] } } }>(REPORTS, { id: globalId('Program', programId) })
  return data?.node.reports.edges.map(({ node }) => node) ?? []
}

async function linesOf(reportId: string): Promise<string[][]> {
  const response = await admin.fetch(`/reports/${encodeURIComponent(reportId)}.csv`)
  expect(response.headers.get('content-type')).toContain('text/csv')
  return Papa.parse<string[]>((await response.text()).replace('\uFEFF', '').trim()).data.slice(1)
}

describe('M13 reports', () => {
  it('a report is made once for a month, from the people as they are, and divided by the usual cuts', async () => {
    const { id } = await arrange(8, 12)
    await asOwner(server.database, `UPDATE app."Person" SET country = CASE WHEN "fullName" LIKE '%0' THEN 'MT' ELSE 'GR' END WHERE "organisationId" = $1`, [organisationId])
    await take(id, '2026-09')
    await take(id, '2026-09')
    const [report, ...others] = await reportsOf(id)
    expect(others).toEqual([])
    expect(report).toMatchObject({ month: '2026-09' })
    expect(report?.tables.slice(0, 2)).toMatchObject([
      { key: 'people', title: 'People', asOf: '2026-09', columns: ['Taking part'], rows: [{ label: 'Everybody', counts: [20] }] },
      { key: 'people.role', title: 'People, by role', rows: [{ label: 'Mentors', counts: [8] }, { label: 'Mentorees', counts: [12] }] },
    ])
    // Two are in Malta: a cut that divides nobody is not shown, like what nobody is in.
    for (const missing of ['people.country', 'relationships']) {
      expect(report?.tables.find(({ key }) => key === missing), missing).toMatchObject({ asOf: null, rows: [] })
    }
  })

  it('one who leaves is not to be found between two months, five who join are shown', async () => {
    const { id, mentorees } = await arrange(8, 12)
    await take(id, '2026-08')
    await asOwner(server.database, `DELETE FROM app."Participation" WHERE id = $1`, [mentorees[0]?.participationId])
    await take(id, '2026-09')
    const [later, earlier] = await reportsOf(id)
    expect(later?.tables).toEqual(earlier?.tables)
    const joined = await arrange(0, 6)
    await asOwner(server.database, `UPDATE app."Participation" SET "programId" = $1 WHERE "programId" = $2`, [id, joined.id])
    await take(id, '2026-10')
    const [latest] = await reportsOf(id)
    expect(latest?.tables[0]).toMatchObject({ asOf: '2026-10', rows: [{ counts: [25] }] })
  })

  it('screen, API and file have the same numbers, and a spreadsheet meets no formula', async () => {
    const { id, mentors } = await arrange(12, 12)
    await asOwner(server.database, `INSERT INTO app."ReportSnapshot" ("organisationId", id, "programId", month, tables, held) VALUES ($1, gen_random_uuid(), $2, '2026-07', $3, '{endings}')`,
      [organisationId, id, JSON.stringify([{ key: 'people.location', cut: 'location', asOf: '2026-07', rows: [['=HYPERLINK("x")'], ['Athens', 'Delphi']], columns: [['active'], ['left']], counts: [[7, 5], [6, 6]] }])])
    expect(mentors).toHaveLength(12)
    const [report] = await reportsOf(id)
    const shown = report?.tables.flatMap(({ title, asOf, columns, rows }) => rows.length === 0
      ? [[title, '', '', 'Not shown: of too few people', '']]
      : rows.flatMap(({ label, counts }) => counts.map((count, at) => [title, asOf, label, columns[at], String(count)])))
    const lines = await linesOf(report?.id ?? '')
    expect(lines.map((line) => line.map((cell) => cell.replace(/^'=/, '=')))).toEqual(shown)
    expect(lines[0]).toEqual(['People, by location', '2026-07', `'=HYPERLINK("x")`, 'Taking part', '7'])
    expect(lines.at(-1)?.[0]).toBe('How relationships have ended')
  })

  it('the clock makes what is missing for the last complete month, of programs that had begun', async () => {
    const running = await arrange(6, 6)
    const later = await arrange(6, 6)
    await asOwner(server.database, `UPDATE app."Program" SET "startsOn" = CASE id WHEN $1 THEN '2026-01-05'::date ELSE '2026-06-01'::date END WHERE id IN ($1, $2)`, [running.id, later.id])
    const now = new Date('2026-06-03T08:00:00Z')
    await takeAllSnapshots(server.running.services.database, now)
    await takeAllSnapshots(server.running.services.database, now)
    expect((await reportsOf(running.id)).map(({ month }) => month)).toEqual([lastCompleteMonth('2026-06-03')])
    expect(await reportsOf(later.id)).toEqual([])
  })

  it('what was said stays said: no server can change a report, nor read on another surface who was counted', async () => {
    const { id } = await arrange(6, 6)
    await take(id, '2026-09')
    const { database } = server.running.services
    await expect(runAs(database, asWorker(), (transaction) => transaction.$executeRaw`UPDATE app."ReportSnapshot" SET tables = '[]'`)).rejects.toThrow(/permission denied/)
    await expect(runAs(database, asWorker(), (transaction) => transaction.$executeRaw`DELETE FROM app."ReportTrace"`)).rejects.toThrow(/permission denied/)
    for (const surface of ['console', 'portal'] as const) {
      expect(await runAs(database, { ...asWorker(), surface }, (transaction) => transaction.reportTrace.count())).toBe(0)
    }
    expect(await runAs(database, { ...asWorker(), surface: 'portal' }, (transaction) => transaction.reportSnapshot.count())).toBe(0)
  })

  it('cuts are chosen in a draft, and fixed after it, by the rule and by the database', async () => {
    const { id } = await arrange(1, 1)
    const choose = async (cuts: string[]) => (await admin.ask<{ chooseReportCuts: { code?: string; reportCuts?: string[] } }>(
      `mutation ($input: ChooseReportCutsInput!) { chooseReportCuts(input: $input) { ... on Program { reportCuts } ... on Failure { code } } }`,
      { input: { programId: globalId('Program', id), cuts } })).data?.chooseReportCuts
    expect(await choose(['FUNCTION'])).toEqual({ code: 'CUTS_ARE_FIXED' })
    const insert = () => runAs(server.running.services.database, asWorker(), (transaction) => transaction.reportCuts.create({ data: { organisationId, programId: id, cuts: ['role'] } }))
    await expect(insert()).rejects.toThrow(/M13|fixed_cuts/)
    await asOwner(server.database, `UPDATE app."Program" SET status = 'draft' WHERE id = $1`, [id])
    expect(await choose(['FUNCTION', 'FUNCTION'])).toEqual({ code: 'CUTS_UNUSABLE' })
    expect(await choose(['FUNCTION', 'ROLE'])).toEqual({ reportCuts: ['FUNCTION', 'ROLE'] })
    expect(await choose(['COUNTRY'])).toEqual({ reportCuts: ['COUNTRY'] })
  })

  it('a report is found by who looks after the program, and by nobody else', async () => {
    const { id } = await arrange(6, 6)
    await take(id, '2026-09')
    const [report] = await reportsOf(id)
    const other = await arrangeOrganisation(server.database, 'Elsewhere')
    const stranger = await server.signIn('console', other.admin.id)
    expect(await stranger.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: report?.id })).toEqual({ data: { node: null } })
    const path = `/reports/${encodeURIComponent(report?.id ?? '')}.csv`
    expect((await stranger.fetch(path)).status).toBe(404)
    expect((await server.nobody('console').fetch(path)).status).toBe(404)
    // The portal has no such file; where its pages are built it answers with a page.
    expect((await server.nobody('portal').fetch(path)).headers.get('content-type')).not.toContain('csv')
  })
})
