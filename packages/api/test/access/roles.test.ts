import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Action, ACTIONS, TOKEN_SCOPES } from '../../src/access/actions.ts'
import { consoleRule } from '../../src/access/rules.ts'
import type { Actor } from '../../src/platform/database/actor.ts'
import { createEndpoint } from '../../src/platform/graphql/endpoint.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { createLog } from '../../src/platform/log.ts'
import { asOwner } from '../harness/database.ts'
import { type Answer, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram } from '../matching/arrange-program.ts'
import { arrangeLiving, type LivingProgram } from '../relationship/arrange-living.ts'
import { mutationsOf, nodesOf } from './documents.ts'
import { TABLE_OF } from './tables.ts'

const schemas = { console: buildSchema('console'), portal: buildSchema('portal') }
const consoleTypes = nodesOf(schemas.console, () => 'x').map(({ typeName }) => typeName)
const portalTypes = nodesOf(schemas.portal, () => 'x').map(({ typeName }) => typeName)

/** Every type that an id can name, by every role of the own organisation; each role is told by the rules what it sees. */
describe('who sees what, by role', () => {
  let server: TestServer
  let home: LivingProgram
  let otherProgramId: string
  let rowOf: Map<string, string>
  beforeAll(async () => {
    server = await startTestServer()
    home = await arrangeLiving(server, { name: 'Roles', pairs: 2 })
    otherProgramId = (await arrangeProgram(server.database, { organisationId: home.organisationId, mentors: 1, mentorees: 1, name: 'Other' })).id
    await home.admin.console.ask('mutation { createIntegratorToken(input: { name: "t", scopes: [DIRECTORY_READ], days: 1 }) { __typename } }')
    await asOwner(server.database, `INSERT INTO app."DirectoryImport" ("organisationId", id, source, columns, mapping, "rowCount", "createdById") VALUES ($1, gen_random_uuid(), 'file', '[]', '[]', 0, $2)`, [home.organisationId, home.admin.id])
    rowOf = new Map()
    for (const table of new Set(Object.values(TABLE_OF))) {
      const [row] = await asOwner<{ id: string }>(server.database, `SELECT id FROM app."${table}" WHERE ${table === 'Organisation' ? 'id' : '"organisationId"'} = $1 ORDER BY id LIMIT 1`, [home.organisationId])
      if (row) rowOf.set(table, row.id)
    }
    const [pair] = home.pairs
    const [row] = await asOwner<Record<string, string>>(server.database, 'SELECT * FROM app."Relationship" WHERE id = $1', [pair!.rowId])
    rowOf.set('Relationship', pair!.rowId).set('Proposal', row!.proposalId!).set('Program', home.program.id).set('Participation', pair!.mentor.participationId).set('Person', pair!.mentor.personId)
  })
  afterAll(() => server.stop())

  const as = (actor: Actor) => {
    const endpoint = createEndpoint({ surface: actor.surface === 'portal' ? 'portal' : 'console', services: server.running.services, readActor: () => Promise.resolve(actor), log: createLog('silent'), isProduction: false })
    return async (query: string, variables: Record<string, unknown> = {}) => (await (await endpoint.fetch('http://localhost/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query, variables }),
    })).json()) as Answer<{ node: { __typename: string } | null }>
  }
  const console = (rest: Partial<Actor>): Actor => ({ surface: 'console', organisationId: home.organisationId, personId: home.admin.id, isAdmin: false, managedProgramIds: [], ...rest })
  const look = async (actor: Actor, typeName: string) =>
    await as(actor)(`query ($id: ID!) { node(id: $id) { ... on ${typeName} { __typename id } } }`, { id: globalIdOf(typeName, rowOf.get(TABLE_OF[typeName] ?? '') ?? '') })

  /** What the rule of a type says of a role. */
  const expected = (typeName: string, { isAdmin, managedProgramIds, token }: Actor): boolean => {
    const rule: Action | 'anybody' | undefined = consoleRule(typeName)
    if (rule === undefined) return false
    if (rule === 'anybody') return true
    const { by, token: scope } = ACTIONS[rule]
    if (token && !token.scopes.includes(scope)) return false
    return by === 'everybody in the console' || isAdmin || (by === 'program managers' && managedProgramIds.includes(home.program.id))
  }
  const roles: readonly (readonly [string, () => Actor])[] = [
    ['an administrator', () => console({ isAdmin: true })],
    ['a program manager of this program', () => console({ personId: home.pairs[1]!.mentor.personId, managedProgramIds: [home.program.id] })],
    ['a program manager of another program', () => console({ personId: home.pairs[1]!.mentor.personId, managedProgramIds: [otherProgramId] })],
    ...TOKEN_SCOPES.map((scope) => [`a token with ${scope}`, () => console({ isAdmin: true, token: { id: home.admin.id, scopes: [scope] } })] as const),
    ['a token with nothing', () => console({ isAdmin: true, token: { id: home.admin.id, scopes: [] } })],
  ]

  it.each(roles)('console: %s sees the types that the rules give them, and no others', async (_name, actor) => {
    for (const typeName of consoleTypes) {
      // A job is shown to who started it, beside administrators.
      if (!rowOf.has(TABLE_OF[typeName] ?? '') || typeName === 'Job') continue
      const { data } = await look(actor(), typeName)
      expect(data?.node?.__typename === typeName, typeName).toBe(expected(typeName, actor()))
    }
  })

  it.each(roles.slice(2))('console: %s changes nothing of this program', async (name, actor) => {
    if (name.includes('write')) return
    const theirs = (typeName: string) => globalIdOf(typeName, rowOf.get(TABLE_OF[typeName] ?? '') ?? home.program.id)
    for (const { name: mutation, document } of mutationsOf(schemas.console, theirs)) {
      const { data } = await as(actor())(document)
      const outcome = Object.values(data ?? {})[0]
      expect(outcome === undefined || outcome === null || outcome.__typename.endsWith('Error'), mutation).toBe(true)
    }
  })

  it('portal: each of the pair sees what is theirs; the other pair, and an administrator, see none of it', async () => {
    const [own, other] = home.pairs
    const person = (personId: string): Actor => ({ surface: 'portal', organisationId: home.organisationId, personId, isAdmin: false, managedProgramIds: [] })
    const seen = async (personId: string) => {
      const found: string[] = []
      for (const typeName of portalTypes) if ((await look(person(personId), typeName)).data?.node) found.push(typeName)
      return found
    }
    expect(await seen(own!.mentor.personId)).toEqual(expect.arrayContaining(['MyRelationship', 'MyProposal', 'MyParticipation']))
    const notTheirs = portalTypes.filter((typeName) => typeName !== 'PortalProgram')
    for (const personId of [other!.mentor.personId, other!.mentoree.personId, home.admin.id]) {
      expect((await seen(personId)).filter((typeName) => notTheirs.includes(typeName)), personId).toEqual([])
    }
  })
})
