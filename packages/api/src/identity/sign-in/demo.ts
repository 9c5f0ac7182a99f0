import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { accountOfDemoPerson, type IdentityDatabase } from '../accounts.ts'

/** Signs a visitor in as a made-up person of the demo organisation. */
export function demoSignIn(options: { readonly database: IdentityDatabase; readonly hasDemoSignIn: boolean }) {
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
