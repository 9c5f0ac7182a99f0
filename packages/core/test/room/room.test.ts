import { beforeAll, describe, expect, it } from 'vitest'
import { packEntry, readEntry, safetyWords, sealEntry, START } from '../../src/room/index.ts'
import { emptyStore, look, makeSomebody, MENTOR, MENTOREE, message, open, type Somebody, texts, write } from './world.ts'

describe('a room of two', () => {
  let mentor: Somebody
  let mentoree: Somebody
  beforeAll(async () => {
    mentor = await makeSomebody(MENTOR)
    mentoree = await makeSomebody(MENTOREE)
  })

  it('both read what either wrote, in order, and nothing is amiss', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    await write(store, mentoree, mentor, message('What keeps me from sleeping'))
    await write(store, mentor, mentoree, message('Tell me'))
    await write(store, mentoree, mentor, message('I would like to'))
    for (const [me, partner] of [[mentor, mentoree], [mentoree, mentor]] as const) {
      const seen = await look(store, me, partner)
      expect(texts(seen)).toEqual(['What keeps me from sleeping', 'Tell me', 'I would like to'])
      expect(seen.faults).toEqual([])
    }
  })

  it('M2 a reflection is sealed to its author alone', async () => {
    const store = emptyStore(undefined, MENTOREE)
    await open(store, mentoree)
    await write(store, mentoree, undefined, { kind: 'reflection', at: message('').at, text: 'For me only' })
    expect(texts(await look(store, mentoree, undefined))).toEqual(['For me only'])
    store.grants.set(MENTOR, store.grants.get(MENTOREE) ?? [])
    const curious = await look(store, mentor, undefined)
    expect(curious.entries).toEqual([])
    expect(curious.epochs.open.size).toBe(0)
  })

  it('lengths of texts are told apart by powers of two only', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    await write(store, mentoree, mentor, message(''), message('a'.repeat(180)), message('a'.repeat(300)))
    const sizes = await Promise.all(store.entries.map(async (packet) => (await readEntry(packet))?.ciphertext.length))
    expect(sizes).toEqual([304, 304, 560])
  })

  it('a text beyond the limit is refused before it is sealed', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    const { step } = await look(store, mentoree, mentor)
    if (step.step !== 'write') throw new Error(step.step)
    const { epoch, key } = step.epoch
    const place = { space: store.space, epoch: epoch.epoch, epochHash: epoch.hash, key, mine: START, seen: START }
    expect(await sealEntry(mentoree.identity, place, message('😀'.repeat(20_000)))).toBeUndefined()
  })

  it('M15 what its author erased stays erased, and the rest can be followed', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    await write(store, mentoree, mentor, message('Not this'), message('But this'), { kind: 'erased', at: message('').at, sequences: [1] })
    const entry = await readEntry(store.entries[0]!)
    store.entries[0] = packEntry({ ...entry!, nonce: new Uint8Array(), ciphertext: new Uint8Array() })
    const seen = await look(store, mentor, mentoree)
    expect(texts(seen)).toEqual(['(erased)', 'But this', 'erased'])
    expect(seen.faults).toEqual([])
  })

  it('who lost both keys and code waits, the partner confirms and lets them in again, into all that was written', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    await write(store, mentoree, mentor, message('Before'))
    const pinned = [mentoree.identity.bundle.name]
    const renewed = await makeSomebody(MENTOREE, mentoree)
    expect((await look(store, renewed, mentor)).step.step).toBe('wait-for-grant')
    const partner = await look(store, mentor, renewed, { pinned })
    expect(partner.step.step).toBe('confirm-partner')
    expect(partner.faults).toEqual(['keys-trusted'])
    const confirmed = [...pinned, renewed.identity.bundle.name]
    await open(store, mentor, renewed, confirmed)
    await write(store, renewed, mentor, message('After'))
    for (const seen of [await look(store, renewed, mentor), await look(store, mentor, renewed, { pinned: confirmed })]) {
      expect(texts(seen)).toEqual(['Before', 'After'])
      expect(seen.faults).toEqual([])
      expect(seen.epochs.latest?.epoch).toBe(2)
    }
    expect((await look(store, mentoree, mentor)).epochs.open.size).toBe(1)
  })

  it('keys that were announced with the old ones need no confirming, and bring a new epoch', async () => {
    const store = emptyStore()
    await open(store, mentoree, mentor)
    await write(store, mentoree, mentor, message('Before'))
    const renewed = await makeSomebody(MENTOREE, mentoree, true)
    const seen = await look(store, mentor, renewed, { pinned: [mentoree.identity.bundle.name] })
    expect([seen.step.step, seen.circle.partner?.standing, seen.faults]).toEqual(['declare-epoch', 'announced', []])
  })

  it('safety words are the same for both, and others for other keys', async () => {
    const words = await safetyWords(mentor.identity.bundle)
    expect(words).toHaveLength(6)
    expect(await safetyWords(mentor.identity.bundle)).toEqual(words)
    expect(await safetyWords(mentoree.identity.bundle)).not.toEqual(words)
  })
})
