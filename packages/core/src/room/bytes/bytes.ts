/** Bytes that own their memory, as WebCrypto takes and gives them. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text as UTF-8. */
export function textBytes(text: string): Bytes {
  return encoder.encode(text)
}

/** UTF-8 as text; nothing for bytes that are none. */
export function readText(bytes: Bytes): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** A whole number of 0 to 2^32 - 1 as four bytes, the highest first. */
export function numberBytes(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** The number in four bytes; nothing for any other length. */
export function readNumber(bytes: Bytes): number | undefined {
  return bytes.length === 4 ? new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0) : undefined
}

/** One after the other. */
export function joinBytes(...pieces: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Whether both hold the same bytes. For public values: it takes longer the more is equal. */
export function isSame(left: Bytes, right: Bytes): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at])
}

/** As many random bytes, from the platform's own source. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** SHA-256. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

const STEP = 8_192

/** Base64 with padding (RFC 4648, section 4), as bytes travel in GraphQL. */
export function toBase64(bytes: Bytes): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(binary)
}

/** The bytes behind base64; nothing for text that is none. */
export function readBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Lower-case hexadecimal, for keys of maps. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
