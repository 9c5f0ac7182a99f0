import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publishDue } from '../../src/matching/publishing/publication-clock.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { createLog } from '../../src/platform/log.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeRun } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'

const MINUTE_MS = 60_000
const RUN = `__typename ... on MatchingRun { publishedAt publishAt publishMissedAt publication { proposed leftOut } viewerCan { publish callBack } }
  ... on Failure { code path } ... on NotReadyError { missing { key } }`
const PLAN = `mutation ($id: ID!, $at: DateTime, $key: String) { publishMatchingRun(input: { id: $id, at: $at, idempotencyKey: $key }) { ${RUN} } }`
const CALL_BACK = `mutation ($id: ID!) { callBackPublication(input: { id: $id }) { ${RUN} } }`

describe('publishing at a planned time', () => {
  let server: TestServer
  let organisationId: string
  let program: ArrangedProgram
  let ada: DirectVisitor
  let id: string
  const now = new Date()
  const inTenMinutes = new Date(now.getTime() + 10 * MINUTE_MS)
  beforeAll(async () => {
    server = await startTestServer()
    const { id: organisation, admin } = await arrangeOrganisation(server.database, 'Planned')
    organisationId = organisation
    ada = directVisitors(server, 'console', organisation)(admin.id)
  })
  beforeEach(async () => {
    program = await arrangeProgram(server.database, { organisationId, mentors: 3, mentorees: 3 })
    id = globalIdOf('MatchingRun', await arrangeRun(server.database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!] as const)))
  })
  afterAll(() => server.stop())

  const own = (sql: string, values: unknown[] = [program.id]) => asOwner(server.database, sql, values)
  const plan = async (at: Date, key?: string) =>
    (await ada.ask<{ publishMatchingRun: object }>(PLAN, { id, at: at.toISOString(), key })).data?.publishMatchingRun
  const callBack = async () => (await ada.ask<{ callBackPublication: object }>(CALL_BACK, { id })).data?.callBackPublication
  const run = async () => (await ada.ask<{ node: object }>(`query ($id: ID!) { node(id: $id) { ${RUN.split('... on Failure')[0]} } }`, { id })).data?.node
  const passTo = (at: Date) => publishDue(server.running.services.database, at, createLog('silent'))
  const told = () => own(`SELECT (SELECT count(*) FROM app."Proposal" WHERE "programId" = $1)::int AS proposals,
    (SELECT count(*) FROM app."Letter" l JOIN app."Participation" p ON p."personId" = l."personId" WHERE p."programId" = $1)::int AS letters`)

  it('tells nobody anything before its time, and everybody once at it', async () => {
    expect(await plan(inTenMinutes)).toMatchObject({ publishedAt: null, publishAt: inTenMinutes.toISOString(), viewerCan: { publish: true, callBack: true } })
    await passTo(new Date(inTenMinutes.getTime() - 1))
    expect(await told()).toEqual([{ proposals: 0, letters: 0 }])
    await Promise.all([passTo(inTenMinutes), passTo(inTenMinutes)])
    expect(await told()).toEqual([{ proposals: 3, letters: 6 }])
    expect(await run()).toMatchObject({ publishedAt: inTenMinutes.toISOString(), publishAt: null, publication: { proposed: 3, leftOut: 0 }, viewerCan: { publish: false, callBack: false } })
    expect(await own('SELECT status FROM app."Program" WHERE id = $1')).toEqual([{ status: 'running' }])
  })

  it('M1 decides what goes out by the directory of that moment, not of the planning', async () => {
    await plan(inTenMinutes)
    await own(`INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
      VALUES ($1, $2, $3, $4, 'dotted', '2020-01-01')`, [organisationId, randomUUID(), program.mentorees[0]!.personId, program.mentors[0]!.personId])
    await passTo(inTenMinutes)
    expect(await run()).toMatchObject({ publication: { proposed: 2, leftOut: 1 } })
  })

  it('can be called back until then, planned anew, and published at once after all', async () => {
    await plan(inTenMinutes)
    expect(await callBack()).toMatchObject({ publishAt: null, viewerCan: { publish: true, callBack: false } })
    await passTo(inTenMinutes)
    expect(await told()).toEqual([{ proposals: 0, letters: 0 }])
    expect(await callBack()).toMatchObject({ code: 'NOTHING_PLANNED' })
    const later = new Date(inTenMinutes.getTime() + MINUTE_MS)
    await plan(inTenMinutes)
    expect(await plan(later)).toMatchObject({ publishAt: later.toISOString() })
    expect((await ada.ask<{ publishMatchingRun: object }>(PLAN, { id })).data?.publishMatchingRun)
      .toMatchObject({ publishAt: null, publication: { proposed: 3 } })
    expect(await callBack()).toMatchObject({ code: 'NOTHING_PLANNED' })
  })

  it('does not go out, and says so, when the program is neither matching nor running by then', async () => {
    await plan(inTenMinutes)
    await own(`UPDATE app."Program" SET status = 'closing' WHERE id = $1`)
    await passTo(inTenMinutes)
    expect(await run()).toMatchObject({ publishedAt: null, publishAt: null, publishMissedAt: inTenMinutes.toISOString() })
    await own(`UPDATE app."Program" SET status = 'running' WHERE id = $1`)
    await passTo(inTenMinutes)
    expect(await told()).toEqual([{ proposals: 0, letters: 0 }])
  })

  it('refuses times that are over or too far, and answers a retry with its first answer', async () => {
    for (const at of [new Date(now.getTime() - MINUTE_MS), new Date(now.getTime() + 61 * 24 * 60 * MINUTE_MS)]) {
      expect(await plan(at)).toMatchObject({ code: 'TIME_NOT_AHEAD', path: ['input', 'at'] })
    }
    const first = await plan(inTenMinutes, id)
    await callBack()
    expect(await plan(inTenMinutes, id)).toMatchObject({ publishAt: null })
    expect(first).toMatchObject({ publishAt: inTenMinutes.toISOString() })
  })
})
