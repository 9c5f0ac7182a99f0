import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/demo/load-demo.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { asOwner } from '../harness/database.ts'
import { type Answer, arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { type IdGiver, mutationsOf, nodesOf, queriesOf } from './documents.ts'
import { TABLE_OF } from './tables.ts'

const NOBODY = '0192c000-0000-7000-8000-000000000000'
const schemas = { console: buildSchema('console'), portal: buildSchema('portal') }

const globalId = (typeName: string, id: string) => Buffer.from(`${typeName}:${id}`).toString('base64')
const missing: IdGiver = (typeName) => (typeName === 'Template' || typeName === 'Criterion' ? 'no-such' : globalId(typeName, NOBODY))

/** Every field of both schemas, by those who have no business there. New fields are in it by being there. */
describe('a person of another organisation, a participant in the console, an administrator in the portal', () => {
  let server: TestServer
  let stranger: { console: Visitor; portal: Visitor }
  let participant: Visitor
  let demoAdmin: { console: Visitor; portal: Visitor }
  const rowOf = new Map<string, string>()
  const theirs: IdGiver = (typeName) => {
    const id = rowOf.get(TABLE_OF[typeName] ?? '')
    return id === undefined ? missing(typeName) : globalId(typeName, id)
  }

  beforeAll(async () => {
    server = await startTestServer()
    await loadDemo({ database: server.running.services.database, identity: server.running.identity, people: 260 })
    const [relationship] = await asOwner<Record<string, string>>(server.database, `SELECT r.*, p."runId" FROM app."Relationship" r JOIN app."Proposal" p ON p.id = r."proposalId" ORDER BY r.id LIMIT 1`)
    for (const table of new Set(Object.values(TABLE_OF))) {
      const [row] = await asOwner<{ id: string }>(server.database, `SELECT id FROM app."${table}" ORDER BY id LIMIT 1`)
      if (row) rowOf.set(table, row.id)
    }
    // One pair's rows belong together, so that nested fields have something to leak.
    rowOf.set('Relationship', relationship?.id ?? '').set('Proposal', relationship?.proposalId ?? '').set('Program', relationship?.programId ?? '')
      .set('Participation', relationship?.mentorId ?? '').set('Person', relationship?.mentorPersonId ?? '')
    // A program that is open to all of its organisation is everybody's to see there; this one is not.
    await asOwner(server.database, `UPDATE app."Program" SET "selfJoin" = false`)
    const { admin } = await arrangeOrganisation(server.database, 'Elsewhere')
    stranger = { console: await server.signIn('console', admin.id), portal: await server.signIn('portal', admin.id) }
    participant = await server.signIn('console', relationship?.mentoreePersonId ?? '')
    const [adminRow] = await asOwner<{ personId: string }>(server.database, `SELECT "personId" FROM identity."User" WHERE email LIKE '%laertes.example' AND "isAdmin"`)
    demoAdmin = { console: await server.signIn('console', adminRow?.personId ?? ''), portal: await server.signIn('portal', adminRow?.personId ?? '') }
  })
  afterAll(() => server.stop())

  it('the matrix has teeth: the administrator of that organisation sees what the others are refused', async () => {
    for (const { typeName, document } of nodesOf(schemas.console, theirs)) {
      if (!rowOf.has(TABLE_OF[typeName] ?? '')) continue
      const { data } = await demoAdmin.console.ask<{ node: { __typename: string } | null }>(document, { id: theirs(typeName) })
      expect(data?.node?.__typename, typeName).toBe(typeName)
    }
  })

  it('every type that has an id is in the matrix', () => {
    const named = (['console', 'portal'] as const).flatMap((surface) => nodesOf(schemas[surface], missing).map(({ typeName }) => typeName))
    expect(named.filter((typeName) => TABLE_OF[typeName] === undefined), 'say in test/access/tables.ts which table these show rows of').toEqual([])
  })

  const codes = ({ errors }: Answer<unknown>) => (errors ?? []).map(({ extensions }) => extensions?.code)

  it.each(queriesOf(schemas.console, missing).filter(({ name }) => name !== 'viewer'))(
    'a participant finds nothing in the console: $name', async ({ document }) => {
      const answer = await participant.ask(document)
      expect(answer.data ?? null).toBeNull()
      expect(codes(answer)).toEqual(['NOT_FOUND'])
    })

  it.each(mutationsOf(schemas.console, missing).map(({ name }) => name))('a participant can do nothing in the console: %s', async (name) => {
    const document = mutationsOf(schemas.console, theirs).find((mutation) => mutation.name === name)?.document ?? ''
    const answer = await participant.ask(document)
    expect(answer.data ?? null).toBeNull()
    expect(codes(answer)).toEqual(['NOT_FOUND'])
  })

  it.each(['console', 'portal'] as const)('%s: nobody finds anything', async (surface) => {
    const nobody = server.nobody(surface)
    for (const { name, document } of [...queriesOf(schemas[surface], theirs), ...mutationsOf(schemas[surface], theirs)]) {
      const answer = await nobody.ask(document)
      // Who the viewer is may be asked by anybody; the answer is that there is none.
      expect(name === 'viewer' ? answer : codes(answer), name).toEqual(name === 'viewer' ? { data: { viewer: null } } : ['NOT_FOUND'])
    }
  })

  /** The answer without ids and times, so that forbidden and missing can be compared. */
  const blind = (answer: unknown): unknown =>
    JSON.parse(JSON.stringify(answer).replaceAll(/ithaca_[\w-]+/g, 'SECRET').replaceAll(/[A-Za-z0-9+/=]{40,}/g, 'ID').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME'))

  it.each([
    ['console', 'a stranger', () => stranger.console],
    ['portal', 'a stranger', () => stranger.portal],
    ['portal', 'an administrator', () => demoAdmin.portal],
  ] as const)('%s: no node is there for %s', async (surface, _who, visitor) => {
    for (const { typeName, document } of nodesOf(schemas[surface], theirs)) {
      const answer = await visitor().ask<{ node: unknown }>(document, { id: theirs(typeName) })
      expect(answer, typeName).toEqual({ data: { node: null } })
    }
  })

  it.each([
    ['console', 'a stranger', () => stranger.console],
    ['portal', 'a stranger', () => stranger.portal],
    ['portal', 'an administrator', () => demoAdmin.portal],
  ] as const)('%s: what is not theirs and what is not there look alike to %s, and nothing changes', async (surface, _who, visitor) => {
    const fingerprint = async () => await asOwner(server.database, `
      SELECT 'Program' AS t, count(*), max(version) AS v, max(status::text) AS s FROM app."Program" WHERE "organisationId" = (SELECT "organisationId" FROM app."Program" WHERE id = $1)
      UNION ALL SELECT 'Participation', count(*), max(version), string_agg(DISTINCT status::text, ',') FROM app."Participation"
      UNION ALL SELECT 'Proposal', count(*), 0, string_agg(DISTINCT status::text, ',') FROM app."Proposal"
      UNION ALL SELECT 'Answer', count(*), 0, '' FROM app."ProposalAnswer"
      UNION ALL SELECT 'Signature', count(*), 0, '' FROM app."AgreementSignature"`, [rowOf.get('Program')])
    const before = await fingerprint()
    const forTheirs = mutationsOf(schemas[surface], theirs)
    const forMissing = mutationsOf(schemas[surface], missing)
    for (const [index, { name, document }] of forTheirs.entries()) {
      const answer = await visitor().ask(document)
      expect(blind(answer), name).toEqual(blind(await visitor().ask(forMissing[index]?.document ?? '')))
      expect(codes(answer), name).not.toContain('FAULT')
    }
    expect(await fingerprint()).toEqual(before)
  })

  it('console: nothing that a stranger can ask for holds a word of the other organisation', async () => {
    for (const { name, document } of queriesOf(schemas.console, theirs)) {
      const text = JSON.stringify(await stranger.console.ask(document))
      expect(text, name).not.toMatch(/laertes|Finding your way|Voyages/i)
    }
  })
})
