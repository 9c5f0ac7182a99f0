import {
  createKeys, createRecoverySecret, formatRecoveryCode, type Identity, lockWithPassphrase, lockWithRecovery, openIdentity, readBase64, readBundle, readRecoveryCode, type Secret, toBase64,
  unlockWithPassphrase, unlockWithRecovery,
} from '@ithaca/core/room'
import type { RoomKeysFieldsFragment } from '../../../generated/portal/graphql.ts'
import { stretch } from './stretch.ts'

export type RoomKeys = RoomKeysFieldsFragment

const bytes = (text: string | null | undefined) => readBase64(text ?? '') ?? new Uint8Array()

/** One's latest bundle, as bytes and read. */
async function latestOf({ bundles }: RoomKeys) {
  const packet = bytes(bundles.at(-1))
  return { packet, bundle: await readBundle(packet) }
}

/** Makes keys that follow on those that there are: what to send, the code to print, and the keys to hold. */
export async function makeKeys(keys: RoomKeys, passphrase: string) {
  const { bundle: before } = await latestOf(keys)
  const { organisationId, personId } = keys
  const { secret, packet } = await createKeys({ organisationId, personId, ...(before ? { previous: { bundle: before } } : {}) })
  const identity = await openIdentity(secret, packet)
  if (!identity) throw new Error('Keys that were just made open.')
  const { fingerprint } = identity.bundle
  const recovery = createRecoverySecret()
  return {
    identity,
    recoveryCode: await formatRecoveryCode(recovery),
    input: {
      bundle: toBase64(packet),
      vaultByPassphrase: toBase64(await lockWithPassphrase(secret, fingerprint, passphrase, stretch)),
      vaultByRecoveryCode: toBase64(await lockWithRecovery(secret, fingerprint, recovery)),
    },
  }
}

/** Opens one's keys with the passphrase; nothing if it is another. */
export async function unlockKeys(keys: RoomKeys, passphrase: string): Promise<Identity | undefined> {
  const { packet, bundle } = await latestOf(keys)
  const secret = bundle && (await unlockWithPassphrase(bytes(keys.vaultByPassphrase), bundle.fingerprint, passphrase, stretch))
  return secret && (await openIdentity(secret, packet))
}

/** What came of trying to open one's keys another way. */
export type Opened =
  | { readonly isOpen: true; readonly identity: Identity; readonly input: { generation: number; vaultByPassphrase: string } }
  | { readonly isOpen: false; readonly because: 'length' | 'letter' | 'check' | 'wrong' }

/** Opens one's keys with a typed recovery code, and seals them under a new passphrase. */
export async function recoverKeys(keys: RoomKeys, code: string, passphrase: string): Promise<Opened> {
  const read = await readRecoveryCode(code)
  if (!read.isValid) return { isOpen: false, because: read.because }
  const { packet, bundle } = await latestOf(keys)
  const secret = bundle && (await unlockWithRecovery(bytes(keys.vaultByRecoveryCode), bundle.fingerprint, read.secret))
  return await sealAnew(keys, secret, packet, passphrase)
}

/** Opens one's keys with the present passphrase, and seals them under a new one. */
export async function changePassphrase(keys: RoomKeys, present: string, next: string): Promise<Opened> {
  const { packet, bundle } = await latestOf(keys)
  const secret = bundle && (await unlockWithPassphrase(bytes(keys.vaultByPassphrase), bundle.fingerprint, present, stretch))
  return await sealAnew(keys, secret, packet, next)
}

/** A new recovery code for keys that the present passphrase opens: the code to print, and what to send. Nothing if it is another passphrase. */
export async function renewCode(keys: RoomKeys, passphrase: string) {
  const { bundle } = await latestOf(keys)
  const secret = bundle && (await unlockWithPassphrase(bytes(keys.vaultByPassphrase), bundle.fingerprint, passphrase, stretch))
  if (!secret) return undefined
  const recovery = createRecoverySecret()
  const vaultByRecoveryCode = toBase64(await lockWithRecovery(secret, bundle.fingerprint, recovery))
  const input = { generation: keys.generation, vaultByPassphrase: keys.vaultByPassphrase ?? '', vaultByRecoveryCode }
  return { recoveryCode: await formatRecoveryCode(recovery), input }
}

async function sealAnew({ generation }: RoomKeys, secret: Secret | undefined, packet: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Opened> {
  const identity = secret && (await openIdentity(secret, packet))
  if (!identity) return { isOpen: false, because: 'wrong' }
  const vaultByPassphrase = toBase64(await lockWithPassphrase(secret, identity.bundle.fingerprint, passphrase, stretch))
  return { isOpen: true, identity, input: { generation, vaultByPassphrase } }
}
