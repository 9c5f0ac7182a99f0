import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { type ArrangedPerson, arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'
import { runMatchingOf } from './run-until-done.ts'

const SET = `mutation ($input: SetPairRuleInput!) { setPairRule(input: $input) { __typename
  ... on PairRule { id kind reason endsOn isStanding canLift undoUntil createdAt } ... on Failure { code message path } } }`
const LIFT = 'mutation ($id: ID!) { liftPairRule(input: { id: $id }) { __typename ... on PairRule { isStanding } ... on Failure { code } } }'
const RULES = 'query ($id: ID!, $all: Boolean) { node(id: $id) { ... on Program { pairRules(first: 10, includeEnded: $all) { totalCount edges { node { kind } } } } } }'

interface Rule { readonly __typename: string; readonly id: string; readonly code?: string; readonly undoUntil: string; readonly createdAt: string }

describe('locks and vetoes', () => {
  let server: TestServer
  let ada: DirectVisitor
  let organisationId: string
  let program: ArrangedProgram
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Locks')
    organisationId = id
    ada = directVisitors(server, 'console', id)(admin.id)
  })
  beforeEach(async () => { program = await arrangeProgram(server.database, { organisationId, mentors: 4, mentorees: 4 }) })
  afterAll(() => server.stop())

  const own = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asOwner<Row>(server.database, sql, values)
  const set = async (kind: 'LOCK' | 'VETO', mentor: ArrangedPerson, mentoree: ArrangedPerson, more: object = {}): Promise<Rule> => {
    const input = {
      programId: globalIdOf('Program', program.id), kind, reason: 'They asked for it',
      mentorId: globalIdOf('Participation', mentor.participationId), mentoreeId: globalIdOf('Participation', mentoree.participationId), ...more,
    }
    const { data, errors } = await ada.ask<{ setPairRule: Rule }>(SET, { input })
    expect(errors).toBeUndefined()
    return data!.setPairRule
  }
  const rulesOf = async (all = false) =>
    (await ada.ask<{ node: { pairRules: { totalCount: number } } }>(RULES, { id: globalIdOf('Program', program.id), all })).data!.node.pairRules
  const pairsOf = async (number: number) => (await own<{ pair: string }>(
    `SELECT p."mentorId"::text || ' ' || p."mentoreeId"::text AS pair FROM app."ScenarioPair" p JOIN app."MatchingRun" r ON r.id = p."runId"
     WHERE r."programId" = $1 AND r.number = $2`, [program.id, number])).map(({ pair }) => pair)
  const keyOf = (mentor: ArrangedPerson, mentoree: ArrangedPerson) => `${mentor.participationId} ${mentoree.participationId}`
  const putAbove = (upper: ArrangedPerson, lower: ArrangedPerson) => own(
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, gen_random_uuid(), $2, $3, 'solid', '2020-01-01')`,
    [organisationId, lower.personId, upper.personId])

  it('are kept by every run, until they are lifted or their last day is over', async () => {
    const [one, two] = program.mentors
    const [a, b] = program.mentorees
    const lock = await set('LOCK', one!, a!)
    await set('VETO', two!, b!, { endsOn: '2100-01-01' }).then(({ code }) => { expect(code).toBe('END_TOO_FAR') })
    await set('VETO', two!, b!, { endsOn: new Date().toISOString().slice(0, 10) })
    await runMatchingOf(ada, program.id)
    expect(await pairsOf(1)).toContain(keyOf(one!, a!))
    expect(await pairsOf(1)).not.toContain(keyOf(two!, b!))
    await own(`UPDATE app."PairRule" SET "endsOn" = '2020-01-01' WHERE "programId" = $1 AND kind = 'veto'`, [program.id])
    expect((await ada.ask(LIFT, { id: lock.id })).data).toEqual({ liftPairRule: { __typename: 'PairRule', isStanding: false } })
    expect((await ada.ask(LIFT, { id: lock.id })).data).toMatchObject({ liftPairRule: { code: 'RULE_LIFTED' } })
    expect((await rulesOf()).totalCount).toBe(0)
    expect((await rulesOf(true)).totalCount).toBe(2)
    await runMatchingOf(ada, program.id)
    const [frozen] = await own<{ content: Buffer }>(
      `SELECT i.content FROM app."MatchingInputs" i JOIN app."MatchingRun" r ON r.id = i."runId" WHERE r."programId" = $1 AND r.number = 2`, [program.id])
    expect(JSON.parse(frozen!.content.toString())).toMatchObject({ policy: { locks: [], vetoes: [] }, restingLocks: [] })
  })

  it('can be taken back for ten seconds, also after a reload', async () => {
    const { createdAt, undoUntil } = await set('LOCK', program.mentors[0]!, program.mentorees[0]!)
    expect(Date.parse(undoUntil) - Date.parse(createdAt)).toBe(10_000)
  })

  it('M1 no lock lifts the chain of command, neither when it is set nor after a reorganisation', async () => {
    const [one, two] = program.mentors
    const [a, b] = program.mentorees
    await putAbove(one!, a!)
    expect(await set('LOCK', one!, a!)).toMatchObject({ code: 'LOCK_IN_CHAIN', path: ['input', 'kind'], message: expect.stringContaining('M1') as string })
    await set('LOCK', two!, b!)
    await putAbove(b!, two!)
    const run = await runMatchingOf(ada, program.id)
    expect(await pairsOf(1)).not.toContain(keyOf(two!, b!))
    const { data } = await ada.ask('query ($id: ID!) { node(id: $id) { ... on MatchingRun { summary { restingLocks } } } }', { id: run })
    expect(data).toEqual({ node: { summary: { restingLocks: 1 } } })
  })

  it('say why, once for two people, on the side that each takes part on', async () => {
    const [one] = program.mentors
    const [a, b] = program.mentorees
    expect(await set('LOCK', one!, a!, { reason: ' \n ' })).toMatchObject({ code: 'REASON_EMPTY' })
    expect(await set('LOCK', one!, a!, { reason: 'x'.repeat(201) })).toMatchObject({ code: 'REASON_TOO_LONG' })
    expect(await set('LOCK', one!, a!, { endsOn: '2020-01-01' })).toMatchObject({ code: 'END_IS_PAST' })
    expect(await set('LOCK', b!, a!)).toMatchObject({ code: 'NOT_ON_THEIR_SIDES' })
    expect(await set('LOCK', one!, a!, { idempotencyKey: 'k' })).toEqual(await set('LOCK', one!, a!, { idempotencyKey: 'k' }))
    expect(await set('LOCK', one!, a!)).toMatchObject({ code: 'RULE_STANDS' })
    expect(await set('VETO', one!, a!)).toMatchObject({ code: 'OPPOSITE_STANDS' })
  })

  it('are not for those whom they are about', async () => {
    await set('VETO', program.mentors[0]!, program.mentorees[0]!)
    const { personId } = program.mentors[0]!
    const seen = await runAs(server.running.services.database, { surface: 'portal', organisationId, personId }, (transaction) => transaction.pairRule.count())
    expect(seen).toBe(0)
  })
})
