import type { GenericEndpointContext } from 'better-auth'
import { APIError, getSessionFromCtx } from 'better-auth/api'

/** The session of this request, if it is of this surface; the other surface's is nothing here. */
export async function ownSession(context: GenericEndpointContext, surface: 'console' | 'portal') {
  const found = await getSessionFromCtx(context)
  const session = found?.session as { id: string; createdAt: Date; surface?: string } | undefined
  if (!found || session?.surface !== surface) throw new APIError('UNAUTHORIZED', { code: 'SIGNED_OUT', message: 'Sign in first.' })
  return { session, userId: found.user.id, userName: found.user.name }
}
