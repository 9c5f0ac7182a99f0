import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProposals, arrangeRun } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'
import { PUBLISH } from './run-until-done.ts'

const RUNS = `query ($id: ID!) { node(id: $id) { ... on Program { matchingRuns(first: 100) { totalCount edges { node { number viewerCan { publish }
  job { status } publication { proposed leftOut } summary { pairs }
  pairs(first: 100) { totalCount edges { node { fit difference mentor { person { fullName } } mentoree { person { fullName } } contributions { label sentence } } } }
  unmatched(first: 100) { edges { node { reason participation { id } } } } } } } } } }`
const PROPOSALS = `query ($id: ID!) { node(id: $id) { ... on Program { proposalCounts { waiting } relationshipCounts { forming }
  proposals(first: 100, status: OPEN) { totalCount edges { node { status mentor { id } mentoree { id } } } }
  relationships(first: 100) { totalCount edges { node { status phase { key } agreementSignedAt } } } } } }`
const RULES = `query ($id: ID!) { node(id: $id) { ... on Program { pairRules(first: 100) { totalCount edges { node { kind canLift createdBy { id }
  mentor { person { fullName } } mentoree { person { fullName } } } } } } } }`
const PREVIEW = `query ($id: ID!) { publicationPreview(runId: $id) { proposals mentorees mentors askedBefore openProposals leftOut { noPlace } recipients { name proposals } } }`
const COMPARE = `query ($id: ID!) { compareRuns(firstId: $id, secondId: $id) { samePairs movedMentorees differing { mentorName } } }`
const MINE = `{ viewer { proposals { state myAnswer reasons difference partner { fullName } program { name } }
  relationships { status partner { fullName } phases { key } agreement { version isSigned clauses { key } versions { version } } }
  participations { proposals { id } relationships { id } } } }`

describe('statements', () => {
  let server: TestServer
  let organisationId: string
  let ada: DirectVisitor
  let counted: string[] = []
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Count')
    organisationId = id
    ada = directVisitors(server, 'console', id)(admin.id)
    // Letters go out beside the operation, whenever the post office gets to it: here they stay, and its look is not counted.
    await asOwner(server.database, `CREATE OR REPLACE FUNCTION app.organisations_with_due_letters(moment timestamptz) RETURNS TABLE ("organisationId" uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$ SELECT NULL::uuid WHERE false $$`)
    server.running.services.database.$on('query', ({ query }) => { if (!query.includes('organisations_with_due_letters')) counted.push(query) })
  })
  afterAll(() => server.stop())

  async function count(ask: () => Promise<{ errors?: readonly unknown[] }>): Promise<number> {
    counted = []
    const { errors } = await ask()
    expect(errors).toBeUndefined()
    expect(counted.length).toBeGreaterThan(5)
    return counted.length
  }

  const straight = ({ mentors, mentorees }: ArrangedProgram) => mentorees.map((mentoree, at) => [mentors[at % mentors.length]!, mentoree] as const)

  /** A program in which so many pairs were proposed, and half of them formed. */
  async function arrange(pairs: number): Promise<ArrangedProgram> {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: pairs, mentorCapacity: 10, status: 'running' })
    const proposals = await arrangeProposals(server.database, program, straight(program))
    const portal = directVisitors(server, 'portal', organisationId)
    for (const { id, mentor, mentoree } of proposals.slice(0, Math.ceil(pairs / 2))) {
      for (const { personId } of [mentor, mentoree]) {
        await portal(personId).ask('mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { __typename } }', { id: globalIdOf('MyProposal', id) })
      }
    }
    return program
  }

  it('do not grow with proposals, relationships, pairs or runs', async () => {
    const few = await arrange(2)
    const many = await arrange(9)
    for (const number of [2, 3, 4]) await arrangeRun(server.database, many, straight(many), number)
    const portal = directVisitors(server, 'portal', organisationId)
    const ofProgram = (query: string, { id }: ArrangedProgram) => count(() => ada.ask(query, { id: globalIdOf('Program', id) }))
    for (const query of [RUNS, PROPOSALS]) expect(await ofProgram(query, many)).toBe(await ofProgram(query, few))
    const ofMentor = ({ mentors }: ArrangedProgram) => count(() => portal(mentors[0]!.personId).ask(MINE))
    expect(await ofMentor(many)).toBe(await ofMentor(few))
  })

  it('do not grow with locks, vetoes, recipients or differences', async () => {
    const counts = async (pairs: number) => {
      const program = await arrangeProgram(server.database, { organisationId, mentors: pairs, mentorees: pairs })
      const id = globalIdOf('MatchingRun', await arrangeRun(server.database, program, straight(program)))
      await asOwner(server.database, `INSERT INTO app."PairRule" ("organisationId", id, "programId", kind, "mentorId", "mentoreeId", reason, "createdById")
        SELECT p."organisationId", gen_random_uuid(), $1, 'veto', p."mentorId", p."mentoreeId", 'why', gen_random_uuid() FROM app."ScenarioPair" p
        JOIN app."Participation" a ON a.id = p."mentorId" WHERE a."programId" = $1`, [program.id])
      return [
        await count(() => ada.ask(RULES, { id: globalIdOf('Program', program.id) })),
        await count(() => ada.ask(PREVIEW, { id })),
        await count(() => ada.ask(COMPARE, { id })),
      ]
    }
    expect(await counts(60)).toEqual(await counts(2))
  })

  it('do not grow with the pairs that are published', async () => {
    const publishing = async (pairs: number) => {
      const program = await arrangeProgram(server.database, { organisationId, mentors: pairs, mentorees: pairs })
      const runId = await arrangeRun(server.database, program, straight(program))
      const statements = await count(() => ada.ask(PUBLISH, { id: globalIdOf('MatchingRun', runId) }))
      expect(await asOwner(server.database, `SELECT count(*)::int FROM app."Proposal" WHERE "runId" = $1`, [runId])).toEqual([{ count: pairs }])
      return statements
    }
    expect(await publishing(200)).toBe(await publishing(3))
  })
})
