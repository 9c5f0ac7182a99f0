import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { globalId } from '../directory/arrange.ts'
import { countStatements } from '../directory/statements.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedPerson, type ArrangedProgram } from '../matching/arrange-program.ts'
import { arrangeProposals } from './arrange-proposals.ts'

const PROGRAM = `query ($id: ID!) { node(id: $id) { ... on Program {
  relationships(first: 100) { totalCount edges { node { id mentor { person { fullName } } mentoree { person { fullName } } signal chainConflict { foundAt } } } }
  relationshipCounts { active }
  proposals(first: 100) { totalCount edges { node { mentor { person { fullName } } } } }
  callRequests(first: 10) { totalCount }
  lookedAfterByOthers { relationships colleague { fullName } } } } }`

interface Shown {
  readonly relationships: { totalCount: number; edges: { node: { id: string; mentor: { person: { fullName: string } }; mentoree: { person: { fullName: string } } } }[] }
  readonly relationshipCounts: { active: number }
  readonly proposals: { totalCount: number }
  readonly callRequests: { totalCount: number }
  readonly lookedAfterByOthers: { relationships: number; colleague: { fullName: string } | null }[]
}

let server: TestServer
let organisationId: string
let adminId: string
let program: ArrangedProgram
const relationshipOf = new Map<string, string>()

beforeAll(async () => {
  server = await startTestServer()
  const arranged = await arrangeOrganisation(server.database, 'Walls')
  organisationId = arranged.id
  adminId = arranged.admin.id
  program = await arrangeProgram(server.database, { organisationId, mentors: 6, mentorees: 6, status: 'running' })
  const pairs = program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!] as const)
  for (const { id, mentor } of await arrangeProposals(server.database, program, pairs)) {
    const [row] = await asOwner<{ id: string }>(server.database, `
      WITH formed AS (UPDATE app."Proposal" SET status = 'formed' WHERE id = $1 RETURNING *)
      INSERT INTO app."Relationship" ("organisationId", id, "programId", "proposalId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "activeAt")
      SELECT "organisationId", gen_random_uuid(), "programId", id, "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", 'active', now() FROM formed RETURNING id`, [id])
    relationshipOf.set(mentor.personId, row!.id)
  }
  // Everybody has asked to be called.
  await asOwner(server.database, `INSERT INTO app."CallRequest" ("organisationId", id, "programId", "relationshipId", "personId", "askedOn")
    SELECT "organisationId", gen_random_uuid(), "programId", id, "mentoreePersonId", now() FROM app."Relationship" WHERE "programId" = $1`, [program.id])
})
afterAll(() => server.stop())

async function addPerson(name: string, above: readonly ArrangedPerson[] = []): Promise<string> {
  const [row] = await asOwner<{ id: string }>(server.database, `INSERT INTO app."Person" ("organisationId", id, "fullName", "updatedAt") VALUES ($1, gen_random_uuid(), $2, now()) RETURNING id`, [organisationId, name])
  for (const { personId } of above) await draw(personId, row!.id)
  return row!.id
}

async function draw(personId: string, managerId: string, kind = 'dotted'): Promise<void> {
  await asOwner(server.database, `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, gen_random_uuid(), $2, $3, $4::app."ReportingLineKind", '2026-01-01')`, [organisationId, personId, managerId, kind])
}

