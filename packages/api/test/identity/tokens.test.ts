import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { type Answer, startTestServer, type TestServer } from '../harness/server.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { type Arranged, arrange, makeProgram, mutate, type Outcome, rowId, signIn } from '../program/arrange.ts'

const TOKEN = '... on IntegratorTokenMade { secret token { id prefix state scopes } }'

interface Made extends Outcome {
  readonly secret: string
  readonly token: { readonly id: string; readonly prefix: string; readonly state: string }
}

describe("integrators' tokens", () => {
  let server: TestServer
  let home: Arranged
  beforeAll(async () => {
    server = await startTestServer()
    home = await arrange(server, 'Tokens', ['Bo', 'Mia'])
  })
  afterAll(() => server.stop())

  const create = async (scopes: string[], days = 30, by = home.console) =>
    (await mutate(by, 'createIntegratorToken', { name: 'Payroll sync', scopes, days }, TOKEN)) as Made
  const ask = async (secret: string, query: string, variables = {}, surface: 'console' | 'portal' = 'console') => {
    const response = await server.nobody(surface).fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer<Record<string, unknown>>
  }
  const codes = ({ errors }: Answer<unknown>) => (errors ?? []).map(({ extensions }) => extensions?.code)
  const PEOPLE = '{ people(first: 5) { totalCount edges { node { fullName } } } }'

  it('are shown once, kept as a hash, and begin so that scanners find them', async () => {
    const { secret, token } = await create(['DIRECTORY_READ'])
    expect(secret).toMatch(/^ithaca_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/)
    expect(secret.startsWith(token.prefix)).toBe(true)
    const everything = JSON.stringify([
      await asOwner(server.database, 'SELECT * FROM app."IntegratorToken"'), await asOwner(server.database, 'SELECT * FROM app."AuditChange"'),
    ])
    expect(everything).toContain(token.prefix)
    expect(everything).not.toContain(secret.split('_')[2])
    const list = await home.console.ask('{ integratorTokens(first: 5) { edges { node { prefix name state lastUsedOn createdBy { fullName } } } } }')
    expect(JSON.stringify(list)).not.toContain(secret)
  })

  it('attack 17: do what their scopes name and nothing else, before anything runs', async () => {
    const { secret } = await create(['DIRECTORY_READ'])
    expect((await ask(secret, PEOPLE)).data).toMatchObject({ people: { totalCount: 3 } })
    for (const query of [
      '{ programs(first: 1) { edges { node { name } } } }', '{ auditEntries(first: 1) { totalCount } }', '{ integratorTokens(first: 1) { totalCount } }',
      'mutation { createProgram(input: { templateId: "one-to-one-career", name: "x", startsOn: "2027-01-04" }) { __typename } }',
      'mutation { createIntegratorToken(input: { name: "more", scopes: [AUDIT_READ], days: 5 }) { __typename } }',
      'mutation { nameAdministrator(input: { personId: "x" }) { __typename } }',
      '{ people(first: 1) { edges { node { participations { role } } } } }', 'query { node(id: "x") { ... on Program { name } } }',
    ]) {
      const answer = await ask(secret, query)
      expect(answer.data ?? null, query).toBeNull()
      expect(codes(answer), query).toEqual(expect.arrayContaining(['SCOPE_MISSING']))
    }
    const program = await makeProgram(home.console)
    const other = await create(['PROGRAM_READ'])
    expect((await ask(other.secret, '{ programs(first: 1) { totalCount } }')).data, 'by the scope that names it, it is answered').toEqual({ programs: { totalCount: 1 } })
    expect((await ask(secret, 'query ($id: ID!) { node(id: $id) { id } }', { id: program.id })).data).toEqual({ node: null })
  })

  it('attack 17: end with their day, at once when revoked, and when their maker leaves or is no administrator any more', async () => {
    await asOwner(server.database, `UPDATE app."Person" SET email = 'bo@tokens.example' WHERE "fullName" = 'Bo'`)
    await setBo('nameAdministrator')
    const bo = await signIn(server, 'console', home.people.get('Bo'))
    const works = async (secret: string) => (await ask(secret, PEOPLE)).data !== null && (await ask(secret, '{ viewer { isAdmin } }')).data?.['viewer'] !== null
    const old = await create(['DIRECTORY_READ'])
    expect(await works(old.secret)).toBe(true)
    await asOwner(server.database, `UPDATE app."IntegratorToken" SET "expiresAt" = now() - interval '1 second' WHERE id = $1`, [rowId(old.token.id)])
    expect(await works(old.secret)).toBe(false)
    await asOwner(server.database, `UPDATE app."IntegratorToken" SET "expiresAt" = now() + interval '1 day' WHERE id = $1`, [rowId(old.token.id)])
    expect(await works(old.secret), 'with another day, it works again').toBe(true)
    const revoked = await create(['DIRECTORY_READ'])
    await mutate(home.console, 'revokeIntegratorToken', { id: revoked.token.id })
    expect(await works(revoked.secret)).toBe(false)
    await asOwner(server.database, 'UPDATE app."IntegratorToken" SET "revokedAt" = NULL WHERE id = $1', [rowId(revoked.token.id)])
    expect(await works(revoked.secret), 'without the revocation, it works again').toBe(true)
    const his = await create(['DIRECTORY_READ'], 30, bo)
    expect(await works(his.secret)).toBe(true)
    await asOwner(server.database, `UPDATE app."Person" SET status = 'left' WHERE "fullName" = 'Bo'`)
    expect(await works(his.secret)).toBe(false)
    await asOwner(server.database, `UPDATE app."Person" SET status = 'active' WHERE "fullName" = 'Bo'`)
    expect(await works(his.secret)).toBe(true)
    await setBo('dismissAdministrator')
    expect(await works(his.secret)).toBe(false)
    expect((await bo.ask('{ viewer { isAdmin } }')).data).toEqual({ viewer: null })
  })
  const setBo = (mutation: string) => home.console.ask(
    `mutation ($input: AdministratorInput!) { ${mutation}(input: $input) { __typename } }`, { input: { personId: globalIdOf('Person', home.people.get('Bo') ?? '') } })

  it('rotate with an overlap: both work, then the new one alone', async () => {
    const first = await create(['DIRECTORY_READ'])
    const second = (await mutate(home.console, 'rotateIntegratorToken', { id: first.token.id, overlapHours: 24 }, TOKEN)) as Made
    expect((await ask(first.secret, PEOPLE)).data).not.toBeNull()
    expect((await ask(second.secret, PEOPLE)).data).not.toBeNull()
    expect(await mutate(home.console, 'rotateIntegratorToken', { id: first.token.id, overlapHours: 24 })).toMatchObject({ code: 'REPLACED' })
    const [row] = await asOwner<{ hours: number }>(server.database, `SELECT extract(epoch FROM "expiresAt" - now())::float / 3600 AS hours FROM app."IntegratorToken" WHERE id = $1`, [rowId(first.token.id)])
    expect(row?.hours).toBeGreaterThan(23.9)
    expect(row?.hours).toBeLessThanOrEqual(24)
    const third = (await mutate(home.console, 'rotateIntegratorToken', { id: second.token.id, overlapHours: 0 }, TOKEN)) as Made
    expect((await ask(second.secret, PEOPLE)).data ?? null).toBeNull()
    expect((await ask(third.secret, PEOPLE)).data).not.toBeNull()
  })

  it('M2 M6 M12 never reach the portal, and a wrong one is nobody, also beside a good cookie', async () => {
    const { secret } = await create(['DIRECTORY_READ', 'DIRECTORY_WRITE', 'PROGRAM_READ', 'PROGRAM_WRITE', 'AUDIT_READ'])
    expect((await ask(secret, '{ viewer { person { fullName } } }', {}, 'portal')).data).toEqual({ viewer: null })
    for (const wrong of ['', 'x', `${secret}x`, secret.replace(/.$/, secret.endsWith('A') ? 'B' : 'A')]) {
      expect((await ask(wrong, '{ viewer { isAdmin } }')).data).toEqual({ viewer: null })
    }
    const both = await home.console.fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer wrong' }, body: JSON.stringify({ query: '{ viewer { isAdmin } }' }),
    })
    expect(await both.json()).toEqual({ data: { viewer: null } })
  })

  it('leave their name in the audit and the day of their last use', async () => {
    const { secret, token } = await create(['PROGRAM_READ', 'PROGRAM_WRITE', 'DIRECTORY_READ'])
    const made = await ask(secret, 'mutation { createProgram(input: { templateId: "one-to-one-career", name: "By token", startsOn: "2027-01-04" }) { __typename } }')
    expect(made.errors).toBeUndefined()
    const [entry] = await asOwner<{ tokenId: string }>(server.database, `SELECT "tokenId" FROM app."AuditEntry" WHERE action = 'createProgram' ORDER BY id DESC LIMIT 1`)
    expect(entry?.tokenId).toBe(rowId(token.id))
    const [row] = await asOwner<{ today: boolean }>(server.database, `SELECT "lastUsedOn" = (now() AT TIME ZONE 'UTC')::date AS today FROM app."IntegratorToken" WHERE id = $1`, [rowId(token.id)])
    expect(row?.today).toBe(true)
  })
})
