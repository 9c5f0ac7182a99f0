import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { PUBLISH, runMatchingOf } from './run-until-done.ts'

const RUN = `query ($id: ID!) { node(id: $id) { ... on MatchingRun {
  inputsHash engineVersion viewerCan { publish cancel }
  summary { pairs mentors mentorees unmatchedMentorees isProvenOptimal meanFit lowestFit fitHistogram coverage { label share coverage } }
  pairs(first: 5) { totalCount edges { node { fit difference mentor { id } mentoree { id } contributions { label value share sentence } } } }
  unmatched(first: 5) { totalCount edges { node { role reason } } } } } }`
const MINE = `{ viewer { proposals { id myRole state myAnswer respondBy reasons difference partner { fullName } program { name } } } }`
const ANSWER = `mutation ($id: ID!, $answer: PrivateAnswer!) { answerProposal(input: { proposalId: $id, answer: $answer }) {
  __typename ... on MyProposal { state myAnswer } ... on Failure { code message } } }`
const RELATIONSHIPS = `{ viewer { relationships { id status myRole partner { fullName } phases { key isCurrent guide startsOn }
  agreement { version means meetEveryWeeks meetingMinutes isSigned mySignedAt partnerSignedAt meansOptions { value label }
    clauses { key title text } versions { version proposedByMe } } } } }`
const CHANGE = `mutation ($id: ID!, $version: Int!, $means: String!) {
  changeAgreementTerms(input: { relationshipId: $id, version: $version, meetEveryWeeks: 3, meetingMinutes: 45, means: $means }) {
  __typename ... on MyRelationship { agreement { version means versions { version proposedByMe } } } ... on Failure { code path } } }`
const SIGN = `mutation ($id: ID!, $version: Int!) { signAgreement(input: { relationshipId: $id, version: $version }) {
  __typename ... on MyRelationship { status agreement { isSigned } } ... on Failure { code } ... on StaleVersionError { currentVersion } } }`
const CONSOLE = `query ($id: ID!) { node(id: $id) { ... on Program { status
  proposalCounts { waiting formed lapsed } relationshipCounts { forming active agreementUnsigned }
  proposals(first: 10) { totalCount edges { node { status } } }
  relationships(first: 10) { edges { node { status agreementSignedAt phase { key } } } } } } }`

interface Mine { viewer: { proposals: { id: string; reasons: string[] }[] } }
interface Relationships { viewer: { relationships: { id: string; agreement: { version: number } }[] } }

describe('from a matching run to a signed agreement', () => {
  let server: TestServer
  let ada: Visitor
  let program: ArrangedProgram
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Ithaca')
    program = await arrangeProgram(server.database, { organisationId: id, mentors: 6, mentorees: 8 })
    ada = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())

  it('goes the whole way', async () => {
    const runId = await runMatchingOf(ada, program.id)
    const run = await ada.ask<{ node: Record<string, never> }>(RUN, { id: runId })
    expect(run.errors).toBeUndefined()
    expect(run.data?.node).toMatchObject({ summary: { pairs: 6, isProvenOptimal: true, unmatchedMentorees: 2 }, viewerCan: { publish: true } })

    const published = await ada.ask(PUBLISH, { id: runId })
    expect(published.data).toMatchObject({ publishMatchingRun: { publication: { proposed: 6, leftOut: 0 }, program: { status: 'RUNNING' } } })
    expect((await ada.ask(PUBLISH, { id: runId })).data).toMatchObject({ publishMatchingRun: { code: 'RUN_PUBLISHED' } })

    const mentor = program.mentors[0]!
    const max = await server.signIn('portal', mentor.personId)
    const mine = await max.ask<Mine>(MINE)
    const [proposal] = mine.data?.viewer.proposals ?? []
    expect(proposal).toMatchObject({ myRole: 'MENTOR', state: 'OPEN', myAnswer: null })
    expect(proposal?.reasons.length).toBeGreaterThan(0)
    const partner = program.mentorees.find(({ name }) => JSON.stringify(mine.data).includes(name))!
    const eve = await server.signIn('portal', partner.personId)
    expect((await max.ask(ANSWER, { id: proposal?.id, answer: 'YES' })).data).toEqual({ answerProposal: { __typename: 'MyProposal', state: 'OPEN', myAnswer: 'YES' } })
    const hers = (await eve.ask<Mine>(MINE)).data?.viewer.proposals[0]
    expect(hers).toMatchObject({ id: proposal?.id, myAnswer: null, state: 'OPEN', reasons: proposal?.reasons })
    expect((await eve.ask(ANSWER, { id: hers?.id, answer: 'YES' })).data).toEqual({ answerProposal: { __typename: 'MyProposal', state: 'FORMED', myAnswer: 'YES' } })
    expect((await eve.ask(ANSWER, { id: hers?.id, answer: 'RATHER_NOT' })).data).toMatchObject({ answerProposal: { code: 'PROPOSAL_FORMED' } })

    const relationships = await eve.ask<Relationships>(RELATIONSHIPS)
    const id = relationships.data?.viewer.relationships[0]?.id
    expect(relationships.data?.viewer.relationships).toMatchObject([{ status: 'FORMING', myRole: 'MENTOREE', agreement: { version: 1, isSigned: false, versions: [{ version: 1, proposedByMe: false }] } }])
    expect(JSON.stringify(relationships.data)).not.toMatch(/\{\w+\}/)
    expect((await max.ask(SIGN, { id, version: 1 })).data).toMatchObject({ signAgreement: { status: 'FORMING', agreement: { isSigned: false } } })
    expect((await eve.ask(CHANGE, { id, version: 1, means: 'at the olive tree' })).data).toMatchObject({ changeAgreementTerms: { code: 'MEANS_NOT_OFFERED', path: ['input', 'means'] } })
    expect((await eve.ask(CHANGE, { id, version: 1, means: 'walking' })).data).toMatchObject({ changeAgreementTerms: { agreement: { version: 2, versions: [{ version: 2, proposedByMe: true }, { version: 1 }] } } })
    expect((await max.ask(SIGN, { id, version: 1 })).data).toMatchObject({ signAgreement: { code: 'STALE_VERSION', currentVersion: 2 } })
    expect((await eve.ask(SIGN, { id, version: 2 })).data).toMatchObject({ signAgreement: { status: 'FORMING' } })
    expect((await max.ask(SIGN, { id, version: 2 })).data).toMatchObject({ signAgreement: { status: 'ACTIVE', agreement: { isSigned: true } } })

    const seen = await ada.ask(CONSOLE, { id: globalIdOf('Program', program.id) })
    expect(seen.data).toMatchObject({
      node: {
        proposalCounts: { waiting: 5, formed: 1, lapsed: 0 },
        relationshipCounts: { forming: 0, active: 1, agreementUnsigned: 0 },
        relationships: { edges: [{ node: { status: 'ACTIVE', phase: { key: 'getting-to-know' } } }] },
      },
    })
  })
})