async function manage(personId: string): Promise<Visitor> {
  await asOwner(server.database, `INSERT INTO app."ProgramManager" ("organisationId", "programId", "personId") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [organisationId, program.id, personId])
  return await server.signIn('console', personId)
}

async function look(visitor: Visitor): Promise<Shown> {
  const { data } = await visitor.ask<{ node: Shown }>(PROGRAM, { id: globalId('Program', program.id) })
  return data!.node
}

const namesIn = (shown: Shown) => shown.relationships.edges.flatMap(({ node }) => [node.mentor.person.fullName, node.mentoree.person.fullName])

describe('M3 the wall', () => {
  it('who is above nobody sees all, and is walled off from nothing', async () => {
    const shown = await look(await server.signIn('console', adminId))
    expect(shown).toMatchObject({ relationships: { totalCount: 6 }, relationshipCounts: { active: 6 }, proposals: { totalCount: 6 }, callRequests: { totalCount: 6 }, lookedAfterByOthers: [] })
  })

  it('a program manager above a participant, at any distance, sees that a colleague looks after it, and no more', async () => {
    const [mentor] = program.mentors
    const middle = await addPerson('Middle manager', [mentor!])
    const upper = await addPerson('Upper manager')
    await draw(middle, upper, 'solid')
    const visitor = await manage(upper)
    const shown = await look(visitor)
    expect(shown).toMatchObject({ relationships: { totalCount: 5 }, relationshipCounts: { active: 5 }, proposals: { totalCount: 5 }, callRequests: { totalCount: 5 } })
    expect(namesIn(shown)).not.toContain(mentor?.name)
    expect(shown.lookedAfterByOthers).toEqual([{ relationships: 1, colleague: { fullName: 'Ada of Walls' } }])
    const id = globalId('Relationship', relationshipOf.get(mentor!.personId))
    expect(await visitor.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ data: { node: null } })
  })

  it('a colleague who manages the program comes before an administrator; one who is walled off as well is not named', async () => {
    const [, , , , , last] = program.mentors
    const first = await manage(await addPerson('Manager of it', [last!]))
    await manage(await addPerson('Manager of it, too', [last!]))
    expect((await look(first)).lookedAfterByOthers).toMatchObject([{ relationships: 1, colleague: { fullName: 'Upper manager' } }])
    await draw(last!.personId, adminId)
    await asOwner(server.database, `DELETE FROM app."ProgramManager" m USING app."Person" p WHERE m."personId" = p.id AND p."fullName" = 'Upper manager'`)
    expect((await look(first)).lookedAfterByOthers).toEqual([{ relationships: 1, colleague: null }])
  })

  it('a participant who is also an administrator is walled off from the administration of their own relationship', async () => {
    const [, mentor] = program.mentors
    await asOwner(server.database, `INSERT INTO identity."User" (id, name, email, "organisationId", "personId", "isAdmin", "updatedAt") VALUES (gen_random_uuid()::text, 'x', 'own@walls.example', $1, $2, true, now())`, [organisationId, mentor!.personId])
    await asOwner(server.database, `UPDATE app."Person" SET email = 'own@walls.example' WHERE id = $1`, [mentor!.personId])
    const shown = await look(await server.signIn('console', mentor!.personId))
    expect(namesIn(shown)).not.toContain(mentor?.name)
    expect(shown.relationships.totalCount).toBe(5)
  })

  it('the database holds it with no rule of the application before it, for reading and for writing', async () => {
    const [, , mentor] = program.mentors
    const manager = await addPerson('Above by pay')
    await draw(mentor!.personId, manager, 'pay')
    const asManager = { surface: 'console', organisationId, personId: manager } as const
    const id = relationshipOf.get(mentor!.personId) ?? ''
    await runAs(server.running.services.database, asManager, async (transaction) => {
      expect(await transaction.relationship.count({ where: { id } })).toBe(0)
      expect(await transaction.proposal.count({ where: { mentorPersonId: mentor!.personId } })).toBe(0)
      expect(await transaction.callRequest.count({ where: { relationshipId: id } })).toBe(0)
      expect((await transaction.relationship.updateMany({ where: { id }, data: { phase: 'x' } })).count).toBe(0)
      expect((await transaction.callRequest.updateMany({ where: { relationshipId: id }, data: { resolvedOn: new Date() } })).count).toBe(0)
      expect(await transaction.relationship.count()).toBe(5)
    })
    await asOwner(server.database, `UPDATE app."ReportingLine" SET "endsOn" = '2026-02-01' WHERE "managerId" = $1`, [manager])
    await runAs(server.running.services.database, asManager, async (transaction) => {
      expect(await transaction.relationship.count()).toBe(6)
    })
  })

  it('the statements of a program’s list do not grow with relationships or walls', async () => {
    const count = countStatements(server)
    const admin = await server.signIn('console', adminId)
    const many = await count(() => look(admin))
    await asOwner(server.database, `DELETE FROM app."Relationship" WHERE "programId" = $1 AND NOT id = ANY ($2)`,
      [program.id, [3, 5].map((at) => relationshipOf.get(program.mentors[at]!.personId))])
    expect(await count(() => look(admin))).toBe(many)
  })
})
