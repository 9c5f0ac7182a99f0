import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type RegistrationResponseJSON,
  verifyAuthenticationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { IdentityDatabase } from '../accounts.ts'
import { forgetChallenge, keepChallenge } from './challenges.ts'
import { ownSession } from './own-session.ts'

export interface PasskeyOptions {
  readonly surface: 'console' | 'portal'
  /** Where people reach this surface; its host is what a passkey belongs to. */
  readonly url: string
  readonly database: IdentityDatabase
}

const MAX_PASSKEYS = 20
/** A session older than this signs in again before it may add a key that outlives it. */
const FRESH_HOURS = 12

const response = z.looseObject({ id: z.string().max(2_000), rawId: z.string().max(2_000), type: z.literal('public-key'), response: z.looseObject({ clientDataJSON: z.string().max(20_000) }) })
const refused = () => new APIError('UNAUTHORIZED', { code: 'PASSKEY_REFUSED', message: 'This passkey does not open anything here. Choose another way.' })

/** Passkeys: made by who is signed in, used to sign in, removed again. A challenge is good for once and five minutes. */
export function passkeySignIn({ surface, url, database }: PasskeyOptions) {
  const rpID = new URL(url).hostname
  const expected = { expectedOrigin: new URL(url).origin, expectedRPID: rpID }
  const expectedChallenge = (purpose: string) => (challenge: string) => forgetChallenge(database, purpose, challenge)
  return {
    id: 'passkeys',
    endpoints: {
      listPasskeys: createAuthEndpoint('/passkeys', { method: 'GET' }, async (context) => {
        const { userId } = await ownSession(context, surface)
        const passkeys = await database.passkey.findMany({
          where: { userId }, select: { id: true, name: true, createdAt: true, lastUsedOn: true }, orderBy: { createdAt: 'desc' },
        })
        return context.json({ passkeys })
      }),
      offerPasskey: createAuthEndpoint('/passkeys/offer', { method: 'POST' }, async (context) => {
        const { userId, userName, session } = await ownSession(context, surface)
        if (session.createdAt.getTime() < Date.now() - FRESH_HOURS * 3_600_000) {
          throw new APIError('FORBIDDEN', { code: 'SIGN_IN_AGAIN', message: 'Sign out and in again first, so that it is you who adds a key.' })
        }
        const known = await database.passkey.findMany({ where: { userId }, select: { id: true } })
        if (known.length >= MAX_PASSKEYS) throw new APIError('CONFLICT', { code: 'TOO_MANY', message: `${MAX_PASSKEYS} passkeys are enough. Remove one first.` })
        const options = await generateRegistrationOptions({
          rpName: 'Ithaca', rpID, userName, userID: new TextEncoder().encode(userId), attestationType: 'none', excludeCredentials: known,
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        })
        await keepChallenge(database, `add for ${userId}`, options.challenge)
        return context.json({ ...options })
      }),
      addPasskey: createAuthEndpoint('/passkeys/add', { method: 'POST', body: z.object({ name: z.string().trim().min(1).max(80), response }) }, async (context) => {
        const { userId } = await ownSession(context, surface)
        const verified = await verifyRegistrationResponse({
          response: context.body.response as unknown as RegistrationResponseJSON, expectedChallenge: expectedChallenge(`add for ${userId}`), ...expected,
        }).catch(() => undefined)
        if (!verified?.verified) throw refused()
        const { id, publicKey, counter, transports } = verified.registrationInfo.credential
        await database.passkey.create({
          data: { id, userId, name: context.body.name, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] },
        })
        return context.json({ id })
      }),
      removePasskey: createAuthEndpoint('/passkeys/remove', { method: 'POST', body: z.object({ id: z.string().max(2_000) }) }, async (context) => {
        const { userId } = await ownSession(context, surface)
        const { count } = await database.passkey.deleteMany({ where: { userId, id: context.body.id } })
        if (count === 0) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'That is not here, or not yours.' })
        return context.json({ removed: count })
      }),
      challengePasskey: createAuthEndpoint('/passkeys/challenge', { method: 'POST' }, async (context) => {
        const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
        await keepChallenge(database, `sign in to ${surface}`, options.challenge)
        return context.json({ ...options })
      }),
      signInPasskey: createAuthEndpoint('/passkeys/sign-in', { method: 'POST', body: z.object({ response }) }, async (context) => {
        const given = context.body.response as unknown as AuthenticationResponseJSON
        const passkey = await database.passkey.findUnique({ where: { id: given.id }, include: { user: true } })
        if (!passkey) throw refused()
        const verified = await verifyAuthenticationResponse({
          response: given,
          expectedChallenge: expectedChallenge(`sign in to ${surface}`),
          ...expected,
          credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
          requireUserVerification: true,
        }).catch(() => undefined)
        if (!verified?.verified) throw refused()
        const { newCounter } = verified.authenticationInfo
        await database.passkey.update({ where: { id: passkey.id }, data: { counter: newCounter, lastUsedOn: new Date() } })
        const session = await context.context.internalAdapter.createSession(passkey.userId)
        await setSessionCookie(context, { session, user: passkey.user })
        return context.json({ name: passkey.user.name })
      }),
    },
  }
}
