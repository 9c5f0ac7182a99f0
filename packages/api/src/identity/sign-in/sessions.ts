import { createAuthEndpoint } from 'better-auth/api'
import { deleteSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { IdentityDatabase } from '../accounts.ts'
import { ownSession } from './own-session.ts'

const MOST = 100

/** One's own sessions on both surfaces: a list without their secrets, ending one, and signing out everywhere. */
export function ownSessions({ surface, database }: { readonly surface: 'console' | 'portal'; readonly database: IdentityDatabase }) {
  const body = z.union([z.object({ id: z.string().max(100) }), z.object({ everywhere: z.literal(true) })])
  return {
    id: 'own-sessions',
    endpoints: {
      listOwnSessions: createAuthEndpoint('/sessions', { method: 'GET' }, async (context) => {
        const { session, userId } = await ownSession(context, surface)
        const sessions = await database.session.findMany({
          where: { userId, expiresAt: { gt: new Date() } },
          select: { id: true, surface: true, createdAt: true, updatedAt: true, userAgent: true },
          orderBy: { createdAt: 'desc' },
          take: MOST,
        })
        return context.json({ sessions: sessions.map((each) => ({ ...each, isThisOne: each.id === session.id })) })
      }),
      endSessions: createAuthEndpoint('/sessions/end', { method: 'POST', body }, async (context) => {
        const { session, userId } = await ownSession(context, surface)
        const one = 'id' in context.body ? { id: context.body.id } : {}
        const { count } = await database.session.deleteMany({ where: { userId, ...one } })
        if (!('id' in one) || one.id === session.id) deleteSessionCookie(context)
        return context.json({ ended: count })
      }),
    },
  }
}
