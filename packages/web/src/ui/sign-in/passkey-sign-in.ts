import { startAuthentication } from '@simplewebauthn/browser'
import { postJson } from './auth-api.ts'

/** Signs in with a passkey that the device offers; false when the person gave up or the key opens nothing here. */
export async function signInWithPasskey(): Promise<boolean> {
  const offered = await postJson('/auth/passkeys/challenge', {})
  if (!offered.ok) return false
  const options = (await offered.json()) as Parameters<typeof startAuthentication>[0]['optionsJSON']
  const response = await startAuthentication({ optionsJSON: options })
  return (await postJson('/auth/passkeys/sign-in', { response })).ok
}
