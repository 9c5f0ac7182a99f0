import {
  type Content, declareNextEpoch, type Identity, nextPlace, openDraft, openRoom, type OpenRoom, readOn, sealDraft, sealEntry, toBase64,
} from '@ithaca/core/room'
import type { Client } from 'urql'
import { keepOnDevice, readFromDevice } from '../device/device-store.ts'
import { addRoomEntry, destroyMyRoom, eraseRoomEntries, openRoomEpoch, roomDataQuery } from '../documents.ts'
import { hasSameKeys, type KeptMemory, type KeptRoom, mergeRoom, readMemory, type SentRoom } from './room-data.ts'
import { codeOf, type Outcome, send } from './send.ts'

/** What a page shows of a room. */
export interface RoomView {
  readonly kept: KeptRoom
  readonly room: OpenRoom
  /** What is shown lay on this device; the server could not be reached. */
  readonly isOffline: boolean
}

const TRIES = 4
const AGAIN_MS = 600
const OFFLINE: Outcome = { error: { kind: 'offline', requestId: undefined } }

/** One room on this device: loads, checks, opens, writes and keeps what is sealed for reading offline. */
export class RoomClient {
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()
  private readonly graphql: Client
  private readonly me: Identity
  readonly relationshipId: string
  view: RoomView | undefined
  problem: Outcome

  constructor(graphql: Client, me: Identity, relationshipId: string) {
    this.graphql = graphql
    this.me = me
    this.relationshipId = relationshipId
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Loads what is new, and does what needs no person: declares an epoch for keys that are trusted, and notes whose they are. */
  async refresh(): Promise<void> {
    await this.inTurn(async () => {
      await this.load()
      await this.settle()
    })
  }

  /** Seals an entry and sends it; loads and tries again if something else came first. */
  async write(where: 'shared' | 'private', content: Content): Promise<Outcome> {
    return await this.sendSealed(where, content, (entry) => send(this.graphql, addRoomEntry, { input: { relationshipId: this.relationshipId, entry } }))
  }

  /** Erases entries of one's own with their files. */
  async erase(where: 'shared' | 'private', sequences: readonly number[], files: readonly string[]): Promise<Outcome> {
    const content: Content = { kind: 'erased', at: new Date().toISOString(), sequences }
    return await this.sendSealed(where, content, (entry) =>
      send(this.graphql, eraseRoomEntries, { input: { relationshipId: this.relationshipId, sequences: [...sequences], files: [...files], entry } }), true)
  }

  /** Destroys all that is one's own in this room. */
  async destroy(): Promise<Outcome> {
    const own = this.view?.room.shared.read.entries.filter(({ sealed }) => sealed.authorId === this.me.bundle.personId).map(({ sealed }) => sealed.sequence) ?? []
    const content: Content = { kind: 'erased', at: new Date().toISOString(), sequences: own.slice(-2_000) }
    const canSign = this.view !== undefined && nextPlace(this.view.room.shared) !== undefined
    const outcome = canSign
      ? await this.sendSealed('shared', content, (entry) => send(this.graphql, destroyMyRoom, { input: { relationshipId: this.relationshipId, entry } }), true)
      : await send(this.graphql, destroyMyRoom, { input: { relationshipId: this.relationshipId } })
    if (!outcome) await Promise.all([keepOnDevice(this.key('room'), undefined), keepOnDevice(this.key('memory'), undefined)])
    return outcome
  }

  /** Takes the partner's latest keys for theirs, and lets them in. `isCompared`: the two have compared words. */
  async trustPartner(isCompared: boolean): Promise<Outcome> {
    const name = this.view?.room.shared.circle.partner?.latest?.name
    if (name === undefined) return undefined
    const outcome = await this.write('private', { kind: 'pin', at: new Date().toISOString(), fingerprint: name, isCompared })
    if (!outcome) await this.inTurn(() => this.settle(true))
    return outcome
  }

  /** Keeps what is begun, sealed, until it is sent. An empty text takes it away. */
  async keepDraft(name: string, text: string): Promise<void> {
    const sealed = text === '' || !this.view ? undefined : await sealDraft(this.view.room.private, name, text)
    await keepOnDevice(this.key(`draft ${name}`), sealed)
  }

  async readDraft(name: string): Promise<string> {
    const sealed = await readFromDevice<Uint8Array<ArrayBuffer>>(this.key(`draft ${name}`))
    return (sealed && this.view && (await openDraft(this.view.room.private, name, sealed))) ?? ''
  }

  private key(what: string): string {
    return `${this.me.bundle.personId} ${this.relationshipId} ${what}`
  }

  private async inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.queue.then(work, work)
    this.queue = turn.catch(() => undefined)
    return await turn
  }

  private show(view: RoomView | undefined, problem: Outcome): void {
    this.view = view
    this.problem = problem
    for (const listener of this.listeners) listener()
  }

