import { bundleOf, DISCLOSURE_LIMITS, isSame, readBase64, readBundle, sealDisclosure, toBase64 } from '@ithaca/core/room'
import type { RoomOfficersQuery } from '../../../generated/portal/graphql.ts'
import type { InRoom, Shown } from '../view/in-room.ts'

export type Officer = NonNullable<RoomOfficersQuery['viewer']>['safeguardingOfficers'][number]

/** Seals chosen entries to an officer's latest keys; nothing if they are too many, or the officer has no keys. */
export async function sealChosen({ view }: InRoom, officer: Officer, note: string, chosen: readonly Shown[]): Promise<string | undefined> {
  const packet = readBase64(officer.bundles.at(-1) ?? '')
  const keys = packet && (await readBundle(packet))
  if (!keys || keys.personId !== officer.personId || chosen.length > DISCLOSURE_LIMITS.entries) return undefined
  const { shared } = view.room
  const packets = [...view.kept.data.myBundles, ...view.kept.data.partnerBundles]
  const entries = []
  for (const { entry } of chosen) {
    const epoch = view.room[entry.sealed.spaceId === entry.sealed.relationshipId ? 'shared' : 'private'].epochs.declared.get(entry.sealed.epoch)
    const member = epoch?.roster.find(({ personId }) => personId === entry.sealed.authorId)
    const author = member && bundleOf(shared.circle, member.personId, member.fingerprint)
    const authorPacket = author && (await findPacket(packets, author.fingerprint))
    if (!author || !authorPacket) return undefined
    entries.push({ entry, author, authorPacket })
  }
  const sealed = await sealDisclosure(shared.circle.me, shared.epochs.space, keys, { note, entries })
  return sealed && toBase64(sealed)
}

async function findPacket(packets: readonly Uint8Array<ArrayBuffer>[], fingerprint: Uint8Array<ArrayBuffer>) {
  for (const packet of packets) {
    const bundle = await readBundle(packet)
    if (bundle && isSame(bundle.fingerprint, fingerprint)) return packet
  }
  return undefined
}
