import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import {
  bundleOf, countChunks, createFileKey, openDisclosure, openFile, readBase64, readBundle, sealChunk, sealDisclosure, toBase64,
} from '@ithaca/core/room'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { queriesOf } from '../access/documents.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeLiving, type LivingPair, type LivingProgram } from '../relationship/arrange-living.ts'
import { AT, type RoomVisitor, roomVisitor } from './room-visitor.ts'

/** Stands in every word that anybody writes below. Nobody but the two, in their own hands, may ever find it. */
const CANARY = 'CanaryOfTheRoom'
const word = (of: string) => `${CANARY} ${of}`

/** The canary as it would look in the clear, in UTF-16, and in base64 and hexadecimal at any alignment. */
const FORMS = [
  Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le'), Buffer.from(Buffer.from(CANARY).toString('hex')),
  ...[0, 1, 2].map((shift) => Buffer.from(Buffer.from('x'.repeat(shift) + CANARY).toString('base64').slice(shift === 0 ? 0 : 4, -4))),
]
const holds = (bytes: Buffer, forms: readonly Buffer[]) => forms.some((form) => bytes.includes(form))

describe('M2 canaries', () => {
  let server: TestServer
  let living: LivingProgram
  let pair: LivingPair
  let mentor: RoomVisitor
  let mentoree: RoomVisitor
  let mentorPortal: Visitor
  let officerPortal: Visitor
  const logged: string[] = []

  beforeAll(async () => {
    const stream = new Writable({ write(chunk: Buffer, _encoding, done) { logged.push(chunk.toString()); done() } })
    server = await startTestServer(undefined, undefined, { log: pino({ level: 'trace' }, stream) })
    living = await arrangeLiving(server, { name: 'Canaries', pairs: 2 })
    pair = living.pairs[0]!
    mentorPortal = await server.signIn('portal', pair.mentor.personId)
    const mentoreePortal = await server.signIn('portal', pair.mentoree.personId)
    officerPortal = await server.signIn('portal', living.admin.id)
    mentor = roomVisitor(mentorPortal.ask, pair.mentor.personId, pair.id)
    mentoree = roomVisitor(mentoreePortal.ask, pair.mentoree.personId, pair.id)
    for (const person of [mentor, mentoree]) await person.setUp(word('passphrase'))
    for (const person of [mentor, mentoree]) await person.enter()
    await mentoree.write('shared', { kind: 'message', at: AT, text: word('message') })
    await mentoree.write('private', { kind: 'issue', at: AT, issueId: crypto.randomUUID(), title: word('title'), before: word('before'), after: '' })
    await mentoree.write('shared', { kind: 'issue', at: AT, issueId: crypto.randomUUID(), title: word('shared title'), before: word('before'), after: word('after') })
    await mentor.write('private', { kind: 'reflection', at: AT, text: word('reflection') })
    await mentor.write('shared', { kind: 'answer', at: AT, phase: 'initiation', text: word('answer') })
    await sendFile()
    await disclose()
    // What goes wrong is logged: with the words in it, as a careless page might send them.
    await mentor.mutate('addRoomEntry', 'AddRoomEntryInput', { relationshipId: pair.id, entry: toBase64(new TextEncoder().encode(word('in the clear'))) })
    await mentorPortal.ask(`{ viewer { ${CANARY} } }`)
    await mentorPortal.fetch(`/room-files/${CANARY}`, { method: 'PUT', body: word('in the clear') })
  })
  afterAll(() => server.stop())

  const FILE_ID = '0192c000-0000-7000-8000-0000000000f1'
  const FILE_KEY = createFileKey()
  const file = new TextEncoder().encode(word('file').repeat(20_000))
  const address = (index: number) => `/room-files/${pair.rowId}/${pair.rowId}/${FILE_ID}/${index}`

  async function sendFile(): Promise<void> {
    const { shared } = await mentor.open()
    const chunks = countChunks(file.length)
    for (let index = 0; index < chunks; index += 1) {
      const body = await sealChunk(FILE_KEY, { space: shared.epochs.space, fileId: FILE_ID, chunks }, index, file)
      const { status } = await mentorPortal.fetch(address(index), { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body })
      expect(status).toBe(201)
    }
    await mentor.write('shared', { kind: 'file', at: AT, fileId: FILE_ID, name: word('name'), type: 'text/plain', sizeBytes: file.length, chunks, key: toBase64(FILE_KEY) })
  }

  async function disclose(): Promise<void> {
    const personGlobalId = Buffer.from(`Person:${living.admin.id}`).toString('base64')
    const named = await living.admin.console.ask<{ nameSafeguardingOfficer: { __typename: string } }>(
      'mutation ($id: ID!) { nameSafeguardingOfficer(input: { personId: $id }) { __typename } }', { id: personGlobalId })
    expect(named.data?.nameSafeguardingOfficer.__typename).toBe('Person')
    const officer = roomVisitor(officerPortal.ask, living.admin.id, pair.id)
    await officer.setUp('of the officer')
    const room = await mentoree.open()
    const { circle, read, epochs } = room.shared
    const data = await mentoree.load()
    const entries = read.entries.slice(0, 2).map((entry) => {
      const member = epochs.declared.get(1)!.roster.find(({ personId }) => personId === entry.sealed.authorId)!
      return { entry, author: bundleOf(circle, member.personId, member.fingerprint)!, authorPacket: entry.sealed.authorId === mentoree.personId ? data.myBundles[0]! : data.partnerBundles[0]! }
    })
    const disclosure = (await sealDisclosure(mentoree.identity!, epochs.space, officer.identity!.bundle, { note: word('note'), entries }))!
    expect(await mentoree.mutate('discloseRoomEntries', 'DiscloseRoomEntriesInput', { relationshipId: pair.id, disclosure: toBase64(disclosure), isShownToPartner: false })).toEqual({ __typename: 'Room' })
    const { data: shown } = await officerPortal.ask<{ viewer: { disclosuresToMe: { packet: string; discloserBundles: string[]; discloserName: string }[] } }>(
      '{ viewer { disclosuresToMe { packet discloserBundles discloserName partnerName } } }')
    const [first] = shown!.viewer.disclosuresToMe
    const discloser = (await readBundle(readBase64(first!.discloserBundles[0]!)!))!
    const opened = await openDisclosure(officer.identity!, readBase64(first!.packet)!, discloser)
    expect([opened?.note, opened?.entries.length, opened?.entries.every(({ isProven }) => isProven)]).toEqual([word('note'), entries.length, true])
  }

  it('the two read them: the search below looks for what is there', async () => {
    const text = JSON.stringify((await mentor.open()).shared.read.entries.map(({ content }) => content))
    for (const of of ['message', 'shared title', 'after', 'answer', 'name']) expect(text).toContain(word(of))
    const sealed = await Promise.all(Array.from({ length: countChunks(file.length) }, async (_, index) => new Uint8Array(await (await mentorPortal.fetch(address(index))).arrayBuffer())))
    const { shared } = await mentor.open()
    expect((await openFile(FILE_KEY, { space: shared.epochs.space, fileId: FILE_ID, chunks: sealed.length }, sealed, file.length))?.length).toBe(file.length)
  })

  it('are in no table of any schema: what a dump would hold', async () => {
    const [dump] = await asOwner<{ tables: number; all: string }>(server.database, `
      SELECT count(*)::int AS tables, string_agg(query_to_xml(format('SELECT t::text FROM %I.%I t', schemaname, tablename), false, true, '')::text, '') AS all
      FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`)
    const { tables, all } = dump!
    expect(tables).toBeGreaterThan(40)
    expect(all).toContain(pair.mentor.name)
    expect(holds(Buffer.from(all), FORMS)).toBe(false)
    // Bytes are dumped in hexadecimal: a word in the clear inside of them would show so.
    expect(all).not.toContain(Buffer.from(CANARY).toString('hex'))
  })

  it('are in no file of the data folder, and not in the write-ahead log', async () => {
    await asOwner(server.database, 'CHECKPOINT')
    const [where] = await asOwner<{ folder: string; oid: string }>(server.database,
      `SELECT current_setting('data_directory') AS folder, oid::text FROM pg_database WHERE datname = current_database()`)
    const found = { canary: 0, control: { base: 0, wal: 0 } }
    for (const [kind, folder] of [['base', join('base', where!.oid)], ['wal', 'pg_wal']] as const) {
      for (const entry of await readdir(join(where!.folder, folder), { withFileTypes: true })) {
        if (!entry.isFile()) continue
        const bytes = await readFile(join(where!.folder, folder, entry.name))
        if (holds(bytes, FORMS)) found.canary += 1
        if (bytes.includes(pair.mentor.name)) found.control[kind] += 1
      }
    }
    expect(found.control.base).toBeGreaterThan(0)
    expect(found.control.wal).toBeGreaterThan(0)
    expect(found.canary).toBe(0)
  })

  it('are in no log, no letter, and nothing that anybody else can ask for', async () => {
    expect(holds(Buffer.from(logged.join('')), FORMS)).toBe(false)
    expect(holds(Buffer.from(JSON.stringify(server.mail.outbox)), FORMS)).toBe(false)
    // The catalogue of plugins is looked up in their code, which takes long and holds nothing of anybody.
    const queriesOn = (surface: 'console' | 'portal') => queriesOf(buildSchema(surface), () => pair.id).filter(({ name }) => name !== 'plugins')
    const queries = { console: queriesOn('console'), portal: queriesOn('portal') }
    const other = await server.signIn('portal', living.pairs[1]!.mentor.personId)
    const adminConsole = await server.signIn('console', living.admin.id)
    for (const [surface, visitor] of [['portal', other], ['portal', officerPortal], ['console', adminConsole]] as const) {
      for (const { document } of queries[surface]) {
        expect(holds(Buffer.from(JSON.stringify(await visitor.ask(document))), FORMS)).toBe(false)
      }
      expect((await visitor.fetch(address(0))).headers.get('content-type')).not.toBe('application/octet-stream')
    }
    expect((await server.nobody('portal').fetch(address(0))).status).toBe(404)
  })

  it('M16 a disclosure that would put the discloser at risk is not shown to the partner', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on MyRelationship { room { disclosures { byMe packet } } } } }'
    const seenBy = async (visitor: LivingPair['mentor']) =>
      (await visitor.portal.ask<{ node: { room: { disclosures: unknown[] } } }>(query, { id: pair.id })).data?.node.room.disclosures
    expect(await seenBy(pair.mentoree)).toEqual([{ byMe: true, packet: null }])
    expect(await seenBy(pair.mentor)).toEqual([])
  })

  it('attack 8: somebody else’s subscription to a room is not there', async () => {
    const other = await server.signIn('portal', living.pairs[1]!.mentor.personId)
    const answer = await other.fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription ($id: ID!) { roomChanged(relationshipId: $id) { count } }', variables: { id: pair.id } }),
    })
    const text = await answer.text()
    expect(text).toContain('NOT_FOUND')
    expect(text).not.toContain('count')
  })
})
