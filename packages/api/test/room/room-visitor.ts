import {
  type Bytes, type Content, createKeys, createRecoverySecret, declareNextEpoch, type Identity, lockWithPassphrase, lockWithRecovery, nextPlace, openIdentity, openRoom,
  type OpenRoom, readBase64, readBundle, type Remembered, type RoomData, sealEntry, type Secret, type Stretch, toBase64, unlockWithPassphrase, unlockWithRecovery,
} from '@ithaca/core/room'
import type { Answer } from '../harness/server.ts'

/** What the portal's pages do, without a page: one person with a browser of their own. */
export interface RoomVisitor {
  readonly personId: string
  readonly relationshipId: string
  identity: Identity | undefined
  recovery: Bytes | undefined
  setUp(passphrase: string): Promise<Outcome>
  unlock(passphrase: string): Promise<boolean>
  recover(recovery: Bytes, newPassphrase: string): Promise<boolean>
  load(): Promise<RoomData>
  open(remembered?: Remembered): Promise<OpenRoom>
  /** Takes the partner's latest keys for theirs, and declares what has to be declared, in both spaces. */
  enter(): Promise<void>
  write(where: 'shared' | 'private', content: Content): Promise<Outcome>
  sealed(where: 'shared' | 'private', content: Content): Promise<Bytes>
  mutate(name: string, type: string, input: Record<string, unknown>): Promise<Outcome>
}

export type Outcome = { readonly __typename: string; readonly code?: string }
type Ask = <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>

export const AT = '2026-11-25T19:00:00.000Z'

/** Stands in for Argon2id, whose cost these tests do not need. */
export const quickly: Stretch = async (passphrase, salt) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...new TextEncoder().encode(passphrase), ...salt])))

const SPACE = 'epochs grants entries(first: 500) { packets hasMore }'
const ROOM = `query ($id: ID!) { node(id: $id) { ... on MyRelationship { room {
  state organisationId relationshipId personId partnerId partnerHasLeft myBundles partnerBundles shared { ${SPACE} } private { ${SPACE} } } } } }`
const KEYS = '{ viewer { roomKeys { organisationId personId bundles generation vaultByPassphrase vaultByRecoveryCode } } }'

interface Keys { organisationId: string; personId: string; bundles: string[]; generation: number; vaultByPassphrase: string; vaultByRecoveryCode: string }
interface Space { epochs: string[]; grants: string[]; entries: { packets: string[] } }

const bytes = (text: string): Bytes => readBase64(text) ?? new Uint8Array()
const spaceOf = ({ epochs, grants, entries }: Space) => ({ epochs: epochs.map(bytes), grants: grants.map(bytes), entries: entries.packets.map(bytes) })

export function roomVisitor(ask: Ask, personId: string, relationshipId: string): RoomVisitor {
  const readKeys = async (): Promise<Keys> => (await ask<{ viewer: { roomKeys: Keys } }>(KEYS)).data!.viewer.roomKeys
  const openSecret = async (secret: Secret | undefined, keys: Keys) => {
    visitor.identity = secret && await openIdentity(secret, bytes(keys.bundles.at(-1)!))
    return visitor.identity !== undefined
  }
  const visitor: RoomVisitor = {
    personId, relationshipId, identity: undefined, recovery: undefined,
    async mutate(name, type, input) {
      const { data, errors } = await ask<Record<string, Outcome>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Failure { code } } }`, { input })
      if (!data) throw new Error(JSON.stringify(errors))
      return data[name]!
    },
    async setUp(passphrase) {
      const keys = await readKeys()
      const last = keys.bundles.at(-1)
      const previous = last === undefined ? undefined : await readBundle(bytes(last))
      const { secret, packet } = await createKeys({ organisationId: keys.organisationId, personId: keys.personId, ...(previous ? { previous: { bundle: previous } } : {}) })
      const { fingerprint } = (await readBundle(packet))!
      visitor.recovery = createRecoverySecret()
      visitor.identity = await openIdentity(secret, packet)
      return await visitor.mutate('setUpRoomKeys', 'SetUpRoomKeysInput', {
        bundle: toBase64(packet), vaultByPassphrase: toBase64(await lockWithPassphrase(secret, fingerprint, passphrase, quickly)),
        vaultByRecoveryCode: toBase64(await lockWithRecovery(secret, fingerprint, visitor.recovery)),
      })
    },
    async unlock(passphrase) {
      const keys = await readKeys()
      const { fingerprint } = (await readBundle(bytes(keys.bundles.at(-1)!)))!
      return await openSecret(await unlockWithPassphrase(bytes(keys.vaultByPassphrase), fingerprint, passphrase, quickly), keys)
    },
    async recover(recovery, newPassphrase) {
      const keys = await readKeys()
      const { fingerprint } = (await readBundle(bytes(keys.bundles.at(-1)!)))!
      const secret = await unlockWithRecovery(bytes(keys.vaultByRecoveryCode), fingerprint, recovery)
      if (!secret) return false
      await visitor.mutate('changeRoomVault', 'ChangeRoomVaultInput', {
        generation: keys.generation, vaultByPassphrase: toBase64(await lockWithPassphrase(secret, fingerprint, newPassphrase, quickly)),
      })
      return await openSecret(secret, keys)
    },
    async load() {
      const { data, errors } = await ask<{ node: { room: RoomData & { myBundles: string[]; partnerBundles: string[]; shared: Space; private: Space } } }>(ROOM, { id: relationshipId })
      const room = data?.node?.room
      if (!room) throw new Error(`No room: ${JSON.stringify(errors)}`)
      return { ...room, myBundles: room.myBundles.map(bytes), partnerBundles: room.partnerBundles.map(bytes), shared: spaceOf(room.shared), private: spaceOf(room.private) }
    },
    async open(remembered) {
      if (!visitor.identity) throw new Error('Locked.')
      return await openRoom(visitor.identity, await visitor.load(), remembered)
    },
    async enter() {
      for (const where of ['private', 'shared'] as const) {
        const next = await declareNextEpoch((await visitor.open())[where])
        if (next) {
          expectRoom(await visitor.mutate('openRoomEpoch', 'OpenRoomEpochInput', { relationshipId, declaration: toBase64(next.declaration), grants: next.grants.map(toBase64) }))
        }
        const { pins, shared } = await visitor.open()
        const name = shared.circle.partner?.latest?.name
        if (where === 'private' && name && !pins.includes(name)) {
          expectRoom(await visitor.write('private', { kind: 'pin', at: AT, fingerprint: name, isCompared: false }))
        }
      }
    },
    async sealed(where, content) {
      const place = nextPlace((await visitor.open())[where])
      const sealed = place && visitor.identity && await sealEntry(visitor.identity, place, content)
      if (!sealed) throw new Error('There is something else to do first.')
      return sealed.packet
    },
    async write(where, content) {
      return await visitor.mutate('addRoomEntry', 'AddRoomEntryInput', { relationshipId, entry: toBase64(await visitor.sealed(where, content)) })
    },
  }
  return visitor
}

/** The texts that a person reads in a space. */
export function textsOf(room: OpenRoom, where: 'shared' | 'private' = 'shared'): string[] {
  return room[where].read.entries.map(({ content }) => (content && 'text' in content ? content.text : content?.kind ?? '(erased)'))
}

export const message = (text: string): Content => ({ kind: 'message', at: AT, text })

function expectRoom(outcome: Outcome): void {
  if (outcome.__typename !== 'Room') throw new Error(JSON.stringify(outcome))
}
