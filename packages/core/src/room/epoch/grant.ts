import { type Bytes, numberBytes, readNumber } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'
import { packParts, readParts, readStatement, statement } from '../bytes/parts.ts'
import { readSpace, type Space, spaceParts } from '../bytes/space.ts'
import { hpke, sign } from '../keys/algorithms.ts'
import type { ReadBundle } from '../keys/bundle.ts'
import type { Identity } from '../keys/identity.ts'
import type { Epoch } from './epoch.ts'

/** An epoch's key, sealed to one member by another. Nothing is proven by reading it. */
export interface Grant extends Space {
  readonly epoch: number
  readonly epochHash: Bytes
  readonly memberId: string
  readonly memberWith: Bytes
  readonly granterId: string
  readonly grantedWith: Bytes
  readonly encapsulated: Bytes
  readonly sealed: Bytes
  readonly statement: Bytes
  readonly signature: Bytes
}

/** Seals an epoch's key to a member's keys, and signs that. */
export async function grantKey(me: Identity, epoch: Epoch, key: Bytes, member: ReadBundle): Promise<Bytes> {
  const recipientPublicKey = await hpke.kem.deserializePublicKey(member.receivePublic)
  const bound = additionalData(epoch.hash, member.fingerprint, me.bundle.fingerprint)
  const { enc, ct } = await hpke.seal({ recipientPublicKey, info: context(epoch, member.personId) }, key, bound)
  const said = statement('grant', [
    ...spaceParts(epoch), numberBytes(epoch.epoch), epoch.hash, idBytes(member.personId), member.fingerprint,
    idBytes(me.bundle.personId), me.bundle.fingerprint, new Uint8Array(enc), new Uint8Array(ct),
  ])
  return packParts([said, await sign(me.signKey, said)])
}

/** Reads a grant; nothing for bytes that are none. */
export function readGrant(packet: Bytes): Grant | undefined {
  const [said, signature] = readParts(packet, 2) ?? []
  const parts = said && readStatement('grant', said, 11)
  if (!said || !signature || !parts) return undefined
  const [, , , count, epochHash, member, memberWith, granter, grantedWith, encapsulated, sealed] =
    parts as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
  const [space, epoch, memberId, granterId] = [readSpace(parts), readNumber(count), readId(member), readId(granter)]
  if (!space || !epoch || !memberId || !granterId || sealed.length !== 48 || encapsulated.length !== 65) return undefined
  return { ...space, epoch, epochHash, memberId, memberWith, granterId, grantedWith, encapsulated, sealed, statement: said, signature }
}

/** The key in a grant to oneself; nothing if it was sealed to others, or for another place. */
export async function openGrant(me: Identity, grant: Grant): Promise<Bytes | undefined> {
  const bound = additionalData(grant.epochHash, me.bundle.fingerprint, grant.grantedWith)
  try {
    const key = await hpke.open({ recipientKey: me.receiveKey, enc: grant.encapsulated, info: context(grant, me.bundle.personId) }, grant.sealed, bound)
    return new Uint8Array(key)
  } catch {
    return undefined
  }
}

/** HPKE's `info`: version, organisation, relationship, space, member, epoch. */
function context(of: Space & { readonly epoch: number }, memberId: string): Bytes {
  return statement('grant', [...spaceParts(of), idBytes(memberId), numberBytes(of.epoch)])
}

function additionalData(epochHash: Bytes, memberWith: Bytes, grantedWith: Bytes): Bytes {
  return packParts([epochHash, memberWith, grantedWith])
}
