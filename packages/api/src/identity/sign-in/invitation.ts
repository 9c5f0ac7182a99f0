import { createHash, randomBytes } from 'node:crypto'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { accountOfInvitation, type IdentityDatabase } from '../accounts.ts'

const SECRET_BYTES = 32
export const INVITATION_DAYS = 14

/** A new invitation's secret, and what the database keeps of it. */
export function createInvitationSecret(): { secret: string; hash: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

/** Takes an invitation: good for once, in time, on its surface, and for who knows the address that it went to. */
export function invitationSignIn(options: { readonly surface: 'console' | 'portal'; readonly database: IdentityDatabase }) {
  const body = z.object({ secret: z.string().min(20).max(100), email: z.string().min(3).max(320) })
  return {
    id: 'invitation',
    endpoints: {
      takeInvitation: createAuthEndpoint('/invitation', { method: 'POST', body }, async (context) => {
        const { secret, email } = context.body
        const user = await accountOfInvitation(options.database, { hash: hashOf(secret), email, surface: options.surface })
        if (!user) {
          throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'This invitation does not fit: it was used, it is too old, or it went to another address.' })
        }
        const session = await context.context.internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ name: user.name })
      }),
    },
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
