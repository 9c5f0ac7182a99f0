import { type Bytes, numberBytes, randomBytes, readNumber, sha256 } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'
import { packParts, readParts, readStatement, statement } from '../bytes/parts.ts'
import { readSpace, type Space, spaceParts } from '../bytes/space.ts'
import { sign } from '../keys/algorithms.ts'
import { NONE } from '../keys/bundle.ts'
import type { Identity } from '../keys/identity.ts'
import { type Member, readRoster, rosterBytes } from './roster.ts'

/** A declared epoch: who can read from here on, and which key is its key. Nothing is proven by reading it. */
export interface Epoch extends Space {
  /** Counts from 1, without gaps. */
  readonly epoch: number
  /** The hash of the epoch before; zeros for the first. */
  readonly previous: Bytes
  /** SHA-256 of the key under a label: the members can tell that they were all given the same. */
  readonly commitment: Bytes
  readonly declaredBy: string
  readonly declaredWith: Bytes
  readonly roster: readonly Member[]
  readonly statement: Bytes
  readonly signature: Bytes
  /** SHA-256 of the statement. */
  readonly hash: Bytes
}

/** An epoch that was just declared, with its key. */
export interface NewEpoch {
  readonly packet: Bytes
  readonly epoch: Epoch
  readonly key: Bytes
}

/** Declares the next epoch of a space with a fresh key. `previous`: the epoch before, if there is one. */
export async function declareEpoch(me: Identity, space: Space, roster: readonly Member[], previous?: Epoch): Promise<NewEpoch> {
  const key = randomBytes(32)
  const said = statement('epoch', [
    ...spaceParts(space), numberBytes((previous?.epoch ?? 0) + 1), previous?.hash ?? NONE, await commitTo(key),
    idBytes(me.bundle.personId), me.bundle.fingerprint, rosterBytes(roster),
  ])
  const packet = packParts([said, await sign(me.signKey, said)])
  const epoch = await readEpoch(packet)
  if (!epoch) throw new Error('A declared epoch can be read.')
  return { packet, epoch, key }
}

/** Reads a declaration; nothing for bytes that are none. */
export async function readEpoch(packet: Bytes): Promise<Epoch | undefined> {
  const [said, signature] = readParts(packet, 2) ?? []
  const parts = said && readStatement('epoch', said, 9)
  if (!said || !signature || !parts) return undefined
  const [, , , count, previous, commitment, by, declaredWith, members] = parts as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const [space, epoch, declaredBy, roster] = [readSpace(parts), readNumber(count), readId(by), readRoster(members)]
  if (!space || !epoch || !declaredBy || !roster || previous.length !== 32 || commitment.length !== 32) return undefined
  return { ...space, epoch, previous, commitment, declaredBy, declaredWith, roster, statement: said, signature, hash: await sha256(said) }
}

/** What a declaration says of its key, which gives nothing of the key away. */
export async function commitTo(key: Bytes): Promise<Bytes> {
  return await sha256(statement('epoch key', [key]))
}
