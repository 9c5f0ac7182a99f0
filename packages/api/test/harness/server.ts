import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type RunningServer, type ServerOptions, startServer } from '../../src/server.ts'
import { createLog } from '../../src/platform/log.ts'
import { createMail, type Mail } from '../../src/platform/mail/mail.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { SECRET } from './global-setup.ts'

/** An answer of GraphQL over HTTP. */
export interface Answer<Data> {
  readonly data: Data | null
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string; requestId?: string } }[]
}

/** Somebody signed in at one surface. */
export interface Visitor {
  readonly cookie: string
  /** Runs one operation over HTTP. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  fetch(path: string, init?: RequestInit): Promise<Response>
}

export interface TestServer {
  readonly database: TestDatabase
  readonly running: RunningServer
  readonly mail: Mail
  nobody(surface: 'console' | 'portal'): Visitor
  /** Signs a made-up person in. Their organisation must be a demo's. */
  signIn(surface: 'console' | 'portal', personId: string): Promise<Visitor>
  stop(): Promise<void>
}

/** The real server on free ports, on a real database of its own. */
export async function startTestServer(database?: TestDatabase, smtpUrl?: string, settings: Partial<ServerOptions> = {}): Promise<TestServer> {
  const own = database ?? (await createTestDatabase())
  const mail = createMail({ smtpUrl, mailFrom: 'Ithaca <ithaca@mail.example>' })
  const running = await startServer({
    access: own,
    secret: SECRET,
    host: '127.0.0.1',
    console: { port: 0, url: 'http://localhost:4000' },
    portal: { port: 0, url: 'http://localhost:4001' },
    mail,
    log: createLog(process.env.TEST_LOG ?? 'silent'),
    hasDemoSignIn: true,
    hasOutbox: true,
    isProduction: false,
    isAlone: true,
    ...settings,
  })
  const originOf = (surface: 'console' | 'portal') =>
    `http://127.0.0.1:${surface === 'console' ? running.consolePort : running.portalPort}`
  const visitor = (surface: 'console' | 'portal', cookie: string): Visitor => ({
    cookie,
    fetch(path, init = {}) {
      const headers = new Headers(init.headers)
      if (!headers.has('cookie') && cookie) headers.set('cookie', cookie)
      return fetch(`${originOf(surface)}${path}`, { ...init, headers })
    },
    async ask(query, variables = {}) {
      const response = await fetch(`${originOf(surface)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer<never>
    },
  })
  return {
    database: own,
    running,
    mail,
    nobody: (surface) => visitor(surface, ''),
    async signIn(surface, personId) {
      const response = await fetch(`${originOf(surface)}/auth/sign-in/demo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personId }),
      })
      if (!response.ok) throw new Error(`Sign-in failed: ${response.status} ${await response.text()}`)
      return visitor(surface, response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '))
    },
    async stop() {
      await running.stop()
      if (!database) await own.drop()
    },
  }
}

export interface MadeUpPerson {
  readonly id: string
  readonly fullName: string
}

/** Arranges an organisation with an administrator, by the owner's hand. */
export async function arrangeOrganisation(database: TestDatabase, name = 'Test'): Promise<{ id: string; admin: MadeUpPerson }> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    const id = randomUUID()
    await client.query(`INSERT INTO app."Organisation" (id, name, "isDemo") VALUES ($1, $2, true)`, [id, name])
    const admin = { id: randomUUID(), fullName: `Ada of ${name}` }
    const email = `ada@${name.toLowerCase()}.example`
    await client.query(
      `INSERT INTO app."Person" ("organisationId", id, "fullName", email, "updatedAt") VALUES ($1, $2, $3, $4, now())`,
      [id, admin.id, admin.fullName, email])
    await client.query(
      `INSERT INTO identity."User" (id, name, email, "organisationId", "personId", "isAdmin", "updatedAt") VALUES ($1, $2, $3, $4, $5, true, now())`,
      [randomUUID(), admin.fullName, email, id, admin.id])
    return { id, admin }
  } finally {
    await client.end()
  }
}
