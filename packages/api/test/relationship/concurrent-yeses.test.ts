import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals, type ArrangedProposal } from './arrange-proposals.ts'

const PEOPLE = 50
const ROUNDS = 100
const CAPACITY = 2
const YES = `mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) {
  __typename ... on MyProposal { state } ... on Failure { code } } }`

type Answered = { answerProposal: { state?: string; code?: string } }

describe('fifty yeses at once', () => {
  let server: TestServer
  let owner: pg.Client
  let program: ArrangedProgram
  let proposals: ArrangedProposal[]
  let visitors: DirectVisitor[]
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id } = await arrangeOrganisation(server.database, 'Race')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: 1, mentorees: PEOPLE, mentorCapacity: CAPACITY, status: 'running' })
    const [mentor] = program.mentors
    proposals = await arrangeProposals(server.database, program, program.mentorees.map((mentoree) => [mentor!, mentoree]))
    const visitorOf = directVisitors(server, 'portal', id)
    visitors = proposals.map(({ mentoree }) => visitorOf(mentoree.personId))
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  /** All proposals open again, and the mentor has said yes to each. */
  async function beginRound(): Promise<void> {
    await owner.query(`DELETE FROM app."Relationship"; DELETE FROM app."ProposalAnswer";
      UPDATE app."Participation" SET "mentorPlaces" = 0, "mentoreePlaces" = 0;
      UPDATE app."Proposal" SET status = 'open', "endedAt" = NULL;
      INSERT INTO app."ProposalAnswer" ("organisationId", "proposalId", "personId", answer)
        SELECT "organisationId", id, "mentorPersonId", 'yes' FROM app."Proposal"`)
  }

  it(`M6 a mentor with ${CAPACITY} places gets exactly ${CAPACITY} relationships, ${ROUNDS} rounds`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await beginRound()
      const answers = await Promise.all(visitors.map((visitor, at) =>
        visitor.ask<Answered>(YES, { id: globalIdOf('MyProposal', proposals[at]!.id) })))
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
      const said = answers.map(({ data }) => data?.answerProposal)
      expect(said.filter((answer) => answer?.state === 'FORMED')).toHaveLength(CAPACITY)
      expect(said.filter((answer) => answer?.code === 'PROPOSAL_ENDED')).toHaveLength(PEOPLE - CAPACITY)
      const { rows } = await owner.query(`SELECT (SELECT count(*)::int FROM app."Relationship") AS relationships,
        (SELECT count(*)::int FROM app."Agreement") AS agreements, (SELECT max("mentorPlaces") FROM app."Participation") AS places,
        (SELECT count(*)::int FROM app."Proposal" WHERE status = 'lapsed') AS lapsed`)
      expect(rows).toEqual([{ relationships: CAPACITY, agreements: CAPACITY, places: CAPACITY, lapsed: PEOPLE - CAPACITY }])
    }
  }, 120_000)
})
