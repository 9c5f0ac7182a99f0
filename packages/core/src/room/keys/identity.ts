import { type Bytes } from '../bytes/bytes.ts'
import { packParts, readParts } from '../bytes/parts.ts'
import { createSigningPair, hpke, importSigningKey, type Key } from './algorithms.ts'
import { NONE, readBundle, type ReadBundle, signBundle } from './bundle.ts'

/** A person's private keys as bytes: only on the way into a vault and out of it. */
export interface Secret {
  /** HPKE's private key, 32 bytes. */
  readonly receivePrivate: Bytes
  /** ECDSA's private key, PKCS #8. */
  readonly signPrivate: Bytes
}

/** A person with their keys at hand: who reads and writes. */
export interface Identity {
  readonly bundle: ReadBundle
  readonly receiveKey: Key
  readonly signKey: Key
}

/** Whose keys are made, and which come before them. */
export interface Owner {
  readonly organisationId: string
  readonly personId: string
  /** The keys that these replace. */
  readonly previous?: { readonly bundle: ReadBundle; readonly signKey?: Key }
}

/** Makes a person's keys: the secret for the vaults, and the bundle to publish. */
export async function createKeys({ organisationId, personId, previous }: Owner): Promise<{ readonly secret: Secret; readonly packet: Bytes }> {
  const receive = await hpke.kem.generateKeyPair()
  const signing = await createSigningPair()
  const secret = { receivePrivate: new Uint8Array(await hpke.kem.serializePrivateKey(receive.privateKey)), signPrivate: signing.privateKey }
  const bundle = {
    organisationId, personId, generation: (previous?.bundle.generation ?? 0) + 1, signPublic: signing.publicKey,
    receivePublic: new Uint8Array(await hpke.kem.serializePublicKey(receive.publicKey)), previous: previous?.bundle.fingerprint ?? NONE,
  }
  return { secret, packet: await signBundle(bundle, await importSigningKey(signing.privateKey), previous?.signKey) }
}

/** The person with keys at hand; nothing if the secret is not the bundle's. */
export async function openIdentity(secret: Secret, packet: Bytes): Promise<Identity | undefined> {
  const bundle = await readBundle(packet)
  if (!bundle) return undefined
  try {
    const receiveKey = await hpke.kem.deserializePrivateKey(secret.receivePrivate)
    return { bundle, receiveKey, signKey: await importSigningKey(secret.signPrivate) }
  } catch {
    return undefined
  }
}

/** The secret as bytes, to be sealed. */
export function packSecret({ receivePrivate, signPrivate }: Secret): Bytes {
  return packParts([receivePrivate, signPrivate])
}

/** The secret again. */
export function readSecret(bytes: Bytes): Secret | undefined {
  const [receivePrivate, signPrivate] = readParts(bytes, 2) ?? []
  return receivePrivate && signPrivate ? { receivePrivate, signPrivate } : undefined
}
