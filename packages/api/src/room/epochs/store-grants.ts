import { type Grant, isSame, isSignature, readGrant } from '@ithaca/core/room'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { latestBundle } from '../keys/person-bundles.ts'
import { isSpaceOf, notSealed, type OwnRoom } from '../own-room.ts'

/**
 * Stores keys that the actor seals to a member's latest keys. One that the member can open already stays: a partner
 * lets one in again, and can't lock one out.
 */
export async function storeGrants(context: OperationContext, room: OwnRoom, packets: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  const transaction = transactionOf(context)
  const { organisationId, relationshipId } = room
  const mine = await latestBundle(transaction, organisationId, room.personId)
  const latest = new Map([
    [room.personId, mine?.fingerprint], [room.partnerId, (await latestBundle(transaction, organisationId, room.partnerId))?.fingerprint],
  ])
  const known = await transaction.roomEpoch.findMany({ where: { organisationId, relationshipId }, include: { grants: true } })
  const fresh: { grant: Grant; packet: Uint8Array<ArrayBuffer> }[] = []
  for (const packet of packets) {
    const grant = readGrant(packet)
    const of = grant && known.find(({ spaceId, epoch }) => spaceId === grant.spaceId && epoch === grant.epoch)
    const member = grant && latest.get(grant.memberId)
    const isOurs = grant && of && isSpaceOf(room, grant) && isSame(grant.epochHash, of.hash) && grant.granterId === room.personId
      && (grant.spaceId === relationshipId || grant.memberId === room.personId) && member && isSame(grant.memberWith, member)
      && mine && isSame(grant.grantedWith, mine.fingerprint) && (await isSignature(mine.verifyKey, grant.statement, grant.signature))
    if (!isOurs) throw notSealed('grants')
    const before = of.grants.find(({ memberId }) => memberId === grant.memberId)
    const opens = before && readGrant(before.packet)
    if (!opens || !isSame(opens.memberWith, grant.memberWith)) fresh.push({ grant, packet })
  }
  const rows = fresh.map(({ grant: { spaceId, epoch, memberId }, packet }) => ({ organisationId, relationshipId, spaceId, epoch, memberId, packet }))
  for (const { packet, ...key } of rows) {
    await transaction.roomGrant.upsert({
      where: { organisationId_relationshipId_spaceId_epoch_memberId: key }, create: { ...key, packet }, update: { packet },
    })
  }
}
