import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Bytes, type Check, CHECKS, createKeys, declareEpoch, grantKey, type Guard, type Head, openIdentity, packEntry, packParts, readEntry, readParts, sealEntry, START, strict,
} from '../../src/room/index.ts'
import {
  emptyStore, look, makeSomebody, MENTOR, MENTOREE, message, open, ORGANISATION, OTHER_RELATIONSHIP, type Somebody, type Stored, write,
} from './world.ts'

interface Attack {
  readonly name: string
  /** The checks that notice it, the first of them also alone. Without all of them the client takes what it is given. */
  readonly defences: readonly Check[]
  /** Changes what the server hands to the mentor. */
  readonly act: (store: Stored) => Promise<{ readonly partnerBundles?: readonly Bytes[] } | void>
}

let mentor: Somebody
let mentoree: Somebody
let eve: Somebody
let elsewhere: Stored
let honest: Stored
let remembered: Map<string, Head>

const at = message('').at
const lastOf = ({ entries }: Stored): Bytes => entries[entries.length - 1]!
const swap = (items: Bytes[], left: number, right: number) => {
  [items[left], items[right]] = [items[right]!, items[left]!]
}
/** An entry in the place after the mentoree's last, as `author` would write it. */
async function forge(store: Stored, author: Somebody, change: { mine?: Head; seen?: Head; epochHash?: Bytes } = {}): Promise<Bytes> {
  const { heads, step } = await look(store, mentoree, mentor)
  if (step.step !== 'write') throw new Error(step.step)
  const { epoch, key } = step.epoch
  const place = { space: store.space, epoch: epoch.epoch, epochHash: epoch.hash, key, mine: heads.get(MENTOREE) ?? START, seen: START, ...change }
  const sealed = await sealEntry({ ...author.identity, bundle: mentoree.identity.bundle }, place, message('Words of another'))
  return sealed!.packet
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'swaps the public key of the partner', defences: ['keys-trusted', 'entries-there'],
    // With it comes a whole room of the server's own making.
    act: async (store) => {
      Object.assign(store, emptyStore())
      await open(store, eve, mentor)
      await write(store, eve, mentor, message('How are you'))
      return { partnerBundles: eve.bundles }
    },
  },
  {
    name: 'announces keys as the partner’s that nobody proves to hold', defences: ['keys-proven', 'keys-trusted'],
    act: async () => {
      const [said, , continuity] = readParts(eve.bundles.at(-1)!, 3)!
      return { partnerBundles: [...mentoree.bundles, packParts([said!, new Uint8Array(64), continuity!])] }
    },
  },
  {
    name: 'replays an entry of another room', defences: ['entry-place', 'entry-epoch', 'entry-opens', 'entry-order', 'entry-chain'],
    act: (store) => { store.entries.push(elsewhere.entries[0]!); return Promise.resolve() },
  },
  {
    name: 'hands out the epochs of another room', defences: ['epoch-place', 'grant-place', 'entry-place', 'entry-epoch', 'entry-opens', 'entries-there', 'epoch-order', 'entry-order', 'entry-chain', 'entry-seen'],
    act: (store) => { store.epochs = [...elsewhere.epochs]; store.grants = elsewhere.grants; return Promise.resolve() },
  },
  {
    name: 'replays an entry in another epoch', defences: ['entry-epoch', 'entry-opens', 'entry-signature', 'entry-order', 'entry-chain'],
    act: async (store) => {
      // The header says another epoch; the signature is of the old one.
      const entry = (await readEntry(store.entries[0]!))!
      const header = entry.header.slice()
      header[4 + 19 + 3 * 20 + 20 + 4 + 3] = 2
      store.entries.push(packEntry({ ...entry, header }))
    },
  },
  { name: 'replays an entry', defences: ['entry-order', 'entry-chain'], act: (store) => { store.entries.push(lastOf(store)); return Promise.resolve() } },
  { name: 'reorders entries of one author', defences: ['entry-order', 'entry-chain'], act: (store) => { swap(store.entries, 0, 1); return Promise.resolve() } },
  {
    name: 'puts an answer before what it answers', defences: ['entry-seen'],
    act: (store) => { store.entries = [store.entries[3]!, ...store.entries.slice(0, 3)]; return Promise.resolve() },
  },
  { name: 'leaves an entry out', defences: ['entry-order', 'entry-chain', 'entry-seen', 'entries-there'], act: (store) => { store.entries.splice(1, 1); return Promise.resolve() } },
  { name: 'cuts off the end that this device has read', defences: ['entries-there', 'entry-seen'], act: (store) => { store.entries = store.entries.slice(0, 2); return Promise.resolve() } },
  {
    name: 'forges the partner without a key', defences: ['entry-signature'],
    act: async (store) => { store.entries.push(await forge(store, eve)) },
  },
  {
    name: 'lets the mentor’s own partner forge a second history', defences: ['entry-chain'],
    act: async (store) => {
      const { heads } = await look(store, mentor, mentoree)
      store.entries.push(await forge(store, mentoree, { mine: { sequence: heads.get(MENTOREE)!.sequence, hash: new Uint8Array(32) } }))
    },
  },
  {
    name: 'changes a ciphertext', defences: ['entry-opens', 'entries-there'],
    act: async (store) => {
      const entry = (await readEntry(lastOf(store)))!
      const ciphertext = entry.ciphertext.slice()
      ciphertext[40]! ^= 1
      store.entries[store.entries.length - 1] = packEntry({ ...entry, ciphertext })
    },
  },
  {
    name: 'hands out other words under a signed header', defences: ['entry-content'],
    act: async (store) => {
      // Only somebody with the epoch's key can: the partner, together with the server.
      const { step } = await look(store, mentoree, mentor)
      if (step.step !== 'write') throw new Error(step.step)
      const entry = (await readEntry(lastOf(store)))!
      const nonce = new Uint8Array(12)
      const words = new Uint8Array(entry.ciphertext.length - 16)
      words.set(new TextEncoder().encode(JSON.stringify(message('Other'))), 32)
      words[32 + JSON.stringify(message('Other')).length] = 0x80
      const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: entry.header }, step.epoch.key, words))
      store.entries[store.entries.length - 1] = packEntry({ ...entry, nonce, ciphertext })
    },
  },
  {
    name: 'says that the partner erased what they did not', defences: ['entry-erased'],
    act: async (store) => {
      const entry = (await readEntry(store.entries[0]!))!
      store.entries[0] = packEntry({ ...entry, nonce: new Uint8Array(), ciphertext: new Uint8Array() })
    },
  },
  {
    name: 'declares an epoch with keys of its own, as the partner', defences: ['epoch-signature', 'grant-signature'],
    act: async (store) => {
      const { epochs } = await look(store, mentoree, mentor)
      const impostor = { ...eve.identity, bundle: mentoree.identity.bundle }
      const made = await declareEpoch(impostor, store.space, epochs.latest!.roster, epochs.latest)
      store.epochs.push(made.packet)
      store.grants.set(MENTOR, [await grantKey(impostor, made.epoch, made.key, mentor.identity.bundle), ...store.grants.get(MENTOR)!])
    },
  },
  {
    name: 'declares an epoch that a third person can read', defences: ['epoch-members'],
    act: async (store) => {
      const { epochs } = await look(store, mentoree, mentor)
      const third = { personId: '0192c000-0000-7000-8000-000000000003', fingerprint: eve.identity.bundle.fingerprint }
      store.epochs.push((await declareEpoch(mentoree.identity, store.space, [...epochs.latest!.roster, third], epochs.latest)).packet)
    },
  },
  {
    name: 'leaves out an epoch', defences: ['epoch-order', 'entry-epoch', 'entry-order', 'entry-chain', 'entry-seen', 'entries-there', 'entry-opens', 'entry-author'],
    act: async (store) => {
      const { epochs } = await look(store, mentoree, mentor)
      const next = await declareEpoch(mentoree.identity, store.space, epochs.latest!.roster, epochs.latest)
      store.epochs = [next.packet]
    },
  },
  {
    name: 'grants another key than was declared', defences: ['grant-key', 'entry-opens', 'entry-epoch', 'entry-order', 'entry-chain', 'entry-seen', 'entries-there'],
    act: async (store) => {
      const { epochs } = await look(store, mentoree, mentor)
      store.grants.set(MENTOR, [await grantKey(mentoree.identity, epochs.latest!, new Uint8Array(32), mentor.identity.bundle)])
    },
  },
  {
    name: 'moves a grant to another room', defences: ['grant-place', 'grant-key', 'entry-epoch', 'entry-opens', 'entry-order', 'entry-chain', 'entry-seen', 'entries-there'],
    act: (store) => { store.grants.set(MENTOR, elsewhere.grants.get(MENTOR)!); return Promise.resolve() },
  },
  {
    name: 'shows an entry of somebody who is no member', defences: ['entry-author', 'entry-signature'],
    act: async (store) => {
      const { step } = await look(store, mentoree, mentor)
      if (step.step !== 'write') throw new Error(step.step)
      const { epoch, key } = step.epoch
      const stranger = { ...eve.identity, bundle: { ...eve.identity.bundle, personId: '0192c000-0000-7000-8000-000000000003' } }
      const place = { space: store.space, epoch: epoch.epoch, epochHash: epoch.hash, key, mine: START, seen: START }
      store.entries.push((await sealEntry(stranger, place, { kind: 'message', at, text: 'Hello' }))!.packet)
    },
  },
]

