import { type Bytes, joinBytes, numberBytes, randomBytes, textBytes } from '../bytes/bytes.ts'
import { statement } from '../bytes/parts.ts'
import { type Space, spaceParts } from '../bytes/space.ts'
import { importContentKey, type Key, open, seal } from '../keys/algorithms.ts'
import { LIMITS } from '../entry/content.ts'

/** Bytes of a file in one chunk, before sealing. Each chunk but a single short one is this long; the last is filled up. */
export const CHUNK_BYTES = 192 * 1024
const LEAST_BYTES = 4_096
const TAG_BYTES = 16

/** The lengths that a sealed chunk can have: a power of two from 4 kB, or a whole chunk. */
export function isChunkLength(length: number): boolean {
  const plain = length - TAG_BYTES
  return plain === CHUNK_BYTES || (plain >= LEAST_BYTES && plain < CHUNK_BYTES && Number.isInteger(Math.log2(plain)))
}

/** The most chunks that a file has. */
export const MOST_CHUNKS = Math.ceil(LIMITS.fileBytes / CHUNK_BYTES)

/** Which file a chunk belongs to. */
export interface FilePlace {
  readonly space: Space
  readonly fileId: string
  readonly chunks: number
}

/** A fresh key, for one file only: with it each chunk's number can be its nonce. */
export function createFileKey(): Bytes {
  return randomBytes(32)
}

/** How many chunks a file of this size has. An empty file has one. */
export function countChunks(sizeBytes: number): number {
  return Math.max(1, Math.ceil(sizeBytes / CHUNK_BYTES))
}

/** Seals a file's chunk `index`, counted from 0. */
export async function sealChunk(fileKey: Bytes, place: FilePlace, index: number, file: Bytes): Promise<Bytes> {
  const piece = file.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)
  const length = place.chunks > 1 || piece.length > CHUNK_BYTES / 2 ? CHUNK_BYTES : Math.max(LEAST_BYTES, 2 ** Math.ceil(Math.log2(piece.length || 1)))
  const padded = new Uint8Array(Math.min(length, CHUNK_BYTES))
  padded.set(piece)
  return await seal(await importContentKey(fileKey), nonceOf(index), bindingOf(place, index), padded)
}

/** Opens all chunks, in order, to the file's own bytes; nothing if one is missing, foreign or out of its place. */
export async function openFile(fileKey: Bytes, place: FilePlace, sealed: readonly Bytes[], sizeBytes: number): Promise<Bytes | undefined> {
  if (sealed.length !== place.chunks || countChunks(sizeBytes) !== place.chunks) return undefined
  const key: Key = await importContentKey(fileKey)
  const pieces = await Promise.all(sealed.map((chunk, index) => open(key, nonceOf(index), bindingOf(place, index), chunk)))
  const whole = pieces.filter((piece) => piece !== undefined)
  if (whole.length !== place.chunks) return undefined
  const bytes = joinBytes(...whole)
  return bytes.length >= sizeBytes ? bytes.slice(0, sizeBytes) : undefined
}

function nonceOf(index: number): Bytes {
  return joinBytes(new Uint8Array(8), numberBytes(index))
}

function bindingOf({ space, fileId, chunks }: FilePlace, index: number): Bytes {
  return statement('chunk', [...spaceParts(space), textBytes(fileId), numberBytes(index), numberBytes(chunks)])
}
