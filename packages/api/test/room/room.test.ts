import { declareEpoch, grantKey, openRoom, packEntry, readEntry, sealEntry, START, toBase64 } from '@ithaca/core/room'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, type LivingPair, type LivingProgram } from '../relationship/arrange-living.ts'
import { AT, message, type RoomVisitor, roomVisitor, textsOf } from './room-visitor.ts'

const TABLES = ['Room', 'RoomEpoch', 'RoomGrant', 'RoomEntry', 'RoomFileChunk', 'RoomLeaving', 'RoomDisclosure', 'RoomKeyBundle', 'RoomVault']

describe('the room, served', () => {
  let server: TestServer
  let living: LivingProgram
  beforeAll(async () => {
    server = await startTestServer()
    living = await arrangeLiving(server, { pairs: 6 })
  })
  afterAll(() => server.stop())

  const bothOf = ({ mentor, mentoree, id }: LivingPair) => [
    roomVisitor((query, variables) => mentor.portal.ask(query, variables), mentor.personId, id),
    roomVisitor((query, variables) => mentoree.portal.ask(query, variables), mentoree.personId, id),
  ] as const
  /** Two people with keys in an open room. */
  const settled = async (pair: LivingPair) => {
    const [mentor, mentoree] = bothOf(pair)
    for (const person of [mentor, mentoree]) expect(await person.setUp('a passphrase')).toMatchObject({ __typename: 'RoomKeys' })
    for (const person of [mentor, mentoree]) await person.enter()
    return { mentor, mentoree }
  }
  const rowsOf = async (pair: LivingPair, table: string) => await asOwner(server.database, `SELECT * FROM app."${table}" WHERE "relationshipId" = $1`, [pair.rowId])

  describe('through one life', () => {
    let pair: LivingPair
    let mentor: RoomVisitor
    let mentoree: RoomVisitor
    beforeAll(async () => { pair = living.pairs[0]!; ({ mentor, mentoree } = await settled(pair)) })

    it('both write and read, each keeps notes of their own, and nothing is amiss', async () => {
      await mentoree.write('shared', message('What holds me back'))
      await mentor.write('shared', message('Tell me more'))
      await mentor.write('private', { kind: 'reflection', at: AT, text: 'Listen more' })
      for (const person of [mentor, mentoree]) {
        const room = await person.open()
        expect(textsOf(room)).toEqual(['What holds me back', 'Tell me more'])
        expect(room.alarms).toEqual([])
      }
      expect(textsOf(await mentor.open(), 'private')).toContain('Listen more')
      expect((await mentoree.load()).private.entries).toHaveLength(1)
    })

    it('an entry that is sent twice is kept once, and another in its place is refused', async () => {
      const packet = await mentor.sealed('shared', message('Once'))
      const other = await mentor.sealed('shared', message('Twice'))
      const send = (entry: Uint8Array<ArrayBuffer>) => mentor.mutate('addRoomEntry', 'AddRoomEntryInput', { relationshipId: pair.id, entry: toBase64(entry) })
      expect(await send(packet)).toEqual({ __typename: 'Room' })
      expect(await send(packet)).toEqual({ __typename: 'Room' })
      expect(await send(other)).toMatchObject({ code: 'SEQUENCE_TAKEN' })
      expect(textsOf(await mentoree.open()).filter((text) => text === 'Once' || text === 'Twice')).toEqual(['Once'])
    })

    it('a second device opens with the passphrase; a lost one is replaced with the recovery code, and the old one opens nothing', async () => {
      const [, device] = bothOf(pair)
      expect(await device.unlock('another passphrase')).toBe(false)
      expect(await device.unlock('a passphrase')).toBe(true)
      expect(textsOf(await device.open())).toContain('What holds me back')
      expect(await device.recover(mentoree.recovery!, 'a new passphrase')).toBe(true)
      expect(await device.unlock('a passphrase')).toBe(false)
      expect(await device.unlock('a new passphrase')).toBe(true)
      expect((await device.open()).alarms).toEqual([])
    })

    it('who lost both makes new keys; the partner is told, confirms, and lets them in again, in a new epoch', async () => {
      const [, renewed] = bothOf(pair)
      await renewed.setUp('all new')
      expect((await renewed.open()).shared.step.step).toBe('wait-for-grant')
      const told = await mentor.open()
      expect(told.shared.step.step).toBe('confirm-partner')
      expect(told.alarms.map(({ check }) => check)).toEqual(['keys-trusted'])
      await mentor.enter()
      expect(await mentor.open()).toMatchObject({ alarms: [] })
      await renewed.enter()
      expect(await renewed.write('shared', message('Here again'))).toEqual({ __typename: 'Room' })
      for (const person of [mentor, renewed]) {
        const room = await person.open()
        expect(textsOf(room)).toContain('What holds me back')
        expect(textsOf(room)).toContain('Here again')
        expect([room.shared.epochs.latest?.epoch, room.alarms]).toEqual([2, []])
      }
      mentoree = renewed
    })

    it('M15 erased words are gone from the database at once, and the partner sees that they were erased', async () => {
      await mentoree.write('shared', message('Better unsaid'))
      const { shared } = await mentoree.open()
      const { sequence } = shared.read.entries.findLast(({ content }) => content?.kind === 'message' && content.text === 'Better unsaid')!.sealed
      const entry = toBase64(await mentoree.sealed('shared', { kind: 'erased', at: AT, sequences: [sequence] }))
      expect(await mentoree.mutate('eraseRoomEntries', 'EraseRoomEntriesInput', { relationshipId: pair.id, sequences: [sequence], files: [], entry })).toEqual({ __typename: 'Room' })
      const rows = await rowsOf(pair, 'RoomEntry')
      expect(rows.filter(({ ciphertext }) => ciphertext === null)).toHaveLength(1)
      const seen = await mentor.open()
      expect(textsOf(seen)).not.toContain('Better unsaid')
      expect(seen.alarms).toEqual([])
    })

    it('M15 once it has ended it can be read and not written; each destroys what is theirs, and then nothing is left', async () => {
      await asOwner(server.database, `UPDATE app."Relationship" SET status = 'ended', "endedAs" = 'planned', "endedAt" = now() WHERE id = $1`, [pair.rowId])
      expect(await mentor.write('shared', message('Too late'))).toMatchObject({ code: 'ROOM_READ_ONLY' })
      expect(textsOf(await mentor.open())).toContain('What holds me back')
      const old = await mentoree.load()
      const own = (await mentoree.open()).shared.read.entries.filter(({ sealed }) => sealed.authorId === mentoree.personId).map(({ sealed }) => sealed.sequence)
      const entry = toBase64(await mentoree.sealed('shared', { kind: 'erased', at: AT, sequences: own }))
      const destroy = { relationshipId: pair.id, entry }
      expect(await mentoree.mutate('destroyMyRoom', 'DestroyMyRoomInput', destroy)).toEqual({ __typename: 'Room' })
      const left = await mentor.open()
      expect(left.alarms).toEqual([])
      expect(textsOf(left).filter((text) => !['(erased)', 'erased'].includes(text))).toEqual(['Tell me more', 'Once'])
      // An old copy of the ciphertext, with the keys that there are now: the vault is there, the room's keys are not.
      const [, device] = bothOf(pair)
      expect(await device.unlock('all new')).toBe(true)
      const now = await device.load()
      const mixed = await openRoom(device.identity!, { ...now, shared: { ...now.shared, entries: old.shared.entries }, private: { ...now.private, entries: old.private.entries } })
      expect([...mixed.shared.read.entries, ...mixed.private.read.entries].filter(({ content }) => content !== undefined)).toEqual([])
      expect(await mentor.mutate('destroyMyRoom', 'DestroyMyRoomInput', { relationshipId: pair.id })).toEqual({ __typename: 'Room' })
      for (const table of ['Room', 'RoomEpoch', 'RoomGrant', 'RoomEntry', 'RoomFileChunk']) expect(await rowsOf(pair, table), table).toEqual([])
      expect(await mentor.mutate('destroyMyRoom', 'DestroyMyRoomInput', { relationshipId: pair.id })).toMatchObject({ code: 'ROOM_LEFT' })
    })
  })

  it('M9 the room opens once both have signed, and not before', async () => {
    const { pairs: [pair] } = await arrangeLiving(server, { name: 'Unsigned', isSigned: false })
    const [mentor] = bothOf(pair!)
    await mentor.setUp('a passphrase')
    await expect(mentor.load()).rejects.toThrow('No room')
    expect(await mentor.mutate('openRoomEpoch', 'OpenRoomEpochInput', { relationshipId: pair!.id, grants: [] })).toMatchObject({ code: 'AGREEMENT_FIRST' })
  })

  it('M15 after the end a room in which nothing was ever kept is not offered', async () => {
    const { pairs: [pair] } = await arrangeLiving(server, { name: 'Never used' })
    const [mentor] = bothOf(pair!)
    await mentor.setUp('a passphrase')
    await mentor.load()
    await asOwner(server.database, `UPDATE app."Relationship" SET status = 'ended', "endedAs" = 'planned', "endedAt" = now() WHERE id = $1`, [pair!.rowId])
    await expect(mentor.load()).rejects.toThrow('No room')
    expect(await mentor.mutate('destroyMyRoom', 'DestroyMyRoomInput', { relationshipId: pair!.id })).toMatchObject({ __typename: 'Room' })
  })

  describe('attacks', () => {
    let pair: LivingPair
    let mentor: RoomVisitor
    let mentoree: RoomVisitor
    let others: { mentor: RoomVisitor; mentoree: RoomVisitor }
    beforeAll(async () => {
      pair = living.pairs[1]!
      ;({ mentor, mentoree } = await settled(pair))
      others = await settled(living.pairs[2]!)
      await mentoree.write('shared', message('For two'))
      await mentoree.write('private', { kind: 'reflection', at: AT, text: 'For one' })
    })
    const add = (visitor: RoomVisitor, entry: Uint8Array<ArrayBuffer>, relationshipId = pair.id) =>
      visitor.mutate('addRoomEntry', 'AddRoomEntryInput', { relationshipId, entry: toBase64(entry) })

    it('attacks 1 to 4: nobody else finds the room by its id, in any mutation, as if it were not there', async () => {
      const stranger = others.mentor
      const entry = await mentoree.sealed('shared', message('x'))
      const inputs = {
        addRoomEntry: ['AddRoomEntryInput', { entry: toBase64(entry) }], openRoomEpoch: ['OpenRoomEpochInput', { grants: [] }], destroyMyRoom: ['DestroyMyRoomInput', {}],
        eraseRoomEntries: ['EraseRoomEntriesInput', { sequences: [1], files: [], entry: toBase64(entry) }],
        discloseRoomEntries: ['DiscloseRoomEntriesInput', { disclosure: toBase64(entry), isShownToPartner: true }],
      } as const
      for (const [name, [type, input]] of Object.entries(inputs)) {
        const refused = await stranger.mutate(name, type, { ...input, relationshipId: pair.id })
        expect(refused, name).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND' })
        expect(await stranger.mutate(name, type, { ...input, relationshipId: Buffer.from('MyRelationship:01890000-0000-7000-8000-000000000000').toString('base64') })).toEqual(refused)
      }
      const { data } = await living.admin.console.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id: pair.id })
      expect(data).toEqual({ node: null })
    })

    it('attack 8: the partner learns nothing of one’s notes, not even that there are any', async () => {
      const { shared, private: own } = await mentor.load()
      expect(own.entries).toHaveLength(1)
      expect(shared.entries.map(toBase64)).not.toContain(toBase64((await mentoree.load()).private.entries[1]!))
      const positions = await asOwner<{ position: number }>(server.database, `SELECT position FROM app."RoomEntry" WHERE "relationshipId" = $1 AND "spaceId" = $1 ORDER BY 1`, [pair.rowId])
      expect(positions.map(({ position }) => position)).toEqual(positions.map((_, at) => at + 1))
    })

    it('attack 9: an entry, an epoch or a grant of another room is refused', async () => {
      expect(await add(mentoree, await others.mentoree.sealed('shared', message('x')))).toMatchObject({ code: 'NOT_SEALED' })
      const { shared } = await others.mentoree.open()
      const made = await declareEpoch(others.mentoree.identity!, shared.epochs.space, shared.epochs.latest!.roster, shared.epochs.latest)
      const grant = await grantKey(others.mentoree.identity!, made.epoch, made.key, others.mentor.identity!.bundle)
      for (const input of [{ declaration: toBase64(made.packet), grants: [] }, { grants: [toBase64(grant)] }]) {
        expect(await mentoree.mutate('openRoomEpoch', 'OpenRoomEpochInput', { relationshipId: pair.id, ...input })).toMatchObject({ code: 'NOT_SEALED' })
      }
    })

    it('attack 19: nobody stores an entry as the partner, in the partner’s notes, or with a signature of others', async () => {
      const asPartner = await mentoree.sealed('shared', message('Forged'))
      expect(await add(mentor, asPartner)).toMatchObject({ code: 'NOT_SEALED' })
      expect(await add(mentor, await mentoree.sealed('private', message('Forged')))).toMatchObject({ code: 'NOT_SEALED' })
      const entry = (await readEntry(await mentor.sealed('shared', message('x'))))!
      expect(await add(mentor, packEntry({ ...entry, signature: new Uint8Array(64) }))).toMatchObject({ code: 'NOT_SEALED' })
    })

    it('a partner can’t lock one out by granting junk in the place of a key that one can open', async () => {
      const { shared } = await mentor.open()
      const { epoch } = shared.epochs.open.get(1)!
      const junk = await grantKey(mentor.identity!, epoch, new Uint8Array(32), mentoree.identity!.bundle)
      expect(await mentor.mutate('openRoomEpoch', 'OpenRoomEpochInput', { relationshipId: pair.id, grants: [toBase64(junk)] })).toEqual({ __typename: 'Room' })
      expect(textsOf(await mentoree.open())).toEqual(['For two'])
    })

    it('attack 10 and 11: plain text, empty bytes and what is too long are refused as nothing of the protocol’s', async () => {
      const plain = new TextEncoder().encode('I write in the clear')
      for (const bytes of [plain, new Uint8Array(), new Uint8Array(100_000)]) expect(await add(mentor, bytes)).toMatchObject({ code: 'NOT_SEALED' })
      const entry = (await readEntry(await mentor.sealed('shared', message('x'))))!
      expect(await add(mentor, packEntry({ ...entry, ciphertext: plain }))).toMatchObject({ code: 'NOT_SEALED' })
      await expect(add(mentor, new Uint8Array(170_000))).rejects.toThrow(/base64/)
      await expect(asOwner(server.database, `UPDATE app."RoomEntry" SET ciphertext = 'in the clear'::bytea WHERE "relationshipId" = $1`, [pair.rowId])).rejects.toThrow('sealed')
    })

    it('attack 18: whoever takes over an account finds a locked room, and the keys that were there stay', async () => {
      const { pairs } = living
      const { mentor: victim, mentoree: friend } = await settled(pairs[3]!)
      await friend.write('shared', message('Between us'))
      const [intruder] = bothOf(pairs[3]!)
      await intruder.setUp('of the intruder')
      const room = await intruder.open()
      expect([room.shared.read.entries.map(({ content }) => content), room.shared.step.step]).toEqual([[undefined], 'wait-for-grant'])
      expect((await friend.open()).shared.step.step).toBe('confirm-partner')
      expect(textsOf(await victim.open())).toEqual(['Between us'])
      expect((await victim.open()).alarms.map(({ check }) => check)).toContain('keys-trusted')
      expect(await asOwner(server.database, `SELECT 1 FROM app."RoomVault" WHERE "personId" = $1`, [victim.personId])).toHaveLength(2)
    })

    it('attack 28: row-level security alone shows a room to nobody but its two, in the portal', async () => {
      const { database } = server.running.services
      const { runAs } = await import('../../src/platform/database/client.ts')
      const counts = async (surface: 'console' | 'portal' | 'worker', personId: string, organisationId = living.organisationId) =>
        await runAs(database, { surface, organisationId, personId }, async (transaction) => {
          const found: Record<string, number> = {}
          for (const table of TABLES) {
            const [row] = await transaction.$queryRawUnsafe<{ n: number }[]>(
              `SELECT count(*)::int AS n FROM app."${table}" WHERE ${table.startsWith('RoomKey') || table === 'RoomVault' ? '"personId"' : '"relationshipId"'} = ANY($1::uuid[])`,
              [pair.rowId, mentoree.personId])
            if (row!.n > 0) found[table] = row!.n
          }
          return found
        })
      expect(await counts('portal', mentoree.personId)).toEqual({ Room: 1, RoomEpoch: 2, RoomGrant: 3, RoomEntry: 3, RoomKeyBundle: 1, RoomVault: 1 })
      expect(await counts('portal', mentor.personId)).toEqual({ Room: 1, RoomEpoch: 2, RoomGrant: 3, RoomEntry: 2, RoomKeyBundle: 1 })
      for (const [surface, personId] of [
        ['portal', others.mentor.personId], ['portal', living.admin.id], ['console', living.admin.id], ['console', mentoree.personId], ['worker', mentoree.personId], ['worker', living.admin.id],
      ] as const) expect(await counts(surface, personId), `${surface} ${personId}`).toEqual({})
      expect(await counts('portal', mentoree.personId, '0192c000-0000-7000-8000-000000000000')).toEqual({})
    })

    it('attack 28: a restored backup brings erased words back, and a device that was there since says so', async () => {
      const restored = living.pairs[4]!
      const { mentor: reader, mentoree: author } = await settled(restored)
      await author.write('shared', message('Soon erased'))
      await asOwner(server.database, `CREATE TABLE public.backup AS SELECT * FROM app."RoomEntry" WHERE "relationshipId" = '${restored.rowId}'`)
      const entry = toBase64(await author.sealed('shared', { kind: 'erased', at: AT, sequences: [1] }))
      await author.mutate('eraseRoomEntries', 'EraseRoomEntriesInput', { relationshipId: restored.id, sequences: [1], files: [], entry })
      const { pins, shared, private: own, alarms } = await reader.open()
      expect(alarms).toEqual([])
      await asOwner(server.database, `DELETE FROM app."RoomEntry" WHERE "relationshipId" = $1`, [restored.rowId])
      await asOwner(server.database, 'INSERT INTO app."RoomEntry" SELECT * FROM public.backup; DROP TABLE public.backup')
      const after = await reader.open({ pins, shared: shared.read.heads, private: own.read.heads })
      expect(textsOf(after)).toEqual(['Soon erased'])
      expect(after.alarms.map(({ check }) => check)).toEqual(['entries-there'])
    })

    it('attack 15: whoever signed out hears nothing more from a stream that was open, not even that something moved', async () => {
      const visitor = await server.signIn('portal', mentor.personId)
      const answer = await visitor.fetch('/graphql', {
        method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription ($id: ID!) { roomChanged(relationshipId: $id) { count } }', variables: { id: pair.id } }),
      })
      const stream = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      const readUntil = async (text: string) => {
        let heard = ''
        while (!heard.includes(text)) {
          const { value, done } = await stream.read()
          if (done) break
          heard += value
        }
        return heard
      }
      expect(await readUntil('"count":1')).toContain('"count":1')
      await mentoree.write('shared', message('Heard'))
      expect(await readUntil('"count":2')).toContain('"count":2')
      expect((await visitor.fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:4001' }, body: '{}' })).ok).toBe(true)
      await mentoree.write('shared', message('Not heard'))
      const rest = await readUntil('complete')
      expect(rest).toContain('NOT_FOUND')
      expect(rest).not.toContain('"count":3')
    })

    it('no entry carries a time, and none of the tables has one but the day of a disclosure', async () => {
      const columns = await asOwner<{ name: string }>(server.database, `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'app' AND table_name = ANY($1) AND data_type ~ 'timestamp|date'`, [TABLES])
      expect(columns).toEqual([{ name: 'RoomDisclosure.disclosedOn' }])
    })

    it('writing costs the same few statements however much is there', async () => {
      const counted = async () => {
        let count = 0
        const entry = await mentor.sealed('shared', message('Counted'))
        server.running.services.database.$on('query', () => { count += 1 })
        expect(await add(mentor, entry)).toEqual({ __typename: 'Room' })
        return count
      }
      const first = await counted()
      await mentor.write('shared', message('More'))
      expect(await counted()).toBe(first)
    })

    it('an entry for an epoch that is over is refused', async () => {
      const { shared } = await mentor.open()
      const { epoch, key } = shared.epochs.open.get(1)!
      const next = await declareEpoch(mentor.identity!, shared.epochs.space, shared.epochs.latest!.roster, shared.epochs.latest)
      const grants = await Promise.all([mentor, mentoree].map(({ identity }) => grantKey(mentor.identity!, next.epoch, next.key, identity!.bundle)))
      expect(await mentor.mutate('openRoomEpoch', 'OpenRoomEpochInput', { relationshipId: pair.id, declaration: toBase64(next.packet), grants: grants.map(toBase64) })).toEqual({ __typename: 'Room' })
      const mine = shared.read.heads.get(mentor.personId) ?? START
      const late = await sealEntry(mentor.identity!, { space: shared.epochs.space, epoch: 1, epochHash: epoch.hash, key, mine, seen: START }, message('Late'))
      expect(await add(mentor, late!.packet)).toMatchObject({ code: 'EPOCH_OVER' })
    })
  })
})