  /** `isAnew`: forget what was loaded, because something that was there before has changed. */
  private async load(isAnew = false): Promise<void> {
    let kept = isAnew ? undefined : this.view?.kept
    let sent: SentRoom | undefined
    do {
      const position = kept?.positions ?? { shared: 0, own: 0 }
      const { data, error } = await this.ask(position)
      if (error) return await this.fallBack()
      sent = data?.node?.__typename === 'MyRelationship' ? (data.node.room ?? undefined) : undefined
      if (!sent) return this.show(undefined, { error: { kind: 'notFound', requestId: undefined } })
      kept = mergeRoom(kept, sent)
    } while (sent.shared.entries.hasMore || sent.private.entries.hasMore)
    await this.openKept(kept, false, isAnew)
    await this.remember()
  }

  /** Asks twice, a moment apart: a connection that breaks once is no reason to tell anybody that they are offline. */
  private async ask(position: KeptRoom['positions']) {
    const once = () => this.graphql.query(roomDataQuery, { id: this.relationshipId, ...position }, { requestPolicy: 'network-only' }).toPromise()
    const first = await once()
    if (!first.error || !navigator.onLine) return first
    await new Promise((resolve) => { setTimeout(resolve, AGAIN_MS) })
    return await once()
  }

  private async openKept(kept: KeptRoom, isOffline: boolean, isAnew = false): Promise<void> {
    const before = isAnew ? undefined : this.view
    if (before && hasSameKeys(before.kept.data, kept.data)) {
      const fresh = (where: 'shared' | 'private') => kept.data[where].entries.slice(before.kept.data[where].entries.length)
      const room = await readOn(await readOn(before.room, 'private', fresh('private')), 'shared', fresh('shared'))
      return this.show({ kept, room, isOffline }, undefined)
    }
    const memory = readMemory(await readFromDevice<KeptMemory>(this.key('memory')))
    this.show({ kept, room: await openRoom(this.me, kept.data, memory), isOffline }, undefined)
  }

  private async fallBack(): Promise<void> {
    const kept = this.view?.kept ?? (await readFromDevice<KeptRoom>(this.key('room')))
    if (!kept) return this.show(undefined, OFFLINE)
    await this.openKept(kept, true)
  }

  private async remember(): Promise<void> {
    if (!this.view || this.view.room.alarms.length > 0) return
    const { pins, shared, private: own } = this.view.room
    const memory: KeptMemory = { pins, shared: [...shared.read.heads], private: [...own.read.heads] }
    await Promise.all([keepOnDevice(this.key('room'), this.view.kept), keepOnDevice(this.key('memory'), memory)])
  }

  /** Declares what has to be declared. The partner's keys are noted at the first meeting, and asked about ever after. */
  private async settle(isConfirmed = false): Promise<void> {
    if (this.view?.kept.state !== 'OPEN' || this.view.isOffline) return
    if (!(await this.declare('private'))) return
    const { partner } = this.view.room.shared.circle
    const name = partner?.latest?.name
    const isToNote = name !== undefined && !this.view.room.pins.includes(name) && (partner?.standing === 'first' || partner?.standing === 'announced')
    if (isToNote) await this.append('private', { kind: 'pin', at: new Date().toISOString(), fingerprint: name, isCompared: false })
    if (isToNote || isConfirmed) await this.load(true)
    await this.declare('shared')
  }

  private async declare(where: 'shared' | 'private'): Promise<boolean> {
    const next = this.view && (await declareNextEpoch(this.view.room[where]))
    if (!next) return true
    const outcome = await send(this.graphql, openRoomEpoch, {
      input: { relationshipId: this.relationshipId, declaration: toBase64(next.declaration), grants: next.grants.map(toBase64) },
    })
    // Somebody else was first: theirs is read.
    if (outcome && codeOf(outcome) !== 'EPOCH_TAKEN') return false
    await this.load()
    return true
  }

  private async append(where: 'shared' | 'private', content: Content): Promise<Outcome> {
    return await this.trySealed(where, content, (entry) => send(this.graphql, addRoomEntry, { input: { relationshipId: this.relationshipId, entry } }), false)
  }

  private async sendSealed(where: 'shared' | 'private', content: Content, deliver: (entry: string) => Promise<Outcome>, isAnew = false): Promise<Outcome> {
    return await this.inTurn(() => this.trySealed(where, content, deliver, isAnew))
  }

  private async trySealed(where: 'shared' | 'private', content: Content, deliver: (entry: string) => Promise<Outcome>, isAnew: boolean): Promise<Outcome> {
    let outcome: Outcome
    for (let tries = 0; tries < TRIES; tries += 1) {
      const place = this.view && nextPlace(this.view.room[where])
      const sealed = place && (await sealEntry(this.me, place, content))
      if (!sealed) return outcome ?? OFFLINE
      outcome = await deliver(toBase64(sealed.packet))
      const code = codeOf(outcome)
      if (code !== 'SEQUENCE_TAKEN' && code !== 'EPOCH_OVER') break
      await this.load()
    }
    if (!outcome) await this.load(isAnew)
    return outcome
  }
}
