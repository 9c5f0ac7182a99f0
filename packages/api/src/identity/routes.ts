import { toNodeHandler } from 'better-auth/node'
import { answerJson, type Route } from '../platform/http/answer.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { findDemoPeople, type IdentityDatabase } from './accounts.ts'
import type { Auth } from './auth.ts'

export interface IdentityRoutesOptions {
  readonly surface: 'console' | 'portal'
  readonly auth: Auth
  readonly database: IdentityDatabase
  readonly mail: Mail
  readonly hasDemoSignIn: boolean
  /** Letters are kept on a page of this machine, because no SMTP server is set. */
  readonly hasOutbox: boolean
}

/** Sign-in over HTTP: what this surface offers, the demo's people, the outbox page, and better-auth's own paths. */
export function createIdentityRoutes(options: IdentityRoutesOptions): Route {
  const handleAuth = toNodeHandler(options.auth)
  return async (request, response, url) => {
    if (request.method === 'GET' && url.pathname === '/auth/options') {
      const demoPeople = options.hasDemoSignIn ? await findDemoPeople(options.database, options.surface, '') : []
      answerJson(response, 200, { demo: demoPeople.length > 0, magicLink: true, outbox: options.hasOutbox ? '/outbox' : null })
      return true
    }
    if (request.method === 'GET' && url.pathname === '/auth/demo-people') {
      const search = url.searchParams.get('search') ?? ''
      answerJson(response, 200, { people: options.hasDemoSignIn ? await findDemoPeople(options.database, options.surface, search) : [] })
      return true
    }
    if (request.method === 'GET' && url.pathname === '/outbox' && options.hasOutbox) {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      response.end(options.mail.outbox.map((letter) => `To: ${letter.to}\nSubject: ${letter.subject}\nSent: ${letter.sentAt.toISOString()}\n\n${letter.text}\n`).join('\n----\n\n') || 'No letters yet.\n')
      return true
    }
    if (!url.pathname.startsWith('/auth/')) return false
    await handleAuth(request, response)
    return true
  }
}
