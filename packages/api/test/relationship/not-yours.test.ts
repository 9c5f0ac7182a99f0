import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals, type ArrangedProposal } from './arrange-proposals.ts'

const MUTATIONS = {
  console: {
    startMatchingRun: ['Program', 'StartMatchingRunInput', (id: string) => ({ programId: id })],
    cancelMatchingRun: ['MatchingRun', 'CancelMatchingRunInput', (id: string) => ({ id })],
    publishMatchingRun: ['MatchingRun', 'PublishMatchingRunInput', (id: string) => ({ id })],
    callBackPublication: ['MatchingRun', 'CallBackPublicationInput', (id: string) => ({ id })],
  },
  portal: {
    answerProposal: ['MyProposal', 'AnswerProposalInput', (id: string) => ({ proposalId: id, answer: 'YES' })],
    changeAgreementTerms: ['MyRelationship', 'ChangeAgreementTermsInput',
      (id: string) => ({ relationshipId: id, version: 1, meetEveryWeeks: 4, meetingMinutes: 60, means: 'video' })],
    signAgreement: ['MyRelationship', 'SignAgreementInput', (id: string) => ({ relationshipId: id, version: 1 })],
  },
} as const

describe('what is not yours', () => {
  let server: TestServer
  let program: ArrangedProgram
  let proposals: ArrangedProposal[]
  let ids: Record<string, string>
  let strangers: Record<'console' | 'portal', DirectVisitor[]>
  beforeAll(async () => {
    server = await startTestServer()
    const ours = await arrangeOrganisation(server.database, 'Ours')
    const theirs = await arrangeOrganisation(server.database, 'Theirs')
    program = await arrangeProgram(server.database, { organisationId: ours.id, mentors: 2, mentorees: 2, status: 'running' })
    const other = await arrangeProgram(server.database, { organisationId: ours.id, mentors: 1, mentorees: 1, name: 'Other' })
    proposals = await arrangeProposals(server.database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!]))
    const portal = directVisitors(server, 'portal', ours.id)
    for (const { personId } of [proposals[0]!.mentor, proposals[0]!.mentoree]) {
      await portal(personId).ask('mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { __typename } }',
        { id: globalIdOf('MyProposal', proposals[0]!.id) })
    }
    const [found] = await asOwner<{ relationship: string; run: string; pair: string }>(server.database,
      `SELECT (SELECT id::text FROM app."Relationship") AS relationship, (SELECT id::text FROM app."MatchingRun") AS run,
        (SELECT id::text FROM app."ScenarioPair" LIMIT 1) AS pair`)
    ids = {
      Program: program.id, MatchingRun: found!.run, ScenarioPair: found!.pair, Proposal: proposals[0]!.id, MyProposal: proposals[0]!.id,
      Relationship: found!.relationship, MyRelationship: found!.relationship,
    }
    strangers = {
      console: [
        directVisitors(server, 'console', theirs.id)(theirs.admin.id),
        directVisitors(server, 'console', ours.id, [other.id])(ours.admin.id),
      ],
      portal: [
        directVisitors(server, 'portal', theirs.id)(theirs.admin.id),
        portal(proposals[1]!.mentor.personId), portal(proposals[1]!.mentoree.personId), portal(ours.admin.id),
      ],
    }
  })
  afterAll(() => server.stop())

  it.each(['console', 'portal'] as const)('is not there for anybody else, by its id, through the %s', async (surface) => {
    for (const stranger of strangers[surface]) {
      for (const [type, id] of Object.entries(ids)) {
        expect(await stranger.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id: globalIdOf(type, id) })).toEqual({ data: { node: null } })
      }
    }
  })

  it.each(['console', 'portal'] as const)('is refused as something that is not there by every mutation of the %s', async (surface) => {
    for (const stranger of strangers[surface]) {
      for (const [mutation, [type, input, make]] of Object.entries(MUTATIONS[surface])) {
        const ask = async (id: string) => (await stranger.ask<Record<string, object>>(
          `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename ... on Failure { code message path } } }`,
          { input: make(globalIdOf(type, id)) })).data?.[mutation]
        const refused = await ask(ids[type]!)
        expect(refused).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' })
        expect(refused).toEqual(await ask('01890000-0000-7000-8000-000000000000'))
      }
    }
  })

  it("shows nobody another pair's proposals, relationships or reasons in a list", async () => {
    for (const stranger of strangers.portal) {
      const { data } = await stranger.ask('{ viewer { proposals { id } relationships { id } participations { proposals { id } relationships { id } } } }')
      expect(JSON.stringify(data)).not.toContain(globalIdOf('MyProposal', ids['MyProposal']!))
      expect(JSON.stringify(data)).not.toContain(globalIdOf('MyRelationship', ids['MyRelationship']!))
    }
  })
})
