import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { Bytes } from '../bytes/bytes.ts'

/** A key as WebCrypto holds it. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const hpke = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const

/** A fresh pair for signing: the private key as PKCS #8, the public one as an uncompressed point of 65 bytes. */
export async function createSigningPair(): Promise<{ readonly privateKey: Bytes; readonly publicKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  return {
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  }
}

/** The private key for signing, which can't be taken out again. */
export async function importSigningKey(privateKey: Bytes): Promise<Key> {
  return await crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['sign'])
}

/** The public key for checking signatures. Throws if it is no point of the curve. */
export async function importVerifyingKey(publicKey: Bytes): Promise<Key> {
  return await crypto.subtle.importKey('raw', publicKey, CURVE, false, ['verify'])
}

/** ECDSA over P-256 with SHA-256: 64 bytes, r before s. */
export async function sign(key: Key, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(SIGNATURE, key, message))
}

/** Whether this is the key's signature of the message. */
export async function isSignature(key: Key, message: Bytes, signature: Bytes): Promise<boolean> {
  return signature.length === 64 && (await crypto.subtle.verify(SIGNATURE, key, signature, message))
}

/** A key for AES-256-GCM from its 32 bytes, which can't be taken out again. */
export async function importContentKey(key: Bytes): Promise<Key> {
  return await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** AES-256-GCM with a tag of 16 bytes behind the ciphertext. */
export async function seal(key: Key, nonce: Bytes, additionalData: Bytes, plaintext: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, plaintext))
}

/** The plaintext; nothing if key, nonce, additional data or ciphertext is not what was sealed. */
export async function open(key: Key, nonce: Bytes, additionalData: Bytes, ciphertext: Bytes): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, ciphertext))
  } catch {
    return undefined
  }
}
