import { type Bytes, joinBytes, numberBytes, randomBytes, readNumber, textBytes } from '../bytes/bytes.ts'
import { packParts, PROTOCOL, readParts, readStatement, statement } from '../bytes/parts.ts'
import { importContentKey, type Key, open, seal } from '../keys/algorithms.ts'
import { packSecret, readSecret, type Secret } from '../keys/identity.ts'
import { COST, isReasonable, type Stretch, type StretchCost } from './stretch.ts'

const WAYS = ['passphrase', 'recovery code'] as const
type Way = (typeof WAYS)[number]

interface ReadVault extends StretchCost {
  readonly lock: Bytes
  readonly way: Way
  readonly salt: Bytes
  readonly nonce: Bytes
  readonly ciphertext: Bytes
}

/** Seals the secret under a passphrase. `fingerprint`: of the bundle whose secret it is. */
export async function lockWithPassphrase(secret: Secret, fingerprint: Bytes, passphrase: string, stretch: Stretch): Promise<Bytes> {
  const salt = randomBytes(16)
  return await lock({ secret, fingerprint, way: 'passphrase', salt, cost: COST, key: await importContentKey(await stretch(passphrase, salt, COST)) })
}

/** Opens a vault with the passphrase; nothing if it is not the one, or the vault is none of ours. */
export async function unlockWithPassphrase(packet: Bytes, fingerprint: Bytes, passphrase: string, stretch: Stretch): Promise<Secret | undefined> {
  const vault = readVault(packet, fingerprint)
  if (vault?.way !== 'passphrase' || !isReasonable(vault)) return undefined
  return await unlock(vault, await importContentKey(await stretch(passphrase, vault.salt, vault)))
}

/** Seals the secret under a recovery secret. Its 128 bits are random: HKDF is enough, stretching would add nothing. */
export async function lockWithRecovery(secret: Secret, fingerprint: Bytes, recovery: Bytes): Promise<Bytes> {
  const salt = randomBytes(16)
  return await lock({ secret, fingerprint, way: 'recovery code', salt, cost: { memoryKibibytes: 0, passes: 0 }, key: await recoveryKey(recovery, salt) })
}

/** Opens a vault with the recovery secret; nothing if it is not the one. */
export async function unlockWithRecovery(packet: Bytes, fingerprint: Bytes, recovery: Bytes): Promise<Secret | undefined> {
  const vault = readVault(packet, fingerprint)
  return vault?.way === 'recovery code' ? await unlock(vault, await recoveryKey(recovery, vault.salt)) : undefined
}

/** Whether the bytes have a vault's shape. For the server, which can see no more of it. */
export function isVault(packet: Bytes): boolean {
  return readVault(packet) !== undefined
}

async function lock({ secret, fingerprint, way, salt, cost, key }: {
  secret: Secret; fingerprint: Bytes; way: Way; salt: Bytes; cost: StretchCost; key: Key
}): Promise<Bytes> {
  const said = statement('vault', [fingerprint, textBytes(way), salt, numberBytes(cost.memoryKibibytes), numberBytes(cost.passes)])
  const nonce = randomBytes(12)
  return packParts([said, nonce, await seal(key, nonce, said, packSecret(secret))])
}

async function unlock({ lock: said, nonce, ciphertext }: ReadVault, key: Key): Promise<Secret | undefined> {
  const bytes = await open(key, nonce, said, ciphertext)
  return bytes && readSecret(bytes)
}

function readVault(packet: Bytes, fingerprint?: Bytes): ReadVault | undefined {
  const [said, nonce, ciphertext] = readParts(packet, 3) ?? []
  const [of, wayBytes, salt, memory, count] = (said && readStatement('vault', said, 5)) ?? []
  if (!said || !nonce || nonce.length !== 12 || !ciphertext || !of || !wayBytes || !salt || !memory || !count) return undefined
  if (fingerprint && !of.every((byte, at) => byte === fingerprint[at])) return undefined
  const way = WAYS.find((each) => each === new TextDecoder().decode(wayBytes))
  const [memoryKibibytes, passes] = [readNumber(memory), readNumber(count)]
  if (way === undefined || memoryKibibytes === undefined || passes === undefined || salt.length !== 16) return undefined
  return { lock: said, way, salt, memoryKibibytes, passes, nonce, ciphertext }
}

async function recoveryKey(recovery: Bytes, salt: Bytes): Promise<Key> {
  const key = await crypto.subtle.importKey('raw', recovery, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info: joinBytes(textBytes(`${PROTOCOL} recovery`)) }
  return await crypto.subtle.deriveKey(derivation, key, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
