import { isSame, isSignature, NONE, readEpoch } from '@ithaca/core/room'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict } from '../../platform/graphql/failures.ts'
import { latestBundle } from '../keys/person-bundles.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { isSpaceOf, notSealed, type OwnRoom } from '../own-room.ts'

/** Stores the next epoch of a space, if it is one: signed by the actor's keys, for exactly the members of the space. */
export async function storeEpoch(context: OperationContext, room: OwnRoom, packet: Uint8Array<ArrayBuffer>): Promise<void> {
  const epoch = await readEpoch(packet)
  if (!epoch || !isSpaceOf(room, epoch) || epoch.declaredBy !== room.personId) throw notSealed('declaration')
  const { organisationId, relationshipId, spaceId } = epoch
  const transaction = transactionOf(context)
  const members = spaceId === relationshipId ? [room.personId, room.partnerId] : [room.personId]
  const mine = await latestBundle(transaction, organisationId, room.personId)
  const isOurs = epoch.roster.length === members.length && epoch.roster.every(({ personId }) => members.includes(personId))
  const isSigned = mine && isSame(epoch.declaredWith, mine.fingerprint) && (await isSignature(mine.verifyKey, epoch.statement, epoch.signature))
  if (!isOurs || !isSigned) throw notSealed('declaration')
  const before = await transaction.roomEpoch.findFirst({ where: { organisationId, relationshipId, spaceId }, orderBy: { epoch: 'desc' } })
  const isNext = epoch.epoch === (before?.epoch ?? 0) + 1 && isSame(epoch.previous, before?.hash ?? NONE)
  if (!isNext || epoch.epoch > ROOM_LIMITS.epochs) {
    throw new Conflict('EPOCH_TAKEN', 'The keys of this room were changed meanwhile. Load them again and go on.', ['input', 'declaration'])
  }
  await transaction.roomEpoch.create({ data: { organisationId, relationshipId, spaceId, epoch: epoch.epoch, hash: epoch.hash, packet } })
}
