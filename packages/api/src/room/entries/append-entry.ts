import { isSame, isSignature, NONE, readEntry, readEpoch, sha256 } from '@ithaca/core/room'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, InvalidInput } from '../../platform/graphql/failures.ts'
import { latestBundle } from '../keys/person-bundles.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { isSpaceOf, notSealed, type OwnRoom } from '../own-room.ts'

/**
 * Stores a sealed entry at the end of its author's chain. The same entry sent twice is stored once. What is no entry
 * of the protocol, or is not signed by the actor's own keys for the latest epoch, is refused.
 */
export async function appendEntry(context: OperationContext, room: OwnRoom, packet: Uint8Array<ArrayBuffer>, field: string): Promise<{ readonly spaceId: string; readonly isNew: boolean }> {
  const entry = await readEntry(packet)
  if (!entry || !isSpaceOf(room, entry) || entry.authorId !== room.personId || entry.ciphertext.length === 0) throw notSealed(field)
  const { organisationId, relationshipId, spaceId, authorId, sequence, header, signature, nonce, ciphertext } = entry
  const transaction = transactionOf(context)
  const space = { organisationId, relationshipId, spaceId }
  const [last, same] = await Promise.all([
    transaction.roomEntry.findFirst({ where: { ...space, authorId }, orderBy: { sequence: 'desc' }, select: { sequence: true, header: true } }),
    transaction.roomEntry.findFirst({ where: { ...space, authorId, sequence }, select: { header: true } }),
  ])
  if (same && isSame(same.header, header)) return { spaceId, isNew: false }
  const isNext = sequence === (last?.sequence ?? 0) + 1 && isSame(entry.previous, last ? await sha256(last.header) : NONE)
  if (!isNext) throw new Conflict('SEQUENCE_TAKEN', 'You have written something else meanwhile, perhaps on another device. Read that first; your words are kept here.', ['input', field])
  if (sequence > ROOM_LIMITS.entries) throw new InvalidInput('ROOM_FULL', 'This room is full. Export it, and speak to whoever runs Ithaca here.', ['input', field])
  const latest = await transaction.roomEpoch.findFirst({ where: space, orderBy: { epoch: 'desc' } })
  const epoch = latest && (await readEpoch(latest.packet))
  if (!latest || !epoch || entry.epoch !== latest.epoch || !isSame(entry.epochHash, latest.hash)) {
    throw new Conflict('EPOCH_OVER', 'The keys of this room were changed meanwhile. Load them again and go on.', ['input', field])
  }
  const mine = await latestBundle(transaction, organisationId, authorId)
  const isMember = mine && epoch.roster.some(({ personId, fingerprint }) => personId === authorId && isSame(fingerprint, mine.fingerprint))
  if (!isMember || !(await isSignature(mine.verifyKey, header, signature))) throw notSealed(field)
  const end = await transaction.roomEntry.findFirst({ where: space, orderBy: { position: 'desc' }, select: { position: true } })
  await transaction.roomEntry.create({ data: { ...space, position: (end?.position ?? 0) + 1, authorId, sequence, header, signature, nonce, ciphertext } })
  return { spaceId, isNew: true }
}
