import { parse, specifiedRules, validate } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { without } from './without.ts'

/** What a page's form can send without asking first. */
const FORMS = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

/** What is tried at the door: shapes of operations, faults that might talk, and pages of other origins. */
describe('attacks at the door', () => {
  let server: TestServer
  let production: TestServer
  let ada: Visitor
  let adminId: string
  beforeAll(async () => {
    server = await startTestServer()
    const { admin } = await arrangeOrganisation(server.database, 'Door')
    adminId = admin.id
    ada = await server.signIn('console', admin.id)
    production = await startTestServer(server.database, undefined, { isProduction: true })
  })
  afterAll(async () => {
    await production.stop()
    await server.stop()
  })

  const bombs = {
    depth: `{ people(first: 1) { edges { node { ${'managers { manager { '.repeat(12)} id ${'} }'.repeat(12)} } } } }`,
    aliases: `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: viewer { isAdmin }`).join(' ')} }`,
    directives: `{ viewer ${'@include(if: true) '.repeat(30)} { isAdmin } }`,
    tokens: `{ ${'viewer { isAdmin } '.repeat(2_000)} }`,
    breadth: `{ people(first: 100) { edges { node { ${Array.from({ length: 29 }, (_, at) => `m${at}: managers { ${Array.from({ length: 29 }, () => 'kind').join(' ')} }`).join(' ')} } } } }`,
    cost: '{ people(first: 100) { edges { node { reports { person { reports { person { chainOfCommand { chainOfCommand { chainOfCommand { id } } } } } } } } } } }',
    cycles: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    size: `{ viewer { isAdmin } } # ${'x'.repeat(17 * 1024 * 1024)}`,
  }
  it.each(Object.entries(bombs))('attack 11: a bomb of %s is refused before anything runs', async (_name, query) => {
    const statements: string[] = []
    server.running.services.database.$on('query', ({ query: sql }) => { if (sql.includes('"Person"') && sql.includes('sortName')) statements.push(sql) })
    const { data, errors, code } = (await ada.ask(query)) as { data?: unknown; errors?: readonly { extensions?: { code?: string } }[]; code?: string }
    expect(data ?? null).toBeNull()
    expect((errors?.length ?? 0) + (code === undefined ? 0 : 1)).toBeGreaterThan(0)
    expect(errors?.some(({ extensions }) => extensions?.code === 'FAULT') ?? false).toBe(false)
    expect(statements).toEqual([])
  })

  it.each(['aliases', 'directives', 'breadth', 'depth', 'cost'] as const)("attack 11: with GraphQL's own rules alone, but for the one against repeated directives, the bomb of %s is sound", (name) => {
    const errors = validate(buildSchema('console'), parse(bombs[name]), specifiedRules.filter(({ name: rule }) => rule !== 'UniqueDirectivesPerLocationRule'))
    expect(errors.map(({ message }) => message)).toEqual([])
  })

  it('attack 11: without our limits the parser reads bombs of tokens and of size; cycles are refused by a rule of GraphQL itself', () => {
    expect(parse(bombs.tokens).definitions).toHaveLength(1)
    expect(parse(bombs.size).definitions).toHaveLength(1)
    const schema = buildSchema('console')
    expect(validate(schema, parse(bombs.cycles))).not.toEqual([])
    expect(validate(schema, parse(bombs.cycles), specifiedRules.filter(({ name }) => name !== 'NoFragmentCyclesRule'))).toEqual([])
  })

  const introspect = '{ __schema { types { name } } }'
  it('attack 12: in production the schema and near misses are told to nobody who is not signed in, and to no portal', async () => {
    for (const visitor of [production.nobody('console'), production.nobody('portal'), await production.signIn('portal', adminId)]) {
      const answer = await visitor.ask(introspect)
      expect(answer.data ?? null).toBeNull()
      expect(answer.errors?.[0]?.extensions?.code).toBe('NO_INTROSPECTION')
      expect(JSON.stringify(await visitor.ask('{ viewr { person { id } } }'))).not.toMatch(/did you mean/i)
    }
    expect((await server.nobody('console').ask(introspect)).data, 'outside of production it is told').not.toBeNull()
    expect(JSON.stringify(await server.nobody('console').ask('{ viewr { isAdmin } }'))).toMatch(/did you mean/i)
  })

  it('attack 13: a fault answers with a number to quote, and with nothing of what happened', async () => {
    const broken = { out: 'ALTER TABLE app."Program" RENAME COLUMN name TO "nameOfTheDay"', back: 'ALTER TABLE app."Program" RENAME COLUMN "nameOfTheDay" TO name' }
    const answer = await without(server.database, broken, () => ada.ask('{ programs(first: 1) { totalCount edges { node { name } } } }'))
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'FAULT', requestId: expect.any(String) as string } })
    expect(JSON.stringify(answer)).not.toMatch(/select|column|prisma|nameOfTheDay|at .*\.ts|node_modules/i)
    const raw = await without(server.database, broken, () => asOwner(server.database, 'SELECT name FROM app."Program"').catch((error: unknown) => String(error)))
    expect(raw, 'the fault itself says it').toMatch(/column/)
  })

  it('attack 14: a page of another origin can neither ask nor read, and a form can post nothing', async () => {
    const post = (headers: Record<string, string>, body = JSON.stringify({ query: '{ viewer { isAdmin } }' })) => ada.fetch('/graphql', { method: 'POST', body, headers })
    const foreign = await post({ 'content-type': 'application/json', origin: 'https://elsewhere.example' })
    expect(foreign.status).toBe(403)
    for (const type of FORMS) expect((await post({ 'content-type': type })).status, type).toBe(415)
    expect((await post({ 'content-type': 'application/json', origin: 'null' })).status).toBe(403)
    expect((await ada.fetch('/auth/sessions/end', { method: 'POST', body: '{"everywhere":true}', headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' } })).status).toBe(403)
    const own = await post({ 'content-type': 'application/json', origin: 'http://localhost:4000' })
    expect(own.status, 'the same from our own page goes through').toBe(200)
    expect([...own.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(ada.cookie).toContain('session_token')
  })

  it('attack 14: Yoga with its defaults takes a form from anywhere, and lets the page that sent it read the answer', async () => {
    const lax = createYoga({ schema: createSchema({ typeDefs: 'type Query { secret: String }', resolvers: { Query: { secret: () => 'told' } } }), logging: false })
    const answer = await lax.fetch('http://localhost/graphql', {
      method: 'POST', body: new URLSearchParams({ query: '{ secret }' }), headers: { origin: 'https://elsewhere.example' },
    })
    expect(await answer.json()).toEqual({ data: { secret: 'told' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example')
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
  })
})
