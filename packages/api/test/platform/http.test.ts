import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { without } from '../attacks/without.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'

describe('GraphQL over HTTP', () => {
  let server: TestServer
  let ada: Visitor
  beforeAll(async () => {
    server = await startTestServer()
    ada = await server.signIn('console', (await arrangeOrganisation(server.database, 'Audit')).admin.id)
  })
  afterAll(() => server.stop())

  const urlOf = (surface: 'console' | 'portal') =>
    `http://127.0.0.1:${surface === 'console' ? server.running.consolePort : server.running.portalPort}/graphql`

  it.each(['console', 'portal'] as const)('%s: passes all 61 audits of graphql-http', async (surface) => {
    const audits = serverAudits({ url: urlOf(surface), fetchFn: fetch })
    expect(audits).toHaveLength(61)
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    expect(results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`)).toEqual([])
  })

  const post = (body: string, headers: Record<string, string>) => fetch(urlOf('console'), { method: 'POST', body, headers: { cookie: ada.cookie, ...headers } })
  const asking = JSON.stringify({ query: '{ viewer { isAdmin } }' })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
    'refuses a body of type %s, which a page of another origin could post', async (type) => {
      expect((await post(asking, { 'content-type': type })).status).toBe(415)
    })

  it('refuses a request that another origin makes, and answers with no CORS header', async () => {
    const foreign = await post(asking, { 'content-type': 'application/json', origin: 'https://elsewhere.example' })
    expect(foreign.status).toBe(403)
    const own = await post(asking, { 'content-type': 'application/json', origin: 'http://localhost:4000' })
    expect(own.status).toBe(200)
    expect([...own.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('gives each request one number: in its header, in the audit, and where it says that something failed', async () => {
    const named = await post(JSON.stringify({ query: 'mutation { updateOrganisation(input: { farewellDays: 20 }) { __typename } }' }), { 'content-type': 'application/json' })
    const { data } = (await (await post(JSON.stringify({ query: '{ auditEntries(first: 1, action: "updateOrganisation") { edges { node { requestId } } } }' }), { 'content-type': 'application/json' })).json()) as { data: { auditEntries: { edges: { node: { requestId: string } }[] } } }
    expect(data.auditEntries.edges[0]?.node.requestId).toBe(named.headers.get('x-request-id'))
    const failed = await without(server.database, { out: 'ALTER TABLE app."Program" RENAME COLUMN name TO "other"', back: 'ALTER TABLE app."Program" RENAME COLUMN "other" TO name' },
      () => post(JSON.stringify({ query: '{ programs(first: 1) { edges { node { name } } } }' }), { 'content-type': 'application/json' }))
    expect(((await failed.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toEqual({ code: 'FAULT', requestId: failed.headers.get('x-request-id') })
  })

  it.each(['console', 'portal'] as const)('%s: says at /health whether it is well', async (surface) => {
    const answer = await server.nobody(surface).fetch('/health')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  it('shows kept letters to this machine alone', async () => {
    expect((await server.nobody('console').fetch('/outbox')).status).toBe(200)
    expect(await (await server.nobody('console').fetch('/outbox', { headers: { 'x-forwarded-for': '192.0.2.1' } })).text()).not.toContain('letters')
  })

  it('names the limit of a body that is too large, without reading it', async () => {
    const body = JSON.stringify({ query: '{ viewer { isAdmin } }', variables: { x: 'x'.repeat(17 * 1024 * 1024) } })
    const answer = await post(body, { 'content-type': 'application/json' })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'BODY_TOO_LARGE', message: expect.stringContaining('16384 kB') as string })
  })

  it.each([
    ['aliases', `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: viewer { isAdmin }`).join(' ')} }`],
    ['tokens', `{ ${'viewer { isAdmin } '.repeat(2_000)} }`],
    ['directives', `{ viewer ${'@include(if: true) '.repeat(30)} { isAdmin } }`],
    ['fragment cycles', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['several mutations', 'mutation { a: createProgram(input: {templateId: "x", name: "x", startsOn: "2027-01-01"}) { __typename } b: createProgram(input: {templateId: "x", name: "x", startsOn: "2027-01-01"}) { __typename } }'],
  ])('refuses a bomb of %s before anything is run', async (_name, query) => {
    const { data, errors } = await ada.ask(query)
    expect(data ?? null).toBeNull()
    expect(errors?.length).toBeGreaterThan(0)
    expect(errors?.some(({ extensions }) => extensions?.code === 'FAULT')).toBe(false)
  })

  it('does not take a mutation by GET', async () => {
    const answer = await fetch(`${urlOf('console')}?query=${encodeURIComponent('mutation { createProgram(input: {templateId: "x", name: "x", startsOn: "2027-01-01"}) { __typename } }')}`, { headers: { cookie: ada.cookie } })
    expect(answer.status).toBe(405)
  })

  it.each(['console', 'portal'] as const)('%s: every answer forbids frames, foreign scripts and referrers', async (surface) => {
    const { headers } = await fetch(urlOf(surface).replace('/graphql', '/auth/options'))
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('allows WebAssembly to the one worker that stretches passphrases, and to no page', async () => {
    const policyOf = async (path: string) => (await fetch(urlOf('portal').replace('/graphql', path))).headers.get('content-security-policy')
    expect(await policyOf('/assets/stretch-worker-a1B2_c3.js')).toContain("'wasm-unsafe-eval'")
    expect(await policyOf('/offline-worker.js')).toBe("default-src 'none'; connect-src 'self'")
    for (const path of ['/', '/assets/index-a1b2c3.js', '/stretch-worker-a1b2.js', '/assets/stretch-worker-a1b2.js/x', '/auth/options']) {
      expect(await policyOf(path), path).not.toContain('wasm')
    }
  })
})
