import { type Bytes, toHex } from './bytes.ts'

/** A UUID's sixteen bytes. Throws for text that is none: ids come from the server and are checked before. */
export function idBytes(id: string): Bytes {
  const digits = id.replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new Error('An id is a UUID in lower case.')
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Sixteen bytes as a UUID; nothing for any other length. */
export function readId(bytes: Bytes): string | undefined {
  if (bytes.length !== 16) return undefined
  const hex = toHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
