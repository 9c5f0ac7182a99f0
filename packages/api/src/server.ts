import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readActor } from './identity/actor.ts'
import { type IdentityDatabase, openIdentityDatabase } from './identity/accounts.ts'
import { createAuth } from './identity/auth.ts'
import { createIdentityRoutes } from './identity/routes.ts'
import { createSetup } from './identity/setup.ts'
import type { OidcProvider } from './identity/sign-in/oidc.ts'
import { jobHandlers } from './job-handlers.ts'
import { startPublicationClock } from './matching/publishing/publication-clock.ts'
import { closeStudios } from './matching/studio/studios.ts'
import { openDatabase } from './platform/database/client.ts'
import type { DatabaseAccess } from './platform/database/prepare.ts'
import { findRoleProblem } from './platform/database/roles.ts'
import { createEndpoint } from './platform/graphql/endpoint.ts'
import type { Services } from './platform/graphql/context.ts'
import { closesInOrder } from './platform/http/close-in-order.ts'
import { createSurfaceServer } from './platform/http/surface-server.ts'
import { listenForEvents } from './platform/jobs/events.ts'
import { openQueue } from './platform/jobs/queue.ts'
import type { Log } from './platform/log.ts'
import type { Mail } from './platform/mail/mail.ts'
import { startPostOffice } from './platform/mail/post-office.ts'
import { startNudgeClock } from './relationship/nudge/nudge-clock.ts'
import { startProposalClock } from './relationship/proposal/proposal-clock.ts'
import { startReportClock } from './reports/report-clock.ts'
import { startSignalClock } from './relationship/signal/signal-clock.ts'
import { StartError } from './platform/start-error.ts'
import { surfaceRoutes } from './surface-routes.ts'

const PAGES = fileURLToPath(new URL('../../web/dist/', import.meta.url))
/** The console takes rows as data; the portal takes one person's answers. */
const MAX_BODY_BYTES = { console: 16 * 1024 * 1024, portal: 256 * 1024 }

export interface ServerOptions {
  readonly access: DatabaseAccess
  readonly secret: string
  readonly host: string
  readonly console: { readonly port: number; readonly url: string }
  readonly portal: { readonly port: number; readonly url: string }
  readonly mail: Mail
  readonly log: Log
  readonly hasDemoSignIn: boolean
  readonly hasOutbox: boolean
  /** The identity provider that people may sign in through. */
  readonly oidc?: OidcProvider | undefined
  /** A proxy of the operator's stands before us and says where requests come from. */
  readonly isBehindProxy?: boolean
  readonly isProduction: boolean
  /** Nobody else works on this database: what a crash left under way is queued anew. */
  readonly isAlone: boolean
}

export interface RunningServer {
  readonly consolePort: number
  readonly portalPort: number
  readonly services: Services
  readonly identity: IdentityDatabase
  /** Opens the setup page once; there as long as the database holds no organisation. */
  readonly setupToken: string | undefined
  stop(): Promise<void>
}

/** Serves both surfaces and works off jobs. Refuses a database role that row-level security would not bind. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { access, log, mail } = options
  const problem = await findRoleProblem(access.serverUrl)
  if (problem !== undefined) throw new StartError(problem)
  const database = openDatabase(access.serverUrl)
  const identity = openIdentityDatabase(access.identityUrl)
  const events = await listenForEvents(access.serverUrl)
  const queue = await openQueue({ url: access.serverUrl, database, log })
  if (options.isAlone) await queue.recover()
  const services: Services = { database, queue, events, signIn: { providerName: options.oidc?.name } }
  const closing: (() => Promise<void>)[] = []
  const setup = await createSetup(database, identity)
  const serve = async (surface: 'console' | 'portal'): Promise<number> => {
    const { port, url } = options[surface]
    const auth = createAuth({ surface, url, secret: options.secret, database: identity, mail, hasDemoSignIn: options.hasDemoSignIn, oidc: options.oidc, setup: surface === 'console' ? setup : undefined })
    const actorOf = (headers: Headers) => readActor(auth, database, surface, headers)
    const endpoint = createEndpoint({ surface, services, readActor: actorOf, log, isProduction: options.isProduction })
    const { hasDemoSignIn, hasOutbox } = options
    const server = createSurfaceServer({
      url,
      pages: `${PAGES}${surface}`,
      maxBodyBytes: MAX_BODY_BYTES[surface],
      graphql: (request, response) => endpoint(request, response),
      routes: [
        createIdentityRoutes({ surface, auth, database: identity, mail, hasDemoSignIn, hasOutbox, providerName: options.oidc?.name, isBehindProxy: options.isBehindProxy ?? false }),
        ...surfaceRoutes({ surface, services, readActor: actorOf, secret: options.secret, mail, portalUrl: options.portal.url }),
      ],
      log,
    })
    const close = closesInOrder(server)
    await listen(server, port, options.host)
    closing.push(close)
    return (server.address() as AddressInfo).port
  }
  const consolePort = await serve('console')
  const portalPort = await serve('portal')
  await queue.work(jobHandlers)
  const clock = startProposalClock(database, log)
  const signalClock = startSignalClock(database, log)
  const nudgeClock = startNudgeClock(database, log)
  const reportClock = startReportClock(database, log)
  const publicationClock = startPublicationClock(database, log)
  const urls = { console: options.console.url, portal: options.portal.url }
  const postOffice = startPostOffice({ database, mail, log, secret: options.secret, urls }, events)
  return {
    consolePort,
    portalPort,
    services,
    identity,
    setupToken: setup?.token,
    async stop() {
      await Promise.all(closing.map((close) => close()))
      clock.stop()
      signalClock.stop()
      nudgeClock.stop()
      reportClock.stop()
      publicationClock.stop()
      await postOffice.stop()
      closeStudios(database)
      await queue.stop()
      mail.close()
      await events.close()
      await database.$disconnect()
      await identity.$disconnect()
    },
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE'
        ? new StartError(`Port ${port} is taken. Stop what uses it, or set CONSOLE_PORT and PORTAL_PORT to other ports.`)
        : error)
    })
    server.listen(port, host, resolve)
  })
}
