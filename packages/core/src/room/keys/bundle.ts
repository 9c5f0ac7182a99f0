import { type Bytes, numberBytes, readNumber, sha256, toHex } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'
import { packParts, readParts, readStatement, statement } from '../bytes/parts.ts'
import { importVerifyingKey, isSignature, type Key, sign } from './algorithms.ts'

/** No earlier keys, no earlier entry: 32 zero bytes. */
export const NONE: Bytes = new Uint8Array(32)

/** A person's public keys of one generation. Generations count from 1. */
export interface KeyBundle {
  readonly organisationId: string
  readonly personId: string
  readonly generation: number
  /** HPKE's public key, an uncompressed point. */
  readonly receivePublic: Bytes
  /** ECDSA's public key, an uncompressed point. */
  readonly signPublic: Bytes
  /** The fingerprint of the keys before these; zeros for the first. */
  readonly previous: Bytes
}

/** A bundle that was read: nothing about it is proven before `checkBundle`. */
export interface ReadBundle extends KeyBundle {
  readonly statement: Bytes
  /** By the bundle's own key for signing: who announces it holds it. */
  readonly proof: Bytes
  /** By the key before it; empty when that was lost. */
  readonly continuity: Bytes
  /** SHA-256 of the statement. Names these keys of this person, and no others. */
  readonly fingerprint: Bytes
  /** The same as text. */
  readonly name: string
  readonly verifyKey: Key
}

/** Signs a bundle with its own key, and with the one before it if that is still held. */
export async function signBundle(bundle: KeyBundle, signKey: Key, previousKey?: Key): Promise<Bytes> {
  const said = statement('keys', [
    idBytes(bundle.organisationId), idBytes(bundle.personId), numberBytes(bundle.generation),
    bundle.receivePublic, bundle.signPublic, bundle.previous,
  ])
  return packParts([said, await sign(signKey, said), previousKey ? await sign(previousKey, said) : new Uint8Array()])
}

/** Reads a bundle; nothing for bytes that are none, or keys that are no points of the curve. */
export async function readBundle(packet: Bytes): Promise<ReadBundle | undefined> {
  const [said, proof, continuity] = readParts(packet, 3) ?? []
  const parts = said && readStatement('keys', said, 6)
  if (!said || !parts || !proof || !continuity) return undefined
  const [organisation, person, count, receivePublic, signPublic, previous] = parts as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const [organisationId, personId, generation] = [readId(organisation), readId(person), readNumber(count)]
  if (!organisationId || !personId || !generation || receivePublic.length !== 65 || previous.length !== 32) return undefined
  const fingerprint = await sha256(said)
  try {
    const verifyKey = await importVerifyingKey(signPublic)
    return { organisationId, personId, generation, receivePublic, signPublic, previous, statement: said, proof, continuity, fingerprint, name: toHex(fingerprint), verifyKey }
  } catch {
    return undefined
  }
}

/** Whether whoever announced the bundle holds its key for signing. */
export async function hasProof(bundle: ReadBundle): Promise<boolean> {
  return await isSignature(bundle.verifyKey, bundle.statement, bundle.proof)
}

/** Whether the holder of `earlier` announced `later` as their next keys. */
export async function isContinued(earlier: ReadBundle, later: ReadBundle): Promise<boolean> {
  return toHex(later.previous) === earlier.name && (await isSignature(earlier.verifyKey, later.statement, later.continuity))
}
