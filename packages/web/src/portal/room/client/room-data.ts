import { type Bytes, type Head, readBase64, type Remembered, type RoomData, type SpaceData } from '@ithaca/core/room'
import type { RoomDataQuery } from '../../../generated/portal/graphql.ts'

type Node = Extract<NonNullable<RoomDataQuery['node']>, { __typename: 'MyRelationship' }>
export type SentRoom = NonNullable<Node['room']>
export type RoomDisclosure = SentRoom['disclosures'][number]

/** A room as it lies on this device: sealed as the server keeps it, and how far each space was read. */
export interface KeptRoom {
  readonly data: RoomData
  readonly state: SentRoom['state']
  readonly partnerHasLeft: boolean
  readonly disclosures: readonly RoomDisclosure[]
  readonly positions: { readonly shared: number; readonly own: number }
}

/** What this device has seen, in a shape that the browser can keep. */
export interface KeptMemory {
  readonly pins: readonly string[]
  readonly shared: readonly (readonly [string, Head])[]
  readonly private: readonly (readonly [string, Head])[]
}

const bytes = (text: string): Bytes => readBase64(text) ?? new Uint8Array()
const allBytes = (texts: readonly string[]): Bytes[] => texts.map(bytes)

/** The room with what the server has sent now after what was there before. */
export function mergeRoom(before: KeptRoom | undefined, sent: SentRoom): KeptRoom {
  const { organisationId, relationshipId, personId, partnerId } = sent
  const space = (known: SpaceData | undefined, now: SentRoom['shared']): SpaceData => ({
    epochs: allBytes(now.epochs), grants: allBytes(now.grants), entries: [...(known?.entries ?? []), ...allBytes(now.entries.packets)],
  })
  return {
    data: {
      organisationId, relationshipId, personId, partnerId, myBundles: allBytes(sent.myBundles), partnerBundles: allBytes(sent.partnerBundles),
      shared: space(before?.data.shared, sent.shared), private: space(before?.data.private, sent.private),
    },
    state: sent.state, partnerHasLeft: sent.partnerHasLeft, disclosures: sent.disclosures,
    positions: { shared: sent.shared.entries.lastPosition, own: sent.private.entries.lastPosition },
  }
}

/** Whether keys and epochs are the same, so that only new entries need reading. */
export function hasSameKeys(left: RoomData, right: RoomData): boolean {
  const sizes = ({ myBundles, partnerBundles, shared, private: own }: RoomData) =>
    [...myBundles, ...partnerBundles, ...shared.epochs, ...shared.grants, ...own.epochs, ...own.grants].map((packet) => packet.join()).join(' ')
  return sizes(left) === sizes(right)
}

export const readMemory = (kept: KeptMemory | undefined): Remembered => ({
  pins: kept?.pins ?? [], shared: new Map(kept?.shared ?? []), private: new Map(kept?.private ?? []),
})
