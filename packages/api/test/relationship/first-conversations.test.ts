import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { settleAllProposals } from '../../src/relationship/proposal/proposal-clock.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { type ArrangedPerson, arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { directVisitors, type DirectVisitor } from '../matching/direct-visitors.ts'
import { PUBLISH, runMatchingOf } from '../matching/run-until-done.ts'
import { arrangeProposals } from './arrange-proposals.ts'

const ANSWER = `mutation ($id: ID!, $answer: PrivateAnswer!, $rank: Int) { answerProposal(input: { proposalId: $id, answer: $answer, rank: $rank }) {
  __typename ... on MyProposal { state myAnswer myRank isConversation guide { key } } ... on Failure { code path } } }`

interface Row { readonly mentor: string; readonly mentoree: string; readonly status: string }

describe('first conversations', () => {
  let server: TestServer
  let owner: pg.Client
  let organisationId: string
  let ada: Visitor
  let visit: (personId: string) => DirectVisitor
  let program: ArrangedProgram
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Meet')
    organisationId = id
    ada = await server.signIn('console', admin.id)
    visit = directVisitors(server, 'portal', id)
  })
  beforeEach(async () => {
    program = await arrangeProgram(server.database, { organisationId, mentors: 3, mentorees: 4 })
    await owner.query(`UPDATE app."Program" SET template = jsonb_set(template, '{template,forming}', '"first-conversations"') WHERE id = $1`, [program.id])
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  const rows = async () => (await owner.query<Row>(
    `SELECT "mentorPersonId"::text AS mentor, "mentoreePersonId"::text AS mentoree, status::text FROM app."Proposal" WHERE "programId" = $1`, [program.id])).rows
  const formed = async () => (await rows()).filter(({ status }) => status === 'formed').map(({ mentor, mentoree }) => `${mentor} ${mentoree}`)
  const endRound = async () => {
    await owner.query(`UPDATE app."Proposal" SET "respondBy" = now() - interval '1 minute' WHERE "programId" = $1`, [program.id])
    await settleAllProposals(server.running.services.database, new Date())
  }
  /** Conversations by the owner's hand, and what is said after them: who, to whom, and at which place. */
  async function talk(pairs: readonly (readonly [ArrangedPerson, ArrangedPerson])[], said: readonly (readonly [pair: number, side: 'mentor' | 'mentoree', rank?: number])[]) {
    const proposals = await arrangeProposals(server.database, program, pairs)
    await owner.query(`UPDATE app."Proposal" SET way = 'conversation' WHERE "programId" = $1`, [program.id])
    for (const [pair, side, rank] of said) {
      const { id, [side]: person } = proposals[pair]!
      const { data } = await visit(person.personId).ask<Record<string, object>>(ANSWER, { id: globalIdOf('MyProposal', id), answer: 'YES', rank })
      expect(data?.['answerProposal']).toMatchObject({ state: 'OPEN', myAnswer: 'YES', isConversation: true, guide: { key: `${side}.first-meeting` } })
    }
    return proposals
  }
  const key = (mentor: ArrangedPerson, mentoree: ArrangedPerson) => `${mentor.personId} ${mentoree.personId}`

  it('a run spreads them: up to three for each mentoree, and no more for a mentor than they can meet', async () => {
    const run = await runMatchingOf(ada, program.id)
    expect((await ada.ask(PUBLISH, { id: run })).data).toMatchObject({ publishMatchingRun: { program: { status: 'RUNNING' } } })
    const proposed = await rows()
    expect(proposed).toHaveLength(9)
    for (const side of ['mentor', 'mentoree'] as const) {
      const counts = [...Map.groupBy(proposed, (row) => row[side]).values()].map((of) => of.length)
      expect(Math.max(...counts)).toBe(3)
    }
    const { rows: [told] } = await owner.query(`SELECT count(*)::int AS letters, count(DISTINCT "personId")::int AS people FROM app."Letter" WHERE occasion LIKE 'proposed%'`)
    expect(told.letters).toBe(told.people)
    expect(told.people).toBe(new Set(proposed.flatMap(({ mentor, mentoree }) => [mentor, mentoree])).size)
  })

  it('M6 two yeses form nothing before the round is over, then as many pairs as can be, by who ranked whom', async () => {
    const [m1, m2, m3] = program.mentors as [ArrangedPerson, ArrangedPerson, ArrangedPerson]
    const [a, b, c, d] = program.mentorees as [ArrangedPerson, ArrangedPerson, ArrangedPerson, ArrangedPerson]
    // m1 and both a and b want each other, a more; b and m2 too; c is alone in a yes; d and m3 said nothing.
    await talk([[m1, a], [m1, b], [m2, b], [m2, c], [m3, d]],
      [[0, 'mentor', 1], [0, 'mentoree', 1], [1, 'mentor', 2], [1, 'mentoree', 1], [2, 'mentor'], [2, 'mentoree', 2], [3, 'mentoree']])
    expect(await formed()).toEqual([])
    await endRound()
    expect((await formed()).toSorted()).toEqual([key(m1, a), key(m2, b)].toSorted())
    expect((await rows()).filter(({ status }) => status === 'open')).toEqual([])
    const { rows: [ended] } = await owner.query(`SELECT count(*)::int AS lapsed, count(*) FILTER (WHERE "endedAt" = "respondBy")::int AS "onTime"
      FROM app."Proposal" WHERE "programId" = $1 AND status = 'lapsed'`, [program.id])
    expect(ended).toEqual({ lapsed: 3, onTime: 3 })
  })

  it('the next round goes on with those left, and with nobody whom they have met', async () => {
    const [m1, m2, m3] = program.mentors as [ArrangedPerson, ArrangedPerson, ArrangedPerson]
    const [a, b] = program.mentorees as [ArrangedPerson, ArrangedPerson]
    await talk([[m1, a], [m2, b], [m3, b]], [[0, 'mentor'], [0, 'mentoree']])
    await endRound()
    await owner.query(`UPDATE app."Program" SET status = 'running' WHERE id = $1`, [program.id])
    await owner.query(`UPDATE app."MatchingRun" SET number = 7 WHERE "programId" = $1`, [program.id])
    const run = await runMatchingOf(ada, program.id)
    await ada.ask(PUBLISH, { id: run })
    const next = (await rows()).filter(({ status }) => status === 'open')
    expect(next.length).toBeGreaterThan(0)
    for (const { mentor, mentoree } of next) {
      expect([m1.personId, a.personId]).not.toContain(mentor)
      expect([key(m2, b), key(m3, b)]).not.toContain(`${mentor} ${mentoree}`)
      expect(mentoree).not.toBe(a.personId)
    }
  })

  it('M1 M5 a round forms no pair that is in one chain by then, and nobody who has paused', async () => {
    const [m1, m2] = program.mentors as [ArrangedPerson, ArrangedPerson]
    const [a, b] = program.mentorees as [ArrangedPerson, ArrangedPerson]
    await talk([[m1, a], [m2, b]], [[0, 'mentor'], [0, 'mentoree'], [1, 'mentor'], [1, 'mentoree']])
    await owner.query(`INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
      VALUES ($1, gen_random_uuid(), $2, $3, 'dotted', '2020-01-01')`, [organisationId, a.personId, m1.personId])
    await owner.query(`UPDATE app."Participation" SET status = 'paused' WHERE id = $1`, [b.participationId])
    await endRound()
    expect(await formed()).toEqual([])
  })

  it('M5 whoever is away is proposed to nobody, until the day is over', async () => {
    const [away] = program.mentors as [ArrangedPerson]
    const until = async (awayUntil: string | null) => (await visit(away.personId).ask<Record<string, object>>(
      `mutation ($id: ID!, $until: Date) { setAway(input: { participationId: $id, awayUntil: $until }) { __typename ... on MyParticipation { awayUntil } ... on Failure { code path } } }`,
      { id: globalIdOf('MyParticipation', away.participationId), until: awayUntil })).data?.['setAway']
    const today = new Date().toISOString().slice(0, 10)
    expect(await until('2020-01-01')).toMatchObject({ code: 'AWAY_UNTIL' })
    expect(await until(today)).toMatchObject({ awayUntil: today })
    const run = await runMatchingOf(ada, program.id)
    await ada.ask(PUBLISH, { id: run })
    expect((await rows()).map(({ mentor }) => mentor)).not.toContain(away.personId)
    expect(await until(null)).toMatchObject({ awayUntil: null })
  })

  it('only a yes after a first conversation is ranked', async () => {
    const [m1] = program.mentors as [ArrangedPerson]
    const [a] = program.mentorees as [ArrangedPerson]
    const [proposal] = await talk([[m1, a]], [])
    const { data } = await visit(a.personId).ask<Record<string, object>>(ANSWER, { id: globalIdOf('MyProposal', proposal!.id), answer: 'RATHER_NOT', rank: 1 })
    expect(data?.['answerProposal']).toMatchObject({ code: 'RANK', path: ['input', 'rank'] })
  })
})