const copy = (store: Stored): Stored => ({ ...store, epochs: [...store.epochs], grants: new Map(store.grants), entries: [...store.entries] })
const without = (out: readonly Check[]): Guard => (check, holds) => holds || out.includes(check)

describe('attack 19: a malicious server', () => {
  beforeAll(async () => {
    mentor = await makeSomebody(MENTOR)
    mentoree = await makeSomebody(MENTOREE)
    const { secret, packet } = await createKeys({ organisationId: ORGANISATION, personId: MENTOREE })
    eve = { personId: MENTOREE, identity: (await openIdentity(secret, packet))!, bundles: [packet] }
    elsewhere = emptyStore(OTHER_RELATIONSHIP)
    await open(elsewhere, mentoree, mentor)
    await write(elsewhere, mentoree, mentor, message('In another room'))
    honest = emptyStore()
    await open(honest, mentoree, mentor)
    await write(honest, mentoree, mentor, message('One'), message('Two'), message('Three'))
    await write(honest, mentor, mentoree, message('Four'))
    remembered = new Map((await look(honest, mentor, mentoree)).heads)
  })

  const notice = async ({ act }: Attack, guard: Guard): Promise<readonly string[]> => {
    const store = copy(honest)
    const change = await act(store)
    return (await look(store, mentor, mentoree, { ...change, pinned: [mentoree.identity.bundle.name], remembered, guard })).faults
  }

  it('is not suspected while it is honest', async () => {
    expect((await look(honest, mentor, mentoree, { pinned: [mentoree.identity.bundle.name], remembered })).faults).toEqual([])
  })

  it.each(ATTACKS)('is noticed when it $name', async (attack) => {
    const faults = await notice(attack, strict)
    expect(faults).toContain(attack.defences[0])
  })

  it.each(ATTACKS)('is noticed by the first defence alone when it $name', async (attack) => {
    expect(await notice(attack, without(attack.defences.slice(1)))).toContain(attack.defences[0])
  })

  it.each(ATTACKS)('would not be noticed without the defences when it $name', async (attack) => {
    expect(await notice(attack, without(attack.defences))).toEqual([])
  })

  it('every check is somebody’s only or first defence', () => {
    const needed = new Set(ATTACKS.flatMap(({ defences }) => defences))
    expect(CHECKS.filter((check) => !needed.has(check))).toEqual([])
  })
})
