import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { settleAllProposals } from '../../src/relationship/proposal/proposal-clock.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals, type ArrangedProposal } from './arrange-proposals.ts'
import { everythingFor, SCHEMAS } from './scan.ts'

const ANSWER = `mutation ($id: ID!, $answer: PrivateAnswer!) { answerProposal(input: { proposalId: $id, answer: $answer }) {
  __typename ... on MyProposal { state myAnswer } ... on Failure { code } } }`

describe('the secrecy of a no', () => {
  let server: TestServer
  let owner: pg.Client
  let program: ArrangedProgram
  let proposals: ArrangedProposal[]
  let admin: DirectVisitor
  let person: (personId: string) => DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin: ada } = await arrangeOrganisation(server.database, 'Secret')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: 2, mentorees: 3, mentorCapacity: 3, status: 'running' })
    const [one, other] = program.mentors
    proposals = await arrangeProposals(server.database, program, program.mentorees.map((mentoree, at) => [at < 2 ? one! : other!, mentoree]))
    admin = directVisitors(server, 'console', id)(ada.id)
    person = directVisitors(server, 'portal', id)
  })
  beforeEach(() => owner.query(`DELETE FROM app."Relationship"; DELETE FROM app."ProposalAnswer";
    UPDATE app."Participation" SET "mentorPlaces" = 0, "mentoreePlaces" = 0;
    UPDATE app."Proposal" SET status = 'open', "endedAt" = NULL, "publishedAt" = '2026-11-01', "respondBy" = now()::date + 14`))
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  async function answer(personId: string, proposal: ArrangedProposal, given: 'YES' | 'RATHER_NOT') {
    const { data, errors } = await person(personId).ask<{ answerProposal: object }>(ANSWER, { id: globalIdOf('MyProposal', proposal.id), answer: given })
    expect(errors).toBeUndefined()
    return data?.answerProposal
  }

  async function seenByOthers(proposal: ArrangedProposal): Promise<string[]> {
    const others = [...program.mentors, ...program.mentorees].filter(({ personId }) => personId !== proposal.mentoree.personId)
    const seen = [await everythingFor(owner, admin, 'console')]
    for (const { personId } of others) seen.push(await everythingFor(owner, person(personId), 'portal'))
    return seen
  }

  it('M6 whatever anybody else can ask answers with the same bytes, whether a no was given or no answer came', async () => {
    const [proposal] = proposals
    await answer(proposal!.mentor.personId, proposal!, 'YES')
    const before = await seenByOthers(proposal!)
    expect(before.join('')).toContain(globalIdOf('Proposal', proposal!.id))
    expect(await answer(proposal!.mentoree.personId, proposal!, 'RATHER_NOT')).toEqual({ __typename: 'MyProposal', state: 'OPEN', myAnswer: 'RATHER_NOT' })
    expect(await seenByOthers(proposal!)).toEqual(before)
    await settleAllProposals(server.running.services.database, new Date())
    expect(await seenByOthers(proposal!)).toEqual(before)
  })

  it('M6 a yes that does not form the pair, and a change of mind, are as silent', async () => {
    const [proposal] = proposals
    const before = await seenByOthers(proposal!)
    await answer(proposal!.mentoree.personId, proposal!, 'YES')
    expect(await seenByOthers(proposal!)).toEqual(before)
    await answer(proposal!.mentoree.personId, proposal!, 'RATHER_NOT')
    expect(await seenByOthers(proposal!)).toEqual(before)
  })

  it('M6 at the end of the clock a no and silence have ended in the same instant, and take no more answers', async () => {
    const [refused, silent] = proposals
    await answer(refused!.mentoree.personId, refused!, 'RATHER_NOT')
    await answer(refused!.mentor.personId, refused!, 'YES')
    await owner.query(`UPDATE app."Proposal" SET "respondBy" = now() - interval '1 minute'`)
    const before = await seenByOthers(refused!)
    await settleAllProposals(server.running.services.database, new Date())
    expect(await seenByOthers(refused!)).toEqual(before)
    const { rows } = await owner.query<{ endedOnTime: boolean; status: string }>(
      `SELECT DISTINCT status::text, "endedAt" = "respondBy" AS "endedOnTime" FROM app."Proposal" WHERE id = ANY($1)`, [[refused!.id, silent!.id]])
    expect(rows).toEqual([{ status: 'lapsed', endedOnTime: true }])
    for (const proposal of [refused!, silent!]) {
      expect(await answer(proposal.mentor.personId, proposal, 'YES')).toMatchObject({ code: 'PROPOSAL_ENDED' })
    }
  })

  it('M6 a place taken elsewhere ends a proposal alike, whatever was answered to it', async () => {
    const [first, second] = proposals
    await owner.query(`UPDATE app."Participation" SET "mentorCapacity" = 1 WHERE id = $1`, [first!.mentor.participationId])
    const endings: unknown[] = []
    for (const given of ['RATHER_NOT', 'YES', undefined] as const) {
      await owner.query(`DELETE FROM app."Relationship"; DELETE FROM app."ProposalAnswer";
        UPDATE app."Participation" SET "mentorPlaces" = 0, "mentoreePlaces" = 0; UPDATE app."Proposal" SET status = 'open', "endedAt" = NULL`)
      if (given) await answer(second!.mentoree.personId, second!, given)
      await answer(first!.mentor.personId, first!, 'YES')
      expect(await answer(first!.mentoree.personId, first!, 'YES')).toMatchObject({ state: 'FORMED' })
      const { data } = await person(second!.mentor.personId).ask(
        'query ($id: ID!) { node(id: $id) { ... on MyProposal { state myAnswer reasons difference partner { fullName } } } }',
        { id: globalIdOf('MyProposal', second!.id) })
      endings.push(data)
    }
    expect(endings[0]).toMatchObject({ node: { state: 'ENDED' } })
    expect(endings[1]).toEqual(endings[0])
    expect(endings[2]).toEqual(endings[0])
    await owner.query(`UPDATE app."Participation" SET "mentorCapacity" = 3 WHERE id = $1`, [first!.mentor.participationId])
  })

  it('M6 the console has no word for an answer in its whole schema, and no connection that could read one', async () => {
    const types = Object.keys(SCHEMAS.console.getTypeMap())
    expect(types.filter((name) => /PrivateAnswer|ProposalAnswer|MyProposal|Signature/.test(name))).toEqual([])
  })
})
