import {
  type Bytes, type Content, createKeys, declareNextEpoch, type Identity, lockWithPassphrase, lockWithRecovery, createRecoverySecret, nextPlace, openIdentity, openRoom, readBundle, type RoomData, sealEntry,
  START, stretchHere,
} from '@ithaca/core/room'

/** What a browser takes, in milliseconds. */
export interface RoomFigures {
  readonly setUpKeys: number
  readonly openAndDecrypt: readonly number[]
  readonly writeOne: number
  readonly entries: number
}

const ORGANISATION = '0192c000-0000-7000-8000-00000000000a'
const RELATIONSHIP = '0192c000-0000-7000-8000-00000000000b'
const PEOPLE = ['0192c000-0000-7000-8000-000000000001', '0192c000-0000-7000-8000-000000000002'] as const

/** A message of about 400 characters, as people write them. */
const textOf = (number: number): Content => ({ kind: 'message', at: '2026-11-25T19:00:00.000Z', text: `${number} ${'What I would like to talk about next time. '.repeat(9)}` })

/** Sets up keys, writes, and opens a room with this many entries by two people. */
export async function measureRoom(entries: number): Promise<RoomFigures> {
  const start = performance.now()
  const first = await createKeys({ organisationId: ORGANISATION, personId: PEOPLE[0] })
  const { fingerprint } = (await readBundle(first.packet))!
  await lockWithPassphrase(first.secret, fingerprint, 'six words that nobody else would say', stretchHere)
  await lockWithRecovery(first.secret, fingerprint, createRecoverySecret())
  const setUpKeys = performance.now() - start
  const second = await createKeys({ organisationId: ORGANISATION, personId: PEOPLE[1] })
  const people = [(await openIdentity(first.secret, first.packet))!, (await openIdentity(second.secret, second.packet))!] as const
  const data = await fill(people, [first.packet, second.packet], entries)
  const writing = performance.now()
  await write(people, data, 20)
  const writeOne = (performance.now() - writing) / 20
  const openAndDecrypt: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const opening = performance.now()
    const { shared, alarms } = await openRoom(people[0], data)
    openAndDecrypt.push(performance.now() - opening)
    if (alarms.length > 0 || shared.read.entries.filter(({ content }) => content !== undefined).length !== entries) throw new Error('The room did not open.')
  }
  return { setUpKeys, openAndDecrypt, writeOne, entries }
}

async function fill(people: readonly [Identity, Identity], bundles: readonly [Bytes, Bytes], count: number): Promise<RoomData> {
  const empty: RoomData = {
    organisationId: ORGANISATION, relationshipId: RELATIONSHIP, personId: PEOPLE[0], partnerId: PEOPLE[1], myBundles: [bundles[0]], partnerBundles: [bundles[1]],
    shared: { epochs: [], grants: [], entries: [] }, private: { epochs: [], grants: [], entries: [] },
  }
  const next = (await declareNextEpoch((await openRoom(people[0], empty)).shared))!
  const data = { ...empty, shared: { epochs: [next.declaration], grants: next.grants, entries: [] } }
  return { ...data, shared: { ...data.shared, entries: await write(people, data, count) } }
}

/** Entries by both in turn, each having read what came before. */
async function write(people: readonly [Identity, Identity], data: RoomData, count: number): Promise<Bytes[]> {
  const place = nextPlace((await openRoom(people[0], { ...data, shared: { ...data.shared, entries: [] } })).shared)!
  const heads = [START, START]
  const packets: Bytes[] = []
  for (let number = 0; number < count; number += 1) {
    const author = number % 2
    const { packet, head } = (await sealEntry(people[author]!, { ...place, mine: heads[author]!, seen: heads[1 - author]! }, textOf(number)))!
    heads[author] = head
    packets.push(packet)
  }
  return packets
}

Object.assign(globalThis, { measureRoom })
