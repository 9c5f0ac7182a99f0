import { APIError, createAuthEndpoint } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import { z } from 'zod'
import type { Mail } from '../platform/mail/mail.ts'
import { accountOfAddress, accountOfDemoPerson, type IdentityDatabase } from './accounts.ts'
import { type Setup, setupPlugin } from './setup.ts'

export interface AuthOptions {
  readonly surface: 'console' | 'portal'
  /** Where people reach this surface. */
  readonly url: string
  readonly secret: string
  readonly database: IdentityDatabase
  readonly mail: Mail
  /** Made-up people may be impersonated. Never with an operator's database in production. */
  readonly hasDemoSignIn: boolean
  /** There is no organisation yet, and this surface may make the first one. */
  readonly setup: Setup | undefined
}

const LINK_MINUTES = 15
const SESSION_DAYS = 14

/** Signs a visitor in as a made-up person of the demo organisation. */
function demoSignIn(options: AuthOptions) {
  return {
    id: 'demo-sign-in',
    endpoints: {
      signInDemo: createAuthEndpoint('/sign-in/demo', { method: 'POST', body: z.object({ personId: z.uuid() }) }, async (context) => {
        const user = options.hasDemoSignIn ? await accountOfDemoPerson(options.database, context.body.personId) : undefined
        if (!user) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such person in the demo.' })
        const session = await context.context.internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ name: user.name })
      }),
    },
  }
}

/** Sign-in of one surface. The two surfaces' cookies and sessions are apart: one is nothing to the other. */
export function createAuth(options: AuthOptions) {
  const { surface, url, database } = options
  return betterAuth({
    appName: 'Ithaca',
    baseURL: url,
    basePath: '/auth',
    secret: options.secret,
    trustedOrigins: [url],
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: `ithaca-${surface}`,
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    user: {
      additionalFields: {
        organisationId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
        isAdmin: { type: 'boolean', required: true, input: false },
      },
    },
    session: {
      expiresIn: SESSION_DAYS * 24 * 60 * 60,
      additionalFields: { surface: { type: 'string', required: true, input: false } },
    },
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, surface } }) } } },
    disabledPaths: ['/update-user', '/delete-user', '/change-email', '/sign-up/email', '/sign-in/email', '/link-social', '/sign-in/social'],
    rateLimit: { enabled: true, window: 60, max: 100, customRules: { '/sign-in/magic-link': { window: 60, max: 5 }, '/sign-in/demo': { window: 60, max: 600 } } },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        async sendMagicLink({ email, url: link }) {
          // An address that nobody owns gets no letter, and the answer is the same.
          const account = await accountOfAddress(database, email)
          if (!account) return
          await options.mail.send({
            to: email,
            subject: `Sign in to Ithaca`,
            text: `Open this link within ${LINK_MINUTES} minutes to sign in:\n\n${link}\n\nIf you did not ask for it, do nothing.`,
          })
        },
      }),
      demoSignIn(options),
      ...(options.setup ? [setupPlugin(options.setup)] : []),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
