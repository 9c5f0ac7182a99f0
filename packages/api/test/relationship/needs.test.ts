import { afterAll, beforeAll, expect, it } from 'vitest'
import { globalId } from '../directory/arrange.ts'
import { countStatements } from '../directory/statements.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { arrangeProposals } from './arrange-proposals.ts'

let server: TestServer
let organisationId: string
let admin: Visitor
let program: ArrangedProgram

beforeAll(async () => {
  server = await startTestServer()
  const arranged = await arrangeOrganisation(server.database, 'Needs')
  organisationId = arranged.id
  admin = await server.signIn('console', arranged.admin.id)
  program = await arrangeProgram(server.database, { organisationId, mentors: 4, mentorees: 6, status: 'running' })
  // Three pairs: one forming, one active with a request and a conflict, one proposal still open. Two mentorees have nobody.
  const pairs = program.mentors.slice(0, 3).map((mentor, at) => [mentor, program.mentorees[at]!] as const)
  const [unsigned, troubled] = await arrangeProposals(server.database, program, pairs)
  for (const [proposal, status] of [[unsigned, 'forming'], [troubled, 'active']] as const) {
    await asOwner(server.database, `
      WITH formed AS (UPDATE app."Proposal" SET status = 'formed' WHERE id = $1 RETURNING *),
        held AS (UPDATE app."Participation" SET "mentoreePlaces" = 1 WHERE id = (SELECT "mentoreeId" FROM formed))
      INSERT INTO app."Relationship" ("organisationId", id, "programId", "proposalId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "activeAt")
      SELECT "organisationId", gen_random_uuid(), "programId", id, "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", $2::app."RelationshipStatus", CASE $2 WHEN 'active' THEN now() END FROM formed`, [proposal!.id, status])
  }
  await asOwner(server.database, `INSERT INTO app."CallRequest" ("organisationId", id, "programId", "relationshipId", "personId", "askedOn")
    SELECT "organisationId", gen_random_uuid(), "programId", id, "mentoreePersonId", now() FROM app."Relationship" WHERE status = 'active'`)
  await asOwner(server.database, `INSERT INTO app."ChainConflict" ("organisationId", id, "relationshipId", "foundAt") SELECT "organisationId", gen_random_uuid(), id, now() FROM app."Relationship" WHERE status = 'active'`)
  await asOwner(server.database, `UPDATE app."MatchingRun" SET "publishedAt" = now() WHERE "programId" = $1`, [program.id])
})
afterAll(() => server.stop())

const HOME = `{ programs(first: 50) { edges { node { needs { kind count } lookedAfterByOthers { relationships } callRequests(first: 10) { totalCount edges { node { person { fullName } } } } } } } }`
const LIST = `query ($id: ID!, $view: RelationshipView) { node(id: $id) { ... on Program {
  relationships(first: 10, view: $view) { totalCount } participations(first: 10, isUnmatched: true) { totalCount edges { node { person { fullName } } } } } } }`

interface List {
  readonly node: { relationships: { totalCount: number }; participations: { totalCount: number } }
}

it('M18 a program says what needs a person, the most urgent first', async () => {
  const { data } = await admin.ask<{ programs: { edges: { node: { needs: unknown } }[] } }>(HOME)
  expect(data?.programs.edges.map(({ node }) => node.needs)).toEqual([[
    { kind: 'ASKED_FOR_HELP', count: 1 },
    { kind: 'IN_CONFLICT', count: 1 },
    { kind: 'UNMATCHED', count: 3 },
    { kind: 'UNANSWERED', count: 1 },
    { kind: 'AGREEMENT_UNSIGNED', count: 1 },
  ]])
})

it.each([['ASKED_FOR_HELP', 1], ['IN_CONFLICT', 1], ['AGREEMENT_UNSIGNED', 1], ['QUIET', 0], [null, 2]])('the view %s holds %i', async (view, count) => {
  const { data } = await admin.ask<List>(LIST, { id: globalId('Program', program.id), view })
  expect(data?.node).toMatchObject({ relationships: { totalCount: count }, participations: { totalCount: 3 } })
})

it('the statements of the home do not grow with programs', async () => {
  const count = countStatements(server)
  const one = await count(() => admin.ask(HOME))
  for (let at = 0; at < 3; at += 1) await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1, status: 'running', name: `More ${at}` })
  expect(await count(() => admin.ask(HOME))).toBe(one)
})
