import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { readCheckInFacts } from '../../src/relationship/check-in/check-in-facts.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { directVisitors } from '../matching/direct-visitors.ts'
import { arrangeLiving, beganWeeksAgo, type LivingPair, type LivingProgram } from './arrange-living.ts'

const CHECK_IN = 'checkIn { round opensOn closesOn answers { rhythm openness use direction } } askedToBeCalledOn'
const ANSWER = `mutation ($input: AnswerCheckInInput!) { answerCheckIn(input: $input) {
  __typename ... on MyRelationship { ${CHECK_IN} } ... on Failure { code } } }`
const answers = { rhythm: 'PARTLY', openness: 'YES', use: 'NOT_NOW', direction: 'RATHER_NOT_SAY' }

interface Node { node: { checkIn: { round: number; answers: object | null } | null; askedToBeCalledOn: string | null } }

describe('a check-in', () => {
  let server: TestServer
  let living: LivingProgram
  let pair: LivingPair
  beforeAll(async () => {
    server = await startTestServer()
    living = await arrangeLiving(server, { name: 'Checks' })
    pair = living.pairs[0]!
  })
  afterAll(() => server.stop())

  const look = async (who: 'mentor' | 'mentoree') =>
    (await pair[who].portal.ask<Node>(`query ($id: ID!) { node(id: $id) { ... on MyRelationship { ${CHECK_IN} } } }`, { id: pair.id })).data!.node
  const requests = async () => {
    const { data } = await living.admin.console.ask<{ program: { callRequests: { totalCount: number; edges: { node: { id: string; person: { fullName: string } } }[] }; signalCounts: object; relationships: { edges: { node: { signal: string } }[] } } }>(
      `query ($id: ID!) { program: node(id: $id) { ... on Program { callRequests { totalCount edges { node { id askedOn person { fullName } } } }
        signalCounts { well quiet askedForHelp } relationships { edges { node { signal } } } } } }`, { id: Buffer.from(`Program:${living.program.id}`).toString('base64') })
    return data!.program
  }

  it('is not there before its time', async () => {
    expect((await look('mentor')).checkIn).toBeNull()
    const { data } = await pair.mentor.portal.ask(ANSWER, { input: { relationshipId: pair.id, round: 1, ...answers } })
    expect(data).toEqual({ answerCheckIn: { __typename: 'ConflictError', code: 'NO_CHECK_IN' } })
  })

  it('M12 is answered in private: the partner sees nothing of it', async () => {
    await beganWeeksAgo(server, pair, 7)
    const { checkIn } = await look('mentor')
    expect(checkIn).toMatchObject({ round: 1, answers: null })
    const { data } = await pair.mentor.portal.ask(ANSWER, { input: { relationshipId: pair.id, round: 1, ...answers } })
    expect(data).toMatchObject({ answerCheckIn: { checkIn: { answers } } })
    expect((await look('mentoree')).checkIn?.answers).toBeNull()
    expect((await look('mentoree')).askedToBeCalledOn).toBeNull()
    expect((await requests()).callRequests.totalCount).toBe(0)
  })

  it('takes other answers while it is open, and none for a round that is over', async () => {
    await pair.mentor.portal.ask(ANSWER, { input: { relationshipId: pair.id, round: 1, ...answers, use: 'YES' } })
    expect((await look('mentor')).checkIn?.answers).toMatchObject({ use: 'YES' })
    const { data } = await pair.mentor.portal.ask(ANSWER, { input: { relationshipId: pair.id, round: 2, ...answers } })
    expect(data).toMatchObject({ answerCheckIn: { code: 'CHECK_IN_CLOSED' } })
  })

  it('M12 "please call me" reaches the program manager with the name, in the console and not in the letter', async () => {
    await pair.mentoree.portal.ask(ANSWER, { input: { relationshipId: pair.id, round: 1, ...answers, pleaseCallMe: true } })
    const { callRequests, signalCounts, relationships } = await requests()
    expect(callRequests.edges.map(({ node }) => node.person.fullName)).toEqual([pair.mentoree.name])
    expect(signalCounts).toEqual({ well: 0, quiet: 0, askedForHelp: 1 })
    expect(relationships.edges[0]!.node.signal).toBe('ASKED_FOR_HELP')
    expect((await look('mentoree')).askedToBeCalledOn).not.toBeNull()
    expect((await look('mentor')).askedToBeCalledOn).toBeNull()

    const { data } = await living.admin.console.ask('mutation ($id: ID!) { resolveCallRequest(input: { id: $id }) { ... on CallRequest { resolvedOn resolvedBy { fullName } } } }',
      { id: callRequests.edges[0]!.node.id })
    expect(data).toMatchObject({ resolveCallRequest: { resolvedBy: { fullName: 'Ada of Checks' } } })
    expect((await requests()).callRequests.totalCount).toBe(0)
    expect((await requests()).signalCounts).toEqual({ well: 1, quiet: 0, askedForHelp: 0 })
  })

  it('can be asked for apart from a check-in, once at a time, and be taken back', async () => {
    const ask = (what: string) => pair.mentor.portal.ask(`mutation ($id: ID!) { ${what}(input: { relationshipId: $id }) { __typename } }`, { id: pair.id })
    await ask('askToBeCalled')
    await ask('askToBeCalled')
    expect((await requests()).callRequests.totalCount).toBe(1)
    await ask('takeBackCallRequest')
    expect((await requests()).callRequests.totalCount).toBe(0)
  })

  it('M3 writes to the managers who are not above one of the pair, nor in it', async () => {
    const { organisationId, program, admin } = living
    await asOwner(server.database, `INSERT INTO app."ProgramManager" ("organisationId", "programId", "personId") VALUES ($1, $2, $3), ($1, $2, $4)`,
      [organisationId, program.id, admin.id, pair.mentor.personId])
    await pair.mentor.portal.ask('mutation ($id: ID!) { askToBeCalled(input: { relationshipId: $id }) { __typename } }', { id: pair.id })
    await expect.poll(() => server.mail.outbox.map(({ to }) => to)).toEqual(['ada@checks.example'])
    expect(server.mail.outbox[0]!.text).not.toContain(pair.mentor.name)
    await asOwner(server.database, `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, gen_random_uuid(), $2, $3, 'dotted', '2020-01-01')`,
      [organisationId, pair.mentoree.personId, admin.id])
    await asOwner(server.database, 'DELETE FROM app."CallRequest"')
    await pair.mentor.portal.ask('mutation ($id: ID!) { askToBeCalled(input: { relationshipId: $id }) { __typename } }', { id: pair.id })
    const [row] = await asOwner(server.database, `SELECT count(*)::int AS n FROM app."Letter" WHERE occasion LIKE 'call %'`)
    expect(row).toEqual({ n: 1 })
  })

  it('M13 the console reads no answer, whatever it asks the database; workers read them to add them up', async () => {
    const { organisationId } = living
    const { database } = server.running.services
    const read = (surface: 'console' | 'portal' | 'worker', personId: string) =>
      runAs(database, { surface, organisationId, personId }, (transaction) => readCheckInFacts(transaction, { organisationId, programId: living.program.id }))
    expect(await read('console', living.admin.id)).toEqual([])
    expect((await read('portal', pair.mentor.personId)).map(({ personId }) => personId)).toEqual([pair.mentor.personId])
    const facts = await read('worker', '')
    expect(Object.fromEntries(facts.map(({ side, answers: given }) => [side, given.use]))).toEqual({ mentor: 'yes', mentoree: 'not_now' })
    const written = await runAs(database, { surface: 'console', organisationId, personId: living.admin.id }, (transaction) =>
      transaction.checkIn.updateMany({ data: { rhythm: 'yes' } }))
    expect(written.count).toBe(0)
  })

  it("shows nobody else's: a stranger's hand changes nothing", async () => {
    const stranger = directVisitors(server, 'portal', living.organisationId)(living.admin.id)
    const { data } = await stranger.ask(ANSWER, { input: { relationshipId: pair.id, round: 1, ...answers } })
    expect(data).toMatchObject({ answerCheckIn: { __typename: 'NotFoundError' } })
  })
})
