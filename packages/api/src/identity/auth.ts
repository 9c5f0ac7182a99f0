import { APIError, createAuthMiddleware } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import type { Mail } from '../platform/mail/mail.ts'
import { accountOfAddress, type IdentityDatabase } from './accounts.ts'
import { type Setup, setupPlugin } from './setup.ts'
import { maySendLink } from './sign-in/attempts.ts'
import { demoSignIn } from './sign-in/demo.ts'
import { invitationSignIn } from './sign-in/invitation.ts'
import { OIDC_PROVIDER_ID, type OidcProvider, oidcSignIn } from './sign-in/oidc.ts'
import { passkeySignIn } from './sign-in/passkeys.ts'
import { ownSessions } from './sign-in/sessions.ts'
import { assertWayIsOpen, openWays } from './sign-in/ways.ts'

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
  readonly oidc: OidcProvider | undefined
}

const LINK_MINUTES = 15
const SESSION_DAYS = 14

/** What better-auth offers and Ithaca does not: passwords, self-made accounts, links between accounts, other people's tokens. */
const CLOSED_PATHS = [
  '/update-user', '/delete-user', '/delete-user/callback', '/change-email', '/change-password', '/sign-up/email', '/sign-in/email',
  '/link-social', '/unlink-account', '/list-accounts', '/account-info', '/get-access-token', '/refresh-token', '/update-session',
  '/request-password-reset', '/reset-password', '/reset-password/:token', '/verify-password', '/send-verification-email', '/verify-email',
  '/list-sessions', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions', '/error', '/ok',
]

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
    onAPIError: { errorURL: `${url}/sign-in` },
    advanced: {
      cookiePrefix: `ithaca-${surface}`,
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // Attempts are counted before a request gets here; where somebody signed in from is nobody's business.
      ipAddress: { disableIpTracking: true },
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
    account: {
      updateAccountOnSignIn: false,
      // An address counts when the provider has verified it; ours come from the directory, which its administrators keep.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false, allowDifferentEmails: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            await assertWayIsOpen(database, session.userId, context?.path)
            return { data: { ...session, surface } }
          },
        },
      },
      account: {
        create: { before: (account) => Promise.resolve({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) },
      },
    },
    disabledPaths: [...CLOSED_PATHS, ...(options.oidc ? [] : ['/sign-in/social', '/callback/:id'])],
    hooks: {
      // A token that the caller brings would pass by the provider, PKCE and the nonce.
      before: createAuthMiddleware(async (context) => {
        if (context.path !== '/sign-in/social') return
        const body = context.body as { provider?: unknown; idToken?: unknown }
        if (body.provider !== OIDC_PROVIDER_ID || body.idToken !== undefined) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'Not found.' })
      }),
    },
    rateLimit: { enabled: false },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        async sendMagicLink({ email, url: link }) {
          // An address that nobody owns, one that had letters enough, or one whose organisation signs in otherwise gets
          // no letter, and the answer is the same.
          if (!(await maySendLink(database, email))) return
          const account = await accountOfAddress(database, email)
          if (!account || !(await openWays(database, account.organisationId)).includes('magic-link')) return
          await options.mail.send({
            to: account.email,
            subject: `Sign in to Ithaca`,
            text: `Open this link within ${LINK_MINUTES} minutes to sign in:\n\n${link}\n\nIf you did not ask for it, do nothing.`,
          })
        },
      }),
      demoSignIn(options),
      invitationSignIn(options),
      ownSessions(options),
      passkeySignIn(options),
      ...(options.oidc ? [oidcSignIn(options.oidc, database)] : []),
      ...(options.setup ? [setupPlugin(options.setup)] : []),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
