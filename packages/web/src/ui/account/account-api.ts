import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { postJson, read } from '../sign-in/auth-api.ts'

export type Passkey = { id: string; name: string; createdAt: string; lastUsedOn: string | null }
export type OwnSession = {
  id: string
  surface: 'console' | 'portal'
  createdAt: string
  updatedAt: string
  userAgent: string | null
  isThisOne: boolean
}

export const canHavePasskeys = browserSupportsWebAuthn

export const readPasskeys = async (signal: AbortSignal): Promise<Passkey[]> =>
  (await read<{ passkeys: Passkey[] }>('/auth/passkeys', signal)).passkeys

export const readSessions = async (signal: AbortSignal): Promise<OwnSession[]> =>
  (await read<{ sessions: OwnSession[] }>('/auth/sessions', signal)).sessions

/** How adding a passkey ended: done, given up by the person or their device, or refused with a code. */
export async function addPasskey(name: string): Promise<'done' | 'given-up' | 'sign-in-again' | 'failed'> {
  const offered = await postJson('/auth/passkeys/offer', {})
  if (offered.status === 403) return 'sign-in-again'
  if (!offered.ok) return 'failed'
  const options = (await offered.json()) as Parameters<typeof startRegistration>[0]['optionsJSON']
  try {
    const response = await startRegistration({ optionsJSON: options })
    return (await postJson('/auth/passkeys/add', { name, response })).ok ? 'done' : 'failed'
  } catch {
    return 'given-up'
  }
}

export const removePasskey = async (id: string): Promise<boolean> => (await postJson('/auth/passkeys/remove', { id })).ok

export const endSession = async (id: string): Promise<boolean> => (await postJson('/auth/sessions/end', { id })).ok

/** Ends every session on both surfaces, this one included, and loads the app anew. */
export async function signOutEverywhere(): Promise<boolean> {
  const isDone = (await postJson('/auth/sessions/end', { everywhere: true })).ok
  if (isDone) window.location.assign('/sign-in')
  return isDone
}
