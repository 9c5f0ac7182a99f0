import type { IncomingMessage } from 'node:http'
import { answerJson, networkAddressOf, refuse, type Route } from '../platform/http/answer.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { findDemoPeople, type IdentityDatabase } from './accounts.ts'
import type { Auth } from './auth.ts'
import { handleAuth } from './auth-handler.ts'
import { mayAttempt, retryAfterSeconds } from './sign-in/attempts.ts'

export interface IdentityRoutesOptions {
  readonly surface: 'console' | 'portal'
  readonly auth: Auth
  readonly database: IdentityDatabase
  readonly mail: Mail
  readonly hasDemoSignIn: boolean
  /** Letters are kept on a page of this machine, because no SMTP server is set. */
  readonly hasOutbox: boolean
  /** The identity provider's name, when one is set up. */
  readonly providerName: string | undefined
  readonly isBehindProxy: boolean
}

/** Sign-in over HTTP: what this surface offers, the demo's people, the outbox page, and better-auth's own paths. */
export function createIdentityRoutes(options: IdentityRoutesOptions): Route {
  return async (request, response, url) => {
    if (url.pathname.startsWith('/auth/') && !(await mayAttempt(options.database, url.pathname, networkAddressOf(request, options.isBehindProxy)))) {
      response.setHeader('retry-after', retryAfterSeconds(url.pathname))
      refuse(response, 429, 'TOO_MANY_ATTEMPTS', 'That was tried too often from here. Wait a minute and try again.')
      return true
    }
    if (request.method === 'GET' && url.pathname === '/auth/options') {
      const demoPeople = options.hasDemoSignIn ? await findDemoPeople(options.database, options.surface, '') : []
      answerJson(response, 200, { demo: demoPeople.length > 0, magicLink: true, passkey: true, provider: options.providerName ?? null, outbox: options.hasOutbox ? '/outbox' : null })
      return true
    }
    if (request.method === 'GET' && url.pathname === '/auth/demo-people') {
      const search = url.searchParams.get('search') ?? ''
      answerJson(response, 200, { people: options.hasDemoSignIn ? await findDemoPeople(options.database, options.surface, search) : [] })
      return true
    }
    if (request.method === 'GET' && url.pathname === '/outbox' && options.hasOutbox && isFromThisMachine(request)) {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      response.end(options.mail.outbox.map((letter) => `To: ${letter.to}\nSubject: ${letter.subject}\nSent: ${letter.sentAt.toISOString()}\n\n${letter.text}\n`).join('\n----\n\n') || 'No letters yet.\n')
      return true
    }
    if (!url.pathname.startsWith('/auth/')) return false
    await handleAuth(options.auth, request, response, url)
    return true
  }
}

/** A proxy's requests come from elsewhere, also when it runs here. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  return /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined
}
