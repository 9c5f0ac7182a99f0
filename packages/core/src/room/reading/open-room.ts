import type { Bytes } from '../bytes/bytes.ts'
import { privateSpace, sharedSpace, type Space } from '../bytes/space.ts'
import type { Content } from '../entry/content.ts'
import { type Head, type Place, START } from '../entry/entry.ts'
import type { Identity } from '../keys/identity.ts'
import { type Alarm, type Guard, strict } from './checks.ts'
import { nextStep, type NextStep } from './next-step.ts'
import { readKeyHistory } from './people.ts'
import { type Circle, openEpochs, type OpenEpochs } from './read-epochs.ts'
import { findGaps, readEntries, type ReadSoFar, UNREAD } from './read-entries.ts'

/** A space as the server hands it out. */
export interface SpaceData {
  readonly epochs: readonly Bytes[]
  readonly grants: readonly Bytes[]
  readonly entries: readonly Bytes[]
}

/** A room as the server hands it out. */
export interface RoomData {
  readonly organisationId: string
  readonly relationshipId: string
  readonly personId: string
  readonly partnerId: string
  readonly myBundles: readonly Bytes[]
  readonly partnerBundles: readonly Bytes[]
  readonly shared: SpaceData
  readonly private: SpaceData
}

/** What a device remembers of a room beside the server, so that the server can't take it back. */
export interface Remembered {
  /** The partner's keys that were taken for theirs here. */
  readonly pins: readonly string[]
  readonly shared: ReadonlyMap<string, Head>
  readonly private: ReadonlyMap<string, Head>
}

/** A device that has not been here yet. */
export const NEW_DEVICE: Remembered = { pins: [], shared: new Map(), private: new Map() }

/** A space, checked and opened. */
export interface OpenSpace {
  readonly circle: Circle
  readonly epochs: OpenEpochs
  readonly read: ReadSoFar
  readonly step: NextStep
}

/** A room, checked and opened. `alarms` is empty unless something is not as the two have written it. */
export interface OpenRoom {
  readonly shared: OpenSpace
  readonly private: OpenSpace
  /** The partner's keys that this person has taken for theirs, the latest last. */
  readonly pins: readonly string[]
  /** Those of them whose words the two have compared. */
  readonly compared: ReadonlySet<string>
  readonly alarms: readonly Alarm[]
}

/** Opens a room with one's keys at hand: first one's own notes, which hold whom one trusts, then what is shared. */
export async function openRoom(me: Identity, data: RoomData, remembered: Remembered = NEW_DEVICE, guard: Guard = strict): Promise<OpenRoom> {
  const { organisationId, relationshipId, personId, partnerId } = data
  const mine = await readKeyHistory({ organisationId, personId }, data.myBundles, [me.bundle.name], guard)
  const own = await openSpace({ me, mine }, privateSpace(organisationId, relationshipId, personId), data.private, guard)
  const noted = pinsOf(own.read)
  const pins = [...new Set([...remembered.pins, ...noted.map(({ fingerprint }) => fingerprint)])]
  const partner = await readKeyHistory({ organisationId, personId: partnerId }, data.partnerBundles, pins, guard)
  const shared = await openSpace({ me, mine, partner }, sharedSpace(organisationId, relationshipId), data.shared, guard)
  return {
    shared, private: own, pins, compared: new Set(noted.filter(({ isCompared }) => isCompared).map(({ fingerprint }) => fingerprint)),
    alarms: [
      ...mine.alarms, ...own.epochs.alarms, ...own.read.alarms, ...findGaps(own.read, remembered.private, guard),
      ...partner.alarms, ...shared.epochs.alarms, ...shared.read.alarms, ...findGaps(shared.read, remembered.shared, guard),
    ],
  }
}

/** Reads entries that came after, without reading anew what was read. Keys and epochs must be those of before. */
export async function readOn(room: OpenRoom, where: 'shared' | 'private', packets: readonly Bytes[], guard: Guard = strict): Promise<OpenRoom> {
  if (packets.length === 0) return room
  const space = room[where]
  const read = await readEntries(space.circle, space.epochs, space.read, packets, guard)
  const fresh = [...read.alarms.slice(space.read.alarms.length), ...findGaps(read, new Map(), guard)]
  const noted = where === 'private' ? pinsOf(read) : []
  return {
    ...room, [where]: { ...space, read },
    pins: [...new Set([...room.pins, ...noted.map(({ fingerprint }) => fingerprint)])],
    compared: new Set([...room.compared, ...noted.filter(({ isCompared }) => isCompared).map(({ fingerprint }) => fingerprint)]),
    alarms: [...room.alarms, ...fresh],
  }
}

function pinsOf({ entries }: ReadSoFar) {
  return entries.flatMap(({ content }): Extract<Content, { kind: 'pin' }>[] => (content?.kind === 'pin' ? [content] : []))
}

async function openSpace(circle: Circle, space: Space, data: SpaceData, guard: Guard): Promise<OpenSpace> {
  const epochs = await openEpochs(circle, space, data, guard)
  return { circle, epochs, read: await readEntries(circle, epochs, UNREAD, data.entries, guard), step: nextStep(circle, epochs) }
}

/** Where the next entry of this person goes; nothing while there is something else to do first. */
export function nextPlace({ circle, epochs, read, step }: OpenSpace): Place | undefined {
  if (step.step !== 'write') return undefined
  const { epoch, key } = step.epoch
  return {
    space: epochs.space, epoch: epoch.epoch, epochHash: epoch.hash, key,
    mine: read.heads.get(circle.me.bundle.personId) ?? START, seen: (circle.partner && read.heads.get(circle.partner.personId)) ?? START,
  }
}
