import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { type ArrangedPerson, arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'

const PROPOSE = `mutation ($program: ID!, $mentor: ID!, $mentoree: ID!) { proposePair(input: { programId: $program, mentorId: $mentor, mentoreeId: $mentoree }) {
  __typename ... on Program { proposalCounts { waiting } } ... on Failure { code message path } } }`
const FIND = `mutation ($id: ID!) { findCandidates(input: { participationId: $id }) { __typename
  ... on FindCandidatesSuccess { candidates { id partner { fullName } reasons difference } } ... on Failure { code } } }`
const ASK = `mutation ($id: ID!, $candidate: ID!) { askForMentor(input: { participationId: $id, candidateId: $candidate }) { __typename
  ... on MyProposal { id state myAnswer myRole reasons partner { fullName } } ... on Failure { code } } }`
const MINE = '{ viewer { proposals { id state myAnswer myRole reasons difference partner { fullName } } } }'

interface Found { readonly candidates: readonly { readonly id: string; readonly partner: { readonly fullName: string }; readonly reasons: readonly string[] }[] }

describe('asking for a pair', () => {
  let server: TestServer
  let owner: pg.Client
  let ada: Visitor
  let organisationId: string
  let program: ArrangedProgram
  let visit: (personId: string) => DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Asking')
    organisationId = id
    ada = await server.signIn('console', admin.id)
    visit = directVisitors(server, 'portal', id)
  })
  beforeEach(async () => { program = await arrangeProgram(server.database, { organisationId, mentors: 5, mentorees: 2, status: 'running' }) })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  const propose = async (mentor: ArrangedPerson, mentoree: ArrangedPerson) => (await ada.ask<Record<string, object>>(PROPOSE, {
    program: globalIdOf('Program', program.id), mentor: globalIdOf('Participation', mentor.participationId), mentoree: globalIdOf('Participation', mentoree.participationId),
  })).data?.['proposePair']
  const find = async ({ personId, participationId }: ArrangedPerson) =>
    (await visit(personId).ask<Record<string, Found>>(FIND, { id: globalIdOf('MyParticipation', participationId) })).data?.['findCandidates']
  const ask = async ({ personId, participationId }: ArrangedPerson, candidate: string) =>
    (await visit(personId).ask<Record<string, object>>(ASK, { id: globalIdOf('MyParticipation', participationId), candidate })).data?.['askForMentor']
  const report = (lower: ArrangedPerson, upper: ArrangedPerson) => owner.query(
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, gen_random_uuid(), $2, $3, 'pay', '2020-01-01')`,
    [organisationId, lower.personId, upper.personId])

  it('a program manager proposes two people, who get it like any other proposal, with reasons', async () => {
    const [mentor] = program.mentors as [ArrangedPerson]
    const [mentoree] = program.mentorees as [ArrangedPerson]
    expect(await propose(mentor, mentoree)).toMatchObject({ proposalCounts: { waiting: 1 } })
    for (const { personId } of [mentor, mentoree]) {
      const { data, errors } = await visit(personId).ask<{ viewer: { proposals: { reasons: string[]; myAnswer: string | null }[] } }>(MINE)
      expect(errors).toBeUndefined()
      expect(data?.viewer.proposals[0]).toMatchObject({ state: 'OPEN', myAnswer: null })
      expect(data?.viewer.proposals[0]?.reasons.length).toBeGreaterThan(0)
    }
    expect(await propose(mentor, mentoree)).toMatchObject({ code: 'TOGETHER_BEFORE' })
    expect(await propose(mentor, program.mentorees[1]!)).toMatchObject({ code: 'NO_PLACE', path: ['input', 'mentoreeId'] })
  })

  it('M1 no program manager can lift the chain of command, and is told so', async () => {
    const [mentor, between] = program.mentors as [ArrangedPerson, ArrangedPerson]
    const [mentoree] = program.mentorees as [ArrangedPerson]
    await report(mentoree, between)
    await report(between, mentor)
    expect(await propose(mentor, mentoree)).toMatchObject({ code: 'IN_ONE_CHAIN', message: expect.stringContaining('nobody can lift') as string })
    expect((await find(mentoree))?.candidates.map(({ partner }) => partner.fullName)).not.toContain(mentor.name)
  })

  it('the rules of the program hold: a constraint refuses with its name', async () => {
    const [mentor] = program.mentors as [ArrangedPerson]
    const [mentoree] = program.mentorees as [ArrangedPerson]
    await owner.query(`UPDATE app."Person" SET department = 'Same' WHERE id = ANY($1)`, [[mentor.personId, mentoree.personId]])
    expect(await propose(mentor, mentoree)).toMatchObject({ code: 'NOT_A_MATCH', message: expect.stringMatching(/Different departments/) as string })
  })

  it('M6 a mentoree asks for one of three candidates, one at a time; the mentor sees a proposal like any other', async () => {
    const [asking, other] = program.mentorees as [ArrangedPerson, ArrangedPerson]
    const found = await find(asking)
    expect(found?.candidates).toHaveLength(3)
    expect(found?.candidates[0]?.reasons.length).toBeGreaterThan(0)
    const { rows: before } = await owner.query('SELECT count(*)::int FROM app."Proposal" WHERE "programId" = $1', [program.id])
    expect(before).toEqual([{ count: 0 }])
    expect(await ask(asking, found!.candidates[0]!.id)).toMatchObject({ state: 'OPEN', myAnswer: 'YES', myRole: 'MENTOREE' })
    expect(await ask(asking, found!.candidates[1]!.id)).toMatchObject({ code: 'NO_PLACE' })
    const mentor = program.mentors.find(({ name }) => name === found!.candidates[0]!.partner.fullName)!
    const mentors = await visit(mentor.personId).ask<{ viewer: { proposals: object[] } }>(MINE)
    expect(mentors.data?.viewer.proposals).toMatchObject([{ state: 'OPEN', myAnswer: null, myRole: 'MENTOR', partner: { fullName: asking.name } }])
    expect((await find(other))?.candidates.map(({ partner }) => partner.fullName)).not.toContain(mentor.name)
  })

  it('M6 the console sees no difference between a pair that was asked for and one that was named', async () => {
    const [asking, named] = program.mentorees as [ArrangedPerson, ArrangedPerson]
    const found = await find(asking)
    await ask(asking, found!.candidates[0]!.id)
    const free = program.mentors.find(({ name }) => name !== found!.candidates[0]!.partner.fullName)!
    await propose(free, named)
    const { data } = await ada.ask<{ node: { proposals: { edges: { node: object }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Program { proposals(first: 5) { edges { node { __typename status } } } } } }', { id: globalIdOf('Program', program.id) })
    expect(data?.node.proposals.edges.map(({ node }) => node)).toEqual(Array.from({ length: 2 }, () => ({ __typename: 'Proposal', status: 'OPEN' })))
  })

  it('only a mentoree who takes part looks for a mentor', async () => {
    const [mentor] = program.mentors as [ArrangedPerson]
    expect(await find(mentor)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
    expect(await find({ ...program.mentorees[0]!, personId: mentor.personId })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
