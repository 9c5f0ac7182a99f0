import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner, createTestDatabase, type TestDatabase } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { directVisitors } from '../matching/direct-visitors.ts'
import { PUBLISH } from '../matching/run-until-done.ts'
import { arrangeProposals, arrangeRun } from '../relationship/arrange-proposals.ts'
import { type LocklessRelay, startLocklessRelay } from './lockless-relay.ts'

const YES = 'mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { ... on MyProposal { state } } }'
/** A race is lost within a few tries once nothing stands against it. */
const TRIES = 20

/** Attack 25 without its row locks. With them it is raced in publishing.test.ts and concurrent-yeses.test.ts. */
describe('attacks that are races, once the locks are out', () => {
  let database: TestDatabase
  let relay: LocklessRelay
  let server: TestServer
  let organisationId: string
  let adminId: string
  let program: ArrangedProgram
  beforeAll(async () => {
    database = await createTestDatabase()
    relay = await startLocklessRelay(database)
    server = await startTestServer(relay.database)
    const { id, admin } = await arrangeOrganisation(database, 'Lockless')
    organisationId = id
    adminId = admin.id
  })
  beforeEach(async () => {
    program = await arrangeProgram(database, { organisationId, mentors: 5, mentorees: 5, mentorCapacity: 2 })
  })
  afterAll(async () => {
    await server.stop()
    relay.stop()
    await database.drop()
  })

  it('attack 25: two people who publish overlapping runs at once promise places twice', async () => {
    const { ask } = directVisitors(server, 'console', organisationId)(adminId)
    const pairs = (shift: number) => program.mentors.map((mentor, at) => [mentor, program.mentorees[(at + shift) % 5]!] as const)
    const asked = async (number: number): Promise<number> => {
      await asOwner(database, 'DELETE FROM app."Proposal" WHERE "programId" = $1', [program.id])
      const runs = [await arrangeRun(database, program, pairs(0), number), await arrangeRun(database, program, pairs(1), number + 1)]
      await Promise.all(runs.map(async (id) => await ask(PUBLISH, { id: globalIdOf('MatchingRun', id) })))
      const [most] = await asOwner<{ count: number }>(database,
        'SELECT count(*)::int FROM app."Proposal" WHERE "programId" = $1 GROUP BY "mentoreeId" ORDER BY 1 DESC LIMIT 1', [program.id])
      return most?.count ?? 0
    }
    let most = 0
    for (let at = 1; most < 2 && at <= TRIES; at += 1) most = await asked(at * 2)
    expect(most, 'one mentoree with one place is asked for two').toBe(2)
    expect(relay.takenOut()).toBeGreaterThan(0)
  })

  it('attack 25: two yeses at once do not see each other, and no relationship comes of them', async () => {
    await asOwner(database, `UPDATE app."Program" SET status = 'running' WHERE id = $1`, [program.id])
    const [mentor, mentoree] = [program.mentors[0]!, program.mentorees[0]!]
    const [proposal] = await arrangeProposals(database, program, [[mentor, mentoree]])
    const visitorOf = directVisitors(server, 'portal', organisationId)
    const isLost = async (): Promise<boolean> => {
      await asOwner(database, 'DELETE FROM app."Relationship"')
      await asOwner(database, 'DELETE FROM app."ProposalAnswer"')
      await asOwner(database, `UPDATE app."Participation" SET "mentorPlaces" = 0, "mentoreePlaces" = 0`)
      await asOwner(database, `UPDATE app."Proposal" SET status = 'open', "endedAt" = NULL WHERE id = $1`, [proposal!.id])
      await Promise.all([mentor, mentoree].map(async ({ personId }) => await visitorOf(personId).ask(YES, { id: globalIdOf('MyProposal', proposal!.id) })))
      const [said] = await asOwner<{ yeses: number; relationships: number }>(database,
        'SELECT (SELECT count(*)::int FROM app."ProposalAnswer") AS yeses, (SELECT count(*)::int FROM app."Relationship") AS relationships')
      return said?.yeses === 2 && said.relationships === 0
    }
    let lost = false
    for (let at = 1; !lost && at <= TRIES; at += 1) lost = await isLost()
    expect(lost).toBe(true)
  })
})
