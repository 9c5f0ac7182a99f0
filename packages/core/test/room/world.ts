import {
  type Bytes, type Circle, type Content, createKeys, declareEpoch, findGaps, grantKey, type Guard, type Head, type Identity, nextStep, openEpochs, openIdentity, privateSpace,
  readEntries, readKeyHistory, type ReadSoFar, sealEntry, sharedSpace, type Space, START, strict, UNREAD,
} from '../../src/room/index.ts'

export const ORGANISATION = '0192c000-0000-7000-8000-00000000000a'
export const RELATIONSHIP = '0192c000-0000-7000-8000-00000000000b'
export const OTHER_RELATIONSHIP = '0192c000-0000-7000-8000-00000000000c'
export const MENTOR = '0192c000-0000-7000-8000-000000000001'
export const MENTOREE = '0192c000-0000-7000-8000-000000000002'
export const AT = '2026-11-25T19:00:00.000Z'

/** A person with keys, and all that they ever published. */
export interface Somebody {
  readonly personId: string
  readonly identity: Identity
  readonly bundles: readonly Bytes[]
}

export async function makeSomebody(personId: string, before?: Somebody, holdsOld = false): Promise<Somebody> {
  const previous = before && { bundle: before.identity.bundle, ...(holdsOld ? { signKey: before.identity.signKey } : {}) }
  const { secret, packet } = await createKeys({ organisationId: ORGANISATION, personId, ...(previous ? { previous } : {}) })
  const identity = await openIdentity(secret, packet)
  if (!identity) throw new Error('Keys that were just made open.')
  return { personId, identity, bundles: [...(before?.bundles ?? []), packet] }
}

/** All that a server keeps of one space, in the order in which it hands it out. */
export interface Stored {
  readonly space: Space
  epochs: Bytes[]
  /** By member. */
  grants: Map<string, Bytes[]>
  entries: Bytes[]
}

export function emptyStore(relationshipId = RELATIONSHIP, ownerId?: string): Stored {
  const space = ownerId === undefined ? sharedSpace(ORGANISATION, relationshipId) : privateSpace(ORGANISATION, relationshipId, ownerId)
  return { space, epochs: [], grants: new Map(), entries: [] }
}

export interface Seen extends ReadSoFar {
  readonly circle: Circle
  readonly step: ReturnType<typeof nextStep>
  readonly epochs: Awaited<ReturnType<typeof openEpochs>>
  /** Names of all checks that did not hold. */
  readonly faults: readonly string[]
}

/** Reads a space as a person's client does. `pinned`: the partner's keys that they took before; first use otherwise. */
export async function look(store: Stored, me: Somebody, partner: Somebody | undefined, options: {
  readonly pinned?: readonly string[]; readonly guard?: Guard; readonly remembered?: ReadonlyMap<string, Head>; readonly partnerBundles?: readonly Bytes[]
} = {}): Promise<Seen> {
  const { guard = strict, pinned = [], remembered = new Map<string, Head>() } = options
  const mine = await readKeyHistory({ organisationId: ORGANISATION, personId: me.personId }, me.bundles, [me.identity.bundle.name], guard)
  const theirs = partner && await readKeyHistory({ organisationId: ORGANISATION, personId: partner.personId }, options.partnerBundles ?? partner.bundles, pinned, guard)
  const circle: Circle = { me: me.identity, mine, ...(theirs && store.space.spaceId === store.space.relationshipId ? { partner: theirs } : {}) }
  const epochs = await openEpochs(circle, store.space, { epochs: store.epochs, grants: store.grants.get(me.personId) ?? [] }, guard)
  const read = await readEntries(circle, epochs, UNREAD, store.entries, guard)
  const alarms = [...(theirs?.alarms ?? []), ...epochs.alarms, ...read.alarms, ...findGaps(read, remembered, guard)]
  return { ...read, circle, epochs, step: nextStep(circle, epochs), faults: alarms.map(({ check }) => check) }
}

/** Declares the next epoch and grants it, and all before it that the declarer can open, to both. */
export async function open(store: Stored, me: Somebody, partner?: Somebody, pinned: readonly string[] = []): Promise<void> {
  const { circle, epochs, step } = await look(store, me, partner, { pinned })
  if (step.step !== 'declare-epoch') throw new Error(`There is something else to do: ${step.step}.`)
  const made = await declareEpoch(me.identity, store.space, step.roster, epochs.latest)
  store.epochs.push(made.packet)
  const all = [...[...epochs.open.values()].map(({ epoch, keyBytes }) => ({ epoch, key: keyBytes })), made]
  for (const history of [circle.mine, circle.partner]) {
    const latest = history?.latest
    if (!latest) continue
    const grants = await Promise.all(all.map(({ epoch, key }) => grantKey(me.identity, epoch, key, latest)))
    store.grants.set(latest.personId, [...grants, ...(store.grants.get(latest.personId) ?? [])])
  }
}

/** Writes entries one after the other, each having read all that is there. */
export async function write(store: Stored, me: Somebody, partner: Somebody | undefined, ...contents: readonly Content[]): Promise<void> {
  for (const content of contents) {
    const { heads, step } = await look(store, me, partner)
    if (step.step !== 'write') throw new Error(`There is something else to do: ${step.step}.`)
    const { epoch, key } = step.epoch
    const seen = (partner && heads.get(partner.personId)) ?? START
    const sealed = await sealEntry(me.identity, { space: store.space, epoch: epoch.epoch, epochHash: epoch.hash, key, mine: heads.get(me.personId) ?? START, seen }, content)
    if (!sealed) throw new Error('Too long.')
    store.entries.push(sealed.packet)
  }
}

export const message = (text: string): Content => ({ kind: 'message', at: AT, text })
export const texts = ({ entries }: ReadSoFar): string[] => entries.map(({ content }) => (content && 'text' in content ? content.text : content?.kind ?? '(erased)'))
