import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { runAs } from '../../src/platform/database/client.ts'
import { isChainOfCommandError } from '../../src/relationship/proposal/chain-error.ts'
import { settleAllProposals } from '../../src/relationship/proposal/proposal-clock.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProposals, arrangeRun } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { directVisitors } from './direct-visitors.ts'
import { PUBLISH, runMatchingOf } from './run-until-done.ts'

interface Line { readonly lower: string; readonly upper: string }
interface Twosome { readonly mentor: string; readonly mentoree: string }

/** A small generator of numbers, so that each directory is the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Everybody above somebody, by walking. */
function above(person: string, lines: readonly Line[]): Set<string> {
  const found = new Set<string>()
  const next = [person]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const { lower, upper } of lines) {
      if (lower !== at || found.has(upper)) continue
      found.add(upper)
      next.push(upper)
    }
  }
  return found
}

describe('M1 on the real database', () => {
  let server: TestServer
  let ada: Visitor
  let organisationId: string
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Chain')
    organisationId = id
    ada = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())

  const addLines = (lines: readonly Line[], endsOn: string | null = null) => asOwner(server.database,
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn", "endsOn")
     SELECT $1, id, lower, upper, kind::app."ReportingLineKind", '2020-01-01', $3::date
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, lower uuid, upper uuid, kind text) ON CONFLICT DO NOTHING`,
    [organisationId, JSON.stringify(lines.map((line, at) => ({ ...line, id: randomUUID(), kind: ['solid', 'dotted', 'pay'][at % 3] }))), endsOn])

  async function pairsOf(table: 'ScenarioPair' | 'Proposal', program: ArrangedProgram): Promise<Twosome[]> {
    return await asOwner<Twosome & Record<string, string>>(server.database,
      `SELECT m."personId"::text AS mentor, e."personId"::text AS mentoree FROM app."${table}" p
       JOIN app."Participation" m ON m.id = p."mentorId" JOIN app."Participation" e ON e.id = p."mentoreeId" WHERE m."programId" = $1`, [program.id])
  }

  it.each([1, 2, 3, 4, 5, 6])('M1 proposes nobody to anybody above or below, with cycles and lines of every kind: directory %i', async (seed) => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 9, mentorees: 9 })
    const people = [...program.mentors, ...program.mentorees].map(({ personId }) => personId)
    const roll = dice(seed)
    const lines = Array.from({ length: 14 + roll(8) }, () => ({ lower: people[roll(18)]!, upper: people[roll(18)]! })).filter(({ lower, upper }) => lower !== upper)
    await addLines(lines)
    await addLines([{ lower: people[0]!, upper: people[17]! }], '2021-01-01')
    const runId = await runMatchingOf(ada, program.id)
    const { data } = await ada.ask(PUBLISH, { id: runId })
    expect(data).toMatchObject({ publishMatchingRun: { publication: { leftOut: 0 } } })
    const proposed = await pairsOf('Proposal', program)
    expect(proposed.length).toBeGreaterThan(0)
    expect(await pairsOf('ScenarioPair', program)).toHaveLength(proposed.length)
    expect(proposed.filter(({ mentor, mentoree }) => above(mentor, lines).has(mentoree) || above(mentoree, lines).has(mentor))).toEqual([])
  })

  it('M1 forms no pair that a reorganisation has put in one chain since, tells nobody at whose answer, and ends it by the clock', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1, status: 'running' })
    const [proposal] = await arrangeProposals(server.database, program, [[program.mentors[0]!, program.mentorees[0]!]])
    const [between] = (await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 0 })).mentors
    const portal = directVisitors(server, 'portal', organisationId)
    const answer = async (personId: string) => (await portal(personId).ask(
      'mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { ... on MyProposal { state myAnswer } } }',
      { id: globalIdOf('MyProposal', proposal!.id) })).data
    const { mentor, mentoree } = proposal!
    expect(await answer(mentoree.personId)).toEqual({ answerProposal: { state: 'OPEN', myAnswer: 'YES' } })
    await addLines([{ lower: mentor.personId, upper: between!.personId }, { lower: between!.personId, upper: mentoree.personId }])
    expect(await answer(mentor.personId)).toEqual({ answerProposal: { state: 'OPEN', myAnswer: 'YES' } })
    const stateOf = () => asOwner(server.database, `SELECT status::text FROM app."Proposal" WHERE id = $1`, [proposal!.id])
    expect(await stateOf()).toEqual([{ status: 'open' }])
    await settleAllProposals(server.running.services.database, new Date())
    expect(await stateOf()).toEqual([{ status: 'lapsed' }])
    expect(await asOwner(server.database, `SELECT FROM app."Relationship" WHERE "programId" = $1`, [program.id])).toEqual([])
  })

  it('M1 the database itself refuses a proposal within one chain, and we know its refusal', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1 })
    const [mentor, mentoree] = [program.mentors[0]!, program.mentorees[0]!]
    const runId = await arrangeRun(server.database, program, [])
    await addLines([{ lower: mentor.personId, upper: mentoree.personId }])
    const insert = runAs(server.running.services.database, { surface: 'console', organisationId, personId: '' }, (transaction) =>
      transaction.proposal.createMany({ data: [{
        organisationId, programId: program.id, runId, mentorId: mentor.participationId, mentoreeId: mentoree.participationId,
        mentorPersonId: mentor.personId, mentoreePersonId: mentoree.personId, respondBy: new Date(),
      }] }))
    const error: unknown = await insert.then(() => undefined, (refused: unknown) => refused)
    expect(isChainOfCommandError(error)).toBe(true)
    expect(isChainOfCommandError(new Error('something else'))).toBe(false)
  })

  it('M5 a pair that only waited for somebody to come back forms by the clock', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1, status: 'running' })
    const [proposal] = await arrangeProposals(server.database, program, [[program.mentors[0]!, program.mentorees[0]!]])
    await asOwner(server.database, `INSERT INTO app."ProposalAnswer" ("organisationId", "proposalId", "personId", answer)
      SELECT "organisationId", id, unnest(ARRAY["mentorPersonId", "mentoreePersonId"]), 'yes' FROM app."Proposal" WHERE id = $1`, [proposal!.id])
    await asOwner(server.database, `UPDATE app."Participation" SET status = 'paused' WHERE id = $1`, [proposal!.mentor.participationId])
    const settle = () => settleAllProposals(server.running.services.database, new Date())
    const stateOf = () => asOwner(server.database, `SELECT status::text FROM app."Proposal" WHERE id = $1`, [proposal!.id])
    await settle()
    expect(await stateOf()).toEqual([{ status: 'open' }])
    await asOwner(server.database, `UPDATE app."Participation" SET status = 'active' WHERE id = $1`, [proposal!.mentor.participationId])
    // Several processes may look at once.
    await Promise.all([settle(), settle(), settle()])
    expect(await stateOf()).toEqual([{ status: 'formed' }])
    expect(await asOwner(server.database, `SELECT status::text FROM app."Relationship" WHERE "proposalId" = $1`, [proposal!.id])).toEqual([{ status: 'forming' }])
  })
})
