import { type Bytes, isSame, numberBytes, readNumber, readText, textBytes } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'
import { packParts, readParts, readStatement, statement } from '../bytes/parts.ts'
import { readSpace, type Space, spaceParts } from '../bytes/space.ts'
import { commitToContent, type Content, readContent } from '../entry/content.ts'
import { readHeader } from '../entry/entry.ts'
import { hpke, isSignature, sign } from '../keys/algorithms.ts'
import { hasProof, readBundle, type ReadBundle } from '../keys/bundle.ts'
import type { Identity } from '../keys/identity.ts'
import type { OpenEntry } from '../reading/read-entries.ts'

/** Limits of one disclosure: entries, characters of the note, bytes of the packet. */
export const DISCLOSURE_LIMITS = { entries: 50, note: 4_000, packetBytes: 160 * 1024 } as const

/** What a participant shows a named safeguarding officer (M16). */
export interface Disclosed {
  readonly space: Space
  readonly discloserId: string
  readonly officerId: string
  readonly note: string
  readonly entries: readonly DisclosedEntry[]
}

/** A disclosed entry. `isProven`: its author's signature stands for exactly these words, in this relationship. */
export interface DisclosedEntry {
  readonly authorId: string
  readonly sequence: number
  readonly content: Content | undefined
  readonly isProven: boolean
  /** The author's keys, by fingerprint: to be compared with what the organisation knows of the author. */
  readonly authorWith: string
}

/** Seals chosen entries to an officer's keys. Each carries its author's signature and keys. Files are not handed on. */
export async function sealDisclosure(me: Identity, space: Space, officer: ReadBundle, input: {
  readonly note: string
  readonly entries: readonly { readonly entry: OpenEntry; readonly author: ReadBundle; readonly authorPacket: Bytes }[]
}): Promise<Bytes | undefined> {
  const items = input.entries.flatMap(({ entry, authorPacket }) =>
    entry.packed ? [packParts([entry.sealed.header, entry.sealed.signature, entry.packed, authorPacket])] : [])
  const plaintext = packParts([textBytes(input.note), ...items])
  const recipientPublicKey = await hpke.kem.deserializePublicKey(officer.receivePublic)
  const info = context(space, me.bundle.personId, officer.personId)
  const { enc, ct } = await hpke.seal({ recipientPublicKey, info }, plaintext, officer.fingerprint)
  const said = statement('disclosure', [
    ...spaceParts(space), idBytes(me.bundle.personId), me.bundle.fingerprint, idBytes(officer.personId), officer.fingerprint,
    numberBytes(items.length), new Uint8Array(enc), new Uint8Array(ct),
  ])
  const packet = packParts([said, await sign(me.signKey, said)])
  return packet.length <= DISCLOSURE_LIMITS.packetBytes && items.length <= DISCLOSURE_LIMITS.entries ? packet : undefined
}

/** What a disclosure says in the open: who shows how much to whom. */
export interface ReadDisclosure extends Space {
  readonly discloserId: string
  readonly disclosedWith: Bytes
  readonly officerId: string
  readonly officerWith: Bytes
  readonly count: number
  readonly encapsulated: Bytes
  readonly sealed: Bytes
  readonly statement: Bytes
  readonly signature: Bytes
}

/** Reads a disclosure; nothing for bytes that are none. */
export function readDisclosure(packet: Bytes): ReadDisclosure | undefined {
  const [said, signature] = readParts(packet, 2) ?? []
  const parts = said && readStatement('disclosure', said, 10)
  if (!said || !signature || !parts) return undefined
  const [, , , discloser, disclosedWith, officer, officerWith, number, encapsulated, sealed] =
    parts as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const [space, discloserId, officerId, count] = [readSpace(parts), readId(discloser), readId(officer), readNumber(number)]
  if (!space || !discloserId || !officerId || count === undefined) return undefined
  return { ...space, discloserId, disclosedWith, officerId, officerWith, count, encapsulated, sealed, statement: said, signature }
}

/** Opens a disclosure as the officer it was sealed to; nothing for anybody else, or if the discloser did not sign it. */
export async function openDisclosure(me: Identity, packet: Bytes, discloser: ReadBundle): Promise<Disclosed | undefined> {
  const read = readDisclosure(packet)
  if (!read || !isSame(read.disclosedWith, discloser.fingerprint) || !(await isSignature(discloser.verifyKey, read.statement, read.signature))) return undefined
  try {
    const info = context(read, read.discloserId, me.bundle.personId)
    const plaintext = new Uint8Array(await hpke.open({ recipientKey: me.receiveKey, enc: read.encapsulated, info }, read.sealed, me.bundle.fingerprint))
    const [note, ...items] = readParts(plaintext) ?? []
    const entries = (await Promise.all(items.map((item) => openItem(item, read)))).filter((entry) => entry !== undefined)
    return { space: read, discloserId: read.discloserId, officerId: read.officerId, note: (note && readText(note)) ?? '', entries }
  } catch {
    return undefined
  }
}

async function openItem(item: Bytes, space: Space): Promise<DisclosedEntry | undefined> {
  const [headerBytes, signature, packed, authorPacket] = readParts(item, 4) ?? []
  const header = headerBytes && readHeader(headerBytes)
  const author = authorPacket && (await readBundle(authorPacket))
  if (!headerBytes || !header || !signature || !packed || !author) return undefined
  const isProven = header.relationshipId === space.relationshipId && header.organisationId === space.organisationId
    && author.personId === header.authorId && author.organisationId === header.organisationId && (await hasProof(author))
    && (await isSignature(author.verifyKey, headerBytes, signature)) && isSame(await commitToContent(packed), header.commitment)
  return { authorId: header.authorId, sequence: header.sequence, content: readContent(packed), isProven, authorWith: author.name }
}

/** HPKE's `info`: version, organisation, relationship, space, discloser, officer. */
function context(space: Space, discloserId: string, officerId: string): Bytes {
  return statement('disclosure', [...spaceParts(space), idBytes(discloserId), idBytes(officerId)])
}
