import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { settleAllProposals } from '../../src/relationship/proposal/proposal-clock.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { type ArrangedPerson, arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals, type ArrangedProposal } from './arrange-proposals.ts'
import { AROUND_PROPOSALS, everythingFor, firstDifference, withoutTime } from './scan.ts'

const ANSWER = `mutation ($id: ID!, $answer: PrivateAnswer!) { answerProposal(input: { proposalId: $id, answer: $answer }) { __typename ... on Failure { code } } }`

type Way = 'direct' | 'conversation'

/** One answer of a history: who says what to which proposal. */
interface Said {
  readonly proposal: number
  readonly side: 'mentor' | 'mentoree'
  readonly answer: 'YES' | 'RATHER_NOT'
}

/** A small generator of numbers, so that each history is the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

describe('M6 the secrecy of a no, in generated histories', () => {
  let server: TestServer
  let owner: pg.Client
  let program: ArrangedProgram
  let proposals: ArrangedProposal[]
  let admin: DirectVisitor
  let visit: (personId: string) => DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin: ada } = await arrangeOrganisation(server.database, 'Histories')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: 2, mentorees: 3, mentorCapacity: 1, status: 'running' })
    const [one, other] = program.mentors as [ArrangedPerson, ArrangedPerson]
    const [a, b, c] = program.mentorees as [ArrangedPerson, ArrangedPerson, ArrangedPerson]
    proposals = await arrangeProposals(server.database, program, [[one, a], [one, b], [other, b], [other, c]])
    admin = directVisitors(server, 'console', id)(ada.id)
    visit = directVisitors(server, 'portal', id)
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  async function reset(way: Way): Promise<void> {
    await owner.query(`DELETE FROM app."Relationship"; DELETE FROM app."ProposalAnswer"; DELETE FROM app."Letter";
      UPDATE app."Participation" SET "mentorPlaces" = 0, "mentoreePlaces" = 0`)
    await owner.query(`UPDATE app."Proposal" SET status = 'open', "endedAt" = NULL, way = $1::app."ProposalWay", "publishedAt" = now()::date - 12, "respondBy" = now()::date + 2`, [way])
  }

  /** What everybody but one can obtain, and what letters they get. */
  async function seenWithout(someone: string, startedAt: Date): Promise<readonly string[]> {
    const seen = [await everythingFor(owner, admin, 'console', AROUND_PROPOSALS)]
    const people = [...program.mentors, ...program.mentorees].filter(({ personId }) => personId !== someone)
    for (const { personId } of people) seen.push(await everythingFor(owner, visit(personId), 'portal', AROUND_PROPOSALS))
    const { rows } = await owner.query(`SELECT "personId"::text, occasion FROM app."Letter" WHERE "personId" <> $1 ORDER BY 1, 2`, [someone])
    return await Promise.all([...seen, JSON.stringify(rows)].map((scan) => withoutTime(owner, scan, startedAt)))
  }

  /** Lives through a history: answers, the time of reminders, and the end of the clock; looks after each. */
  async function live(way: Way, history: readonly Said[], someone: string): Promise<readonly (readonly string[])[]> {
    await reset(way)
    const startedAt = new Date()
    for (const { proposal, side, answer } of history) {
      const { id, [side]: person } = proposals[proposal]!
      const { errors } = await visit(person.personId).ask(ANSWER, { id: globalIdOf('MyProposal', id), answer })
      expect(errors).toBeUndefined()
    }
    const { database } = server.running.services
    await settleAllProposals(database, new Date())
    const amid = await seenWithout(someone, startedAt)
    await owner.query(`UPDATE app."Proposal" SET "respondBy" = now()::date`)
    await settleAllProposals(database, new Date())
    return [amid, await seenWithout(someone, startedAt)]
  }

  it.each<[Way, number]>([['direct', 1], ['direct', 2], ['conversation', 1], ['conversation', 2]])(
    'whatever others can obtain is the same, whether there was a no or no answer: %s, history %i', async (way, seed) => {
    const roll = dice(seed)
    const history = Array.from({ length: 7 }, (): Said => ({
      proposal: roll(4), side: roll(2) === 0 ? 'mentor' : 'mentoree', answer: roll(5) < 3 ? 'YES' : 'RATHER_NOT',
    }))
    // Everybody's last word counts; somebody's is a no.
    const last = [...new Map(history.map((said) => [`${said.proposal} ${said.side}`, said])).values()]
    const no: Said = { ...(last.find(({ answer }) => answer === 'RATHER_NOT') ?? { proposal: 1, side: 'mentoree' }), answer: 'RATHER_NOT' }
    const others = last.filter(({ proposal, side }) => proposal !== no.proposal || side !== no.side)
    const someone = proposals[no.proposal]![no.side].personId
    const refused = await live(way, [...others.slice(0, 3), no, ...others.slice(3)], someone)
    const silent = await live(way, others, someone)
    expect(firstDifference(refused.flat(), silent.flat())).toBeUndefined()
    expect(firstDifference(refused[0]!, refused[1]!)).toBeDefined()
  })

  it('whoever has answered is reminded of nothing, and whoever has not is reminded once', async () => {
    const [first] = proposals as [ArrangedProposal]
    await reset('direct')
    await visit(first.mentoree.personId).ask(ANSWER, { id: globalIdOf('MyProposal', first.id), answer: 'RATHER_NOT' })
    for (let round = 0; round < 2; round += 1) await settleAllProposals(server.running.services.database, new Date())
    const { rows } = await owner.query<{ personId: string; count: number }>(
      `SELECT "personId"::text, count(*)::int FROM app."Letter" WHERE occasion LIKE 'reminder%' GROUP BY 1`)
    const silent = [...program.mentors, ...program.mentorees].map(({ personId }) => personId).filter((id) => id !== first.mentoree.personId)
    expect(rows.toSorted((x, y) => (x.personId < y.personId ? -1 : 1))).toEqual(silent.toSorted().map((personId) => ({ personId, count: 1 })))
  })
})
