import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHUNK_BYTES, countChunks, createFileKey, createKeys, createRecoverySecret, formatRecoveryCode, isChunkLength, lockWithPassphrase, lockWithRecovery, openDisclosure, openFile, packParts,
  readBundle, readParts, readRecoveryCode, sealChunk, sealDisclosure, type Stretch, suggestPassphrase, unlockWithPassphrase, unlockWithRecovery,
} from '../../src/room/index.ts'
import { emptyStore, look, makeSomebody, MENTOR, MENTOREE, message, open, ORGANISATION, write } from './world.ts'

/** A cheap stand-in, so that the rules around stretching are tested without its cost; the vectors test the real one. */
const quickly: Stretch = async (passphrase, salt) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...new TextEncoder().encode(passphrase), ...salt])))

describe('a vault', async () => {
  const { secret, packet } = await createKeys({ organisationId: ORGANISATION, personId: MENTOR })
  const { fingerprint } = (await readBundle(packet))!

  it('opens with its passphrase, for its keys, and no other', async () => {
    const vault = await lockWithPassphrase(secret, fingerprint, 'right', quickly)
    expect(await unlockWithPassphrase(vault, fingerprint, 'right', quickly)).toEqual(secret)
    expect(await unlockWithPassphrase(vault, fingerprint, 'wrong', quickly)).toBeUndefined()
    expect(await unlockWithPassphrase(vault, new Uint8Array(32), 'right', quickly)).toBeUndefined()
  })

  it('opens with its recovery code and no other', async () => {
    const recovery = createRecoverySecret()
    const vault = await lockWithRecovery(secret, fingerprint, recovery)
    expect(await unlockWithRecovery(vault, fingerprint, recovery)).toEqual(secret)
    expect(await unlockWithRecovery(vault, fingerprint, createRecoverySecret())).toBeUndefined()
    expect(await unlockWithPassphrase(vault, fingerprint, 'right', quickly)).toBeUndefined()
  })

  it('is refused when it asks for less stretching than ours', async () => {
    const vault = await lockWithPassphrase(secret, fingerprint, 'right', quickly)
    const [said, ...rest] = readParts(vault)!
    const weak = said!.slice()
    weak.set([0, 0, 0, 8], weak.length - 12)
    expect(await unlockWithPassphrase(packParts([weak, ...rest]), fingerprint, 'right', quickly)).toBeUndefined()
  })
})

describe('a recovery code', () => {
  it('is read as people type it', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 16 }), async (bytes) => {
      const secret = new Uint8Array(bytes)
      const code = await formatRecoveryCode(secret)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
      expect(await readRecoveryCode(typed)).toEqual({ isValid: true, secret })
    }), { numRuns: 100 })
  })

  it('says so when a digit is wrong, before anything is tried', async () => {
    const code = await formatRecoveryCode(new Uint8Array(16).fill(9))
    const wrong = code.split('').map((digit, at) => (digit === '-' ? undefined : code.slice(0, at) + (digit === '7' ? '8' : '7') + code.slice(at + 1))).filter((each) => each !== undefined)
    const read = await Promise.all(wrong.map(readRecoveryCode))
    expect(read.filter(({ isValid }) => isValid).length).toBeLessThanOrEqual(1)
    expect(await readRecoveryCode('7777')).toEqual({ isValid: false, because: 'length' })
    expect(await readRecoveryCode(code.replace(/.$/, 'U'))).toEqual({ isValid: false, because: 'letter' })
  })

  it('a suggested passphrase has six words', () => {
    expect(suggestPassphrase().split(' ')).toHaveLength(6)
  })
})

describe('a file', () => {
  const { space } = emptyStore()
  it.each([0, 1, 5_000, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES - 1])('of %i bytes comes back whole, in chunks that say little of its length', async (sizeBytes) => {
    const file = new Uint8Array(sizeBytes).map((_, at) => at % 251)
    const key = createFileKey()
    const place = { space, fileId: 'f', chunks: countChunks(sizeBytes) }
    const chunks = await Promise.all(Array.from({ length: place.chunks }, (_, index) => sealChunk(key, place, index, file)))
    expect(chunks.every(({ length }) => isChunkLength(length))).toBe(true)
    expect(Buffer.compare((await openFile(key, place, chunks, sizeBytes))!, file)).toBe(0)
  })

  it('with a chunk missing, doubled, swapped or of another file does not open', async () => {
    const file = new Uint8Array(2 * CHUNK_BYTES + 1)
    const key = createFileKey()
    const place = { space, fileId: 'f', chunks: 3 }
    const [a, b, c] = await Promise.all([0, 1, 2].map((index) => sealChunk(key, place, index, file)))
    const foreign = await sealChunk(key, { ...place, fileId: 'g' }, 1, file)
    for (const chunks of [[a!, b!], [a!, a!, c!], [b!, a!, c!], [a!, foreign, c!]]) expect(await openFile(key, place, chunks, file.length)).toBeUndefined()
    expect(await openFile(key, place, [a!, b!, c!], file.length)).toHaveLength(file.length)
  })
})

describe('a disclosure (M16)', async () => {
  const [mentor, mentoree, officer] = [await makeSomebody(MENTOR), await makeSomebody(MENTOREE), await makeSomebody('0192c000-0000-7000-8000-000000000009')]
  const store = emptyStore()
  await open(store, mentoree, mentor)
  await write(store, mentoree, mentor, message('Please help'), message('Never mind this'))
  await write(store, mentor, mentoree, message('Do not tell anybody'))
  const { entries } = await look(store, mentoree, mentor)
  const authors: Readonly<Record<string, typeof mentor>> = { [MENTOR]: mentor, [MENTOREE]: mentoree }
  const chosen = [entries[0]!, entries[2]!].map((entry) => {
    const author = authors[entry.sealed.authorId]!
    return { entry, author: author.identity.bundle, authorPacket: author.bundles[0]! }
  })
  const packet = (await sealDisclosure(mentoree.identity, store.space, officer.identity.bundle, { note: 'Since May', entries: chosen }))!

  it('shows the officer the chosen entries, proven to be their authors’, and no others', async () => {
    const disclosed = await openDisclosure(officer.identity, packet, mentoree.identity.bundle)
    expect(disclosed?.note).toBe('Since May')
    expect(disclosed?.entries.map(({ authorId, content, isProven }) => [authorId, content && 'text' in content && content.text, isProven])).toEqual([
      [MENTOREE, 'Please help', true], [MENTOR, 'Do not tell anybody', true],
    ])
  })

  it('opens for nobody else', async () => {
    expect(await openDisclosure(mentor.identity, packet, mentoree.identity.bundle)).toBeUndefined()
    expect(await openDisclosure(officer.identity, packet, mentor.identity.bundle)).toBeUndefined()
  })

  it('words that an author did not write are not proven', async () => {
    const other = entries[1]!.packed!
    const forged = { ...chosen[1]!, entry: { ...chosen[1]!.entry, packed: other } }
    const lie = (await sealDisclosure(mentoree.identity, store.space, officer.identity.bundle, { note: '', entries: [forged] }))!
    expect((await openDisclosure(officer.identity, lie, mentoree.identity.bundle))?.entries.map(({ isProven }) => isProven)).toEqual([false])
  })
})
