import { type Bytes, numberBytes, randomBytes, readNumber, sha256 } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'
import { packParts, readParts, readStatement, statement } from '../bytes/parts.ts'
import { readSpace, type Space, spaceParts } from '../bytes/space.ts'
import { type Key, seal, sign } from '../keys/algorithms.ts'
import { NONE } from '../keys/bundle.ts'
import type { Identity } from '../keys/identity.ts'
import { CIPHERTEXT_LENGTHS, commitToContent, type Content, packContent } from './content.ts'

/** Where an author's chain of entries ends: how many there are, and the hash of the last. */
export interface Head {
  readonly sequence: number
  readonly hash: Bytes
}

/** Before the first entry. */
export const START: Head = { sequence: 0, hash: NONE }

/** What an entry says in the open, all of it signed and bound to the ciphertext. */
export interface Header extends Space {
  readonly authorId: string
  readonly epoch: number
  readonly epochHash: Bytes
  /** The author's own count in this space, from 1, without gaps. */
  readonly sequence: number
  /** The hash of the author's entry before; zeros for the first. */
  readonly previous: Bytes
  /** The partner's latest entry that the author had read: nothing that refers to it can come before it. */
  readonly seen: Head
  /** SHA-256 of the content with its random prefix. */
  readonly commitment: Bytes
}

/** An entry as it lies on the server. After erasure, nonce and ciphertext are empty. Nothing is proven by reading it. */
export interface SealedEntry extends Header {
  readonly header: Bytes
  readonly signature: Bytes
  readonly nonce: Bytes
  readonly ciphertext: Bytes
  /** SHA-256 of the header. */
  readonly hash: Bytes
}

/** Where a new entry goes. */
export interface Place {
  readonly space: Space
  readonly epoch: number
  readonly epochHash: Bytes
  readonly key: Key
  readonly mine: Head
  readonly seen: Head
}

/** Seals and signs an entry; nothing if the content is too long. Answers with the packet and the new head. */
export async function sealEntry(me: Identity, place: Place, content: Content): Promise<{ readonly packet: Bytes; readonly head: Head } | undefined> {
  const packed = packContent(content)
  if (!packed) return undefined
  const header = statement('entry', [
    ...spaceParts(place.space), idBytes(me.bundle.personId), numberBytes(place.epoch), place.epochHash,
    numberBytes(place.mine.sequence + 1), place.mine.hash, numberBytes(place.seen.sequence), place.seen.hash, await commitToContent(packed),
  ])
  const nonce = randomBytes(12)
  const [signature, ciphertext, hash] = await Promise.all([sign(me.signKey, header), seal(place.key, nonce, header, packed), sha256(header)])
  return { packet: packParts([header, signature, nonce, ciphertext]), head: { sequence: place.mine.sequence + 1, hash } }
}

/** Reads an entry; nothing for bytes that are none. */
export async function readEntry(packet: Bytes): Promise<SealedEntry | undefined> {
  const [header, signature, nonce, ciphertext] = readParts(packet, 4) ?? []
  const said = header && readHeader(header)
  if (!header || !said || !signature || !nonce || !ciphertext) return undefined
  const isErased = nonce.length === 0 && ciphertext.length === 0
  if (!isErased && (nonce.length !== 12 || !CIPHERTEXT_LENGTHS.includes(ciphertext.length))) return undefined
  return { ...said, header, signature, nonce, ciphertext, hash: await sha256(header) }
}

/** Reads a header; nothing for bytes that are none. */
export function readHeader(header: Bytes): Header | undefined {
  const parts = readStatement('entry', header, 11)
  if (!parts) return undefined
  const [, , , author, epochNumber, epochHash, count, previous, seenCount, seenHash, commitment] =
    parts as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const [space, authorId] = [readSpace(parts), readId(author)]
  const [epoch, sequence, seen] = [readNumber(epochNumber), readNumber(count), readNumber(seenCount)]
  if (!space || !authorId || !epoch || !sequence || seen === undefined) return undefined
  if ([epochHash, previous, seenHash, commitment].some((hash) => hash.length !== 32)) return undefined
  return { ...space, authorId, epoch, epochHash, sequence, previous, seen: { sequence: seen, hash: seenHash }, commitment }
}

/** The entry as bytes again; `isErased` leaves its content out, so that the chain can still be followed. */
export function packEntry({ header, signature, nonce, ciphertext }: Pick<SealedEntry, 'header' | 'signature' | 'nonce' | 'ciphertext'>): Bytes {
  return packParts([header, signature, nonce, ciphertext])
}
