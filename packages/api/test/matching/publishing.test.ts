import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeRun } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedPerson, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'
import { PUBLISH } from './run-until-done.ts'

type Pairs = (readonly [ArrangedPerson, ArrangedPerson])[]

describe('publishing', () => {
  let server: TestServer
  let organisationId: string
  let program: ArrangedProgram
  let ada: DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Publish')
    organisationId = id
    ada = directVisitors(server, 'console', id)(admin.id)
  })
  beforeEach(async () => {
    program = await arrangeProgram(server.database, { organisationId, mentors: 5, mentorees: 5, mentorCapacity: 2 })
  })
  afterAll(() => server.stop())

  const own = (sql: string, values: unknown[] = []) => asOwner(server.database, sql, values)
  const publish = async (runId: string, key?: string) =>
    (await ada.ask<{ publishMatchingRun: object }>(PUBLISH, { id: globalIdOf('MatchingRun', runId), key })).data?.publishMatchingRun
  const straightPairs = (): Pairs => program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!] as const)
  const report = (lower: ArrangedPerson, upper: string, kind = 'dotted') => own(
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
     VALUES ($1, $2, $3, $4, $5::app."ReportingLineKind", '2020-01-01')`, [organisationId, randomUUID(), lower.personId, upper, kind])

  it('M1 leaves out pairs that the directory of this moment puts in one chain, and counts them', async () => {
    const runId = await arrangeRun(server.database, program, straightPairs())
    const [first, second, third] = program.mentors
    // Upwards through somebody in between, downwards, and around a cycle.
    await report(program.mentorees[0]!, third!.personId)
    await report(third!, first!.personId, 'pay')
    await report(second!, program.mentorees[1]!.personId, 'solid')
    await report(program.mentors[3]!, program.mentorees[4]!.personId)
    await report(program.mentorees[4]!, program.mentorees[3]!.personId)
    await report(program.mentorees[3]!, program.mentors[3]!.personId)
    expect(await publish(runId)).toMatchObject({ publication: { proposed: 2, leftOut: 3 } })
    const rows = await own(`SELECT "mentorId" FROM app."Proposal" WHERE "programId" = $1`, [program.id])
    expect(rows.map((row) => (row as { mentorId: string }).mentorId).toSorted())
      .toEqual([third!, program.mentors[4]!].map(({ participationId }) => participationId).toSorted())
  })

  it('is looked ahead at: the same counts, recipients by name, the letter, and nothing changed', async () => {
    const runId = await arrangeRun(server.database, program, straightPairs())
    await report(program.mentorees[0]!, program.mentors[0]!.personId)
    await own(`UPDATE app."Participation" SET status = 'paused' WHERE id = $1`, [program.mentors[1]!.participationId])
    const { data } = await ada.ask<{ publicationPreview: { recipients: { name: string; isMentor: boolean }[] } }>(
      `query ($id: ID!) { publicationPreview(runId: $id) { proposals mentorees mentors askedBefore openProposals canPublish
        leftOut { inOneChain notTakingPart noPlace togetherBefore } letter { subject } recipients { name isMentor proposals wasAskedBefore } } }`,
      { id: globalIdOf('MatchingRun', runId) })
    expect(data?.publicationPreview).toMatchObject({
      proposals: 3, mentorees: 3, mentors: 3, askedBefore: 0, openProposals: 0, canPublish: true,
      leftOut: { inOneChain: 1, notTakingPart: 1, noPlace: 0, togetherBefore: 0 }, letter: { subject: 'Somebody is proposed to you' },
    })
    expect(data?.publicationPreview.recipients.map(({ name }) => name).toSorted())
      .toEqual([...program.mentors.slice(2), ...program.mentorees.slice(2)].map(({ name }) => name).toSorted())
    expect(await own(`SELECT FROM app."Proposal" WHERE "programId" = $1`, [program.id])).toEqual([])
    expect(await publish(runId)).toMatchObject({ publication: { proposed: 3, leftOut: 2 } })
  })

  it('M5 leaves out who has paused, left or no place any more', async () => {
    const runId = await arrangeRun(server.database, program, straightPairs())
    await own(`UPDATE app."Participation" SET status = 'paused' WHERE id = $1`, [program.mentors[0]!.participationId])
    await own(`UPDATE app."Person" SET status = 'left' WHERE id = $1`, [program.mentorees[1]!.personId])
    await own(`UPDATE app."Participation" SET "mentorPlaces" = 2 WHERE id = $1`, [program.mentors[2]!.participationId])
    expect(await publish(runId)).toMatchObject({ publication: { proposed: 2, leftOut: 3 }, program: { status: 'RUNNING' } })
    const [clock] = await own(`SELECT DISTINCT "respondBy" - "publishedAt" = interval '14 days' AS "isTwoWeeks" FROM app."Proposal" WHERE "programId" = $1`, [program.id])
    expect(clock).toEqual({ isTwoWeeks: true })
  })

  it('answers a retry with its first answer, and refuses a second publishing', async () => {
    const runId = await arrangeRun(server.database, program, straightPairs())
    const first = await publish(runId, 'once')
    expect(first).toMatchObject({ publication: { proposed: 5 } })
    expect(await publish(runId, 'once')).toEqual(first)
    expect(await publish(runId)).toMatchObject({ code: 'RUN_PUBLISHED' })
    expect(await own(`SELECT count(*)::int FROM app."Proposal" WHERE "programId" = $1`, [program.id])).toEqual([{ count: 5 }])
    const other = await arrangeRun(server.database, program, [], 2)
    expect(await publish(other, 'once')).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  it('waits for the run and for the program', async () => {
    const runId = await arrangeRun(server.database, program, straightPairs())
    await own(`UPDATE app."Program" SET status = 'closing' WHERE id = $1`, [program.id])
    expect(await publish(runId)).toMatchObject({ missing: [{ key: 'program-status' }] })
    await own(`UPDATE app."Program" SET status = 'matching' WHERE id = $1`, [program.id])
    await own(`UPDATE app."Job" SET status = 'running'`)
    expect(await publish(runId)).toMatchObject({ missing: [{ key: 'run-succeeded' }] })
    await own(`UPDATE app."Job" SET status = 'succeeded'`)
  })

  it('M6 does not propose again what ended without a pair, in whichever way', async () => {
    const first = await arrangeRun(server.database, program, straightPairs())
    const second = await arrangeRun(server.database, program, straightPairs(), 2)
    await publish(first)
    await own(`UPDATE app."Proposal" SET "respondBy" = now() WHERE "programId" = $1`, [program.id])
    expect(await publish(second)).toMatchObject({ publication: { proposed: 0, leftOut: 5 } })
  })

  it('two people who publish overlapping runs at once propose no pair twice and nobody beyond their places', async () => {
    for (let round = 1; round <= 10; round += 1) {
      await own(`DELETE FROM app."Proposal" WHERE "programId" = $1`, [program.id])
      const shifted: Pairs = program.mentors.map((mentor, at) => [mentor, program.mentorees[(at + 1) % 5]!] as const)
      const one = await arrangeRun(server.database, program, [...straightPairs().slice(0, 3), ...shifted.slice(3)], round * 2)
      const two = await arrangeRun(server.database, program, straightPairs(), round * 2 + 1)
      const published = await Promise.all([publish(one), publish(two)])
      for (const each of published) expect(each).toMatchObject({ __typename: 'MatchingRun' })
      const rows = await own(
        `SELECT count(*)::int AS proposals, count(DISTINCT "mentoreeId")::int AS mentorees FROM app."Proposal" WHERE "programId" = $1`, [program.id])
      expect(rows).toEqual([{ proposals: 5, mentorees: 5 }])
    }
  })
})
