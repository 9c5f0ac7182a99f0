import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeManager, upload } from './arrange.ts'

const IMPORT = `query($id: ID!) { node(id: $id) { ... on DirectoryImport {
  status source fileName encoding delimiter rowCount columns { index header samples target refusedReason remembered } viewerCan { plan commit undo } } } }`

interface Uploaded {
  readonly node: {
    readonly encoding: string
    readonly delimiter: string
    readonly rowCount: number
    readonly columns: readonly { readonly header: string; readonly samples: string[]; readonly target: string | null; readonly refusedReason: string | null }[]
  }
}

describe('an uploaded file', () => {
  let server: TestServer
  let ada: Visitor
  let organisationId: string
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Ithaca')
    organisationId = id
    ada = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())

  const read = async (body: string | Uint8Array<ArrayBuffer>) => {
    const { status, answer } = await upload(ada, body)
    expect([status, answer.message]).toEqual([201, undefined])
    const { data, errors } = await ada.ask<Uploaded>(IMPORT, { id: answer.id })
    expect(errors).toBeUndefined()
    return data!.node
  }
  const refusal = async (body: string | Uint8Array<ArrayBuffer>) => {
    const { status, answer } = await upload(ada, body, 'refused.csv')
    expect(answer.message).toMatch(/^[A-Z“].*\.$/s)
    return [status, answer.code]
  }

  it('is read with its header, delimiter and what its columns mean', async () => {
    const { status, answer } = await upload(ada, 'Personnel no;Name;Work e-mail;Line manager e-mail;Shoe size\r\n7;Penelope;pen@ithaca.example;ody@ithaca.example;38\r\n\r\n8;Telemachus;tel@ithaca.example;;\r\n', 'C:\\files\\‮people.csv')
    expect(status).toBe(201)
    const { data } = await ada.ask<Uploaded>(IMPORT, { id: answer.id })
    expect(data?.node).toMatchObject({
      status: 'UPLOADED', source: 'FILE', fileName: 'people.csv', encoding: 'UTF-8', delimiter: ';', rowCount: 2,
      viewerCan: { plan: true, commit: false, undo: false },
    })
    expect(data?.node.columns.map(({ header, target, samples }) => [header, target, samples])).toEqual([
      ['Personnel no', 'EXTERNAL_ID', ['7', '8']],
      ['Name', 'FULL_NAME', ['Penelope', 'Telemachus']],
      ['Work e-mail', 'EMAIL', ['pen@ithaca.example', 'tel@ithaca.example']],
      ['Line manager e-mail', 'SOLID_MANAGER_EMAIL', ['ody@ithaca.example']],
      ['Shoe size', null, ['38']],
    ])
  })

  it('may be UTF-8, UTF-8 with a mark, UTF-16 of both kinds with or without a mark, or Windows-1252', async () => {
    const text = 'Name\tTown\nZoë Ångström\tMünchen\nRenée Dürr\tBesançon\n'
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    const files: [string, Buffer][] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8 (BOM)', Buffer.from(`\uFEFF${text}`)],
      ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
      ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
      ['UTF-16LE', little],
      ['UTF-16BE', big],
      ['windows-1252', Buffer.from(text, 'latin1')],
    ]
    for (const [encoding, bytes] of files) {
      const found = await read(Uint8Array.from(bytes))
      expect([found.encoding, found.delimiter]).toEqual([encoding, '\t'])
      expect(found.columns.map(({ header, samples }) => [header, ...samples])).toEqual([['Name', 'Zoë Ångström', 'Renée Dürr'], ['Town', 'München', 'Besançon']])
    }
    const euro = await read(Uint8Array.from(Buffer.from('Name,Town\nAnna \x93Nan\x94 \x8Aid,K\xF6ln\n', 'latin1')))
    expect(euro.columns[0]?.samples).toEqual(['Anna “Nan” Šid'])
    const russian = await read(Uint8Array.from(Array.from('ФИО;Город\nИванов Пётр Сергеевич;Санкт-Петербург\nСмирнова Ольга;Екатеринбург\n', windows1251)))
    expect([russian.encoding, russian.columns[1]?.samples[0]]).toEqual(['windows-1251', 'Санкт-Петербург'])
  })

  it('M4: loses its columns of performance data by name, and their values are kept nowhere', async () => {
    const secret = 'zq-secret-81723'
    const node = await read(`Name,Performance Rating 2025,lastSalaryReviewDate,Nine_Box,Bonus €,Dept\nPenelope,${secret},${secret},${secret},${secret},Weaving\n`)
    expect(node.columns.map(({ header, refusedReason }) => [header, refusedReason !== null])).toEqual([
      ['Name', false], ['Performance Rating 2025', true], ['lastSalaryReviewDate', true], ['Nine_Box', true], ['Bonus €', true], ['Dept', false],
    ])
    expect(node.columns[1]).toMatchObject({ samples: [], target: null, refusedReason: expect.stringMatching(/performance data.*never imported/s) as unknown })
    const kept = await asOwner<{ content: Buffer; row: string }>(server.database, `SELECT content, (to_jsonb(i) - 'content')::text AS row FROM app."DirectoryImport" i`)
    const { gunzipSync } = await import('node:zlib')
    for (const { content, row } of kept) expect(`${gunzipSync(content).toString()}${row}`).not.toContain(secret)
    expect(kept.length).toBeGreaterThan(0)
  })

  it('is refused with a sentence when it can not be read', async () => {
    expect(await refusal('')).toEqual([422, 'EMPTY_FILE'])
    expect(await refusal('\uFEFF\r\n  \r\n')).toEqual([422, 'EMPTY_FILE'])
    expect(await refusal('Name,E-mail\n')).toEqual([422, 'NO_ROWS'])
    expect(await refusal('Penelope,pen@ithaca.example\nTelemachus,tel@ithaca.example\n')).toEqual([422, 'HEADER_MISSING'])
    expect(await refusal('Name,Town,NAME \na,b,c\n')).toEqual([422, 'DUPLICATE_HEADER'])
    expect(await refusal('Name,\nPenelope,4.5\n')).toEqual([422, 'COLUMN_WITHOUT_NAME'])
    expect(await refusal('Name\nPenelope,4.5\n')).toEqual([422, 'COLUMN_WITHOUT_NAME'])
    expect(await refusal('Name,Town\n"Penelope,Ithaca\nTelemachus,Ithaca\n')).toEqual([422, 'BROKEN_QUOTES'])
    expect(await refusal('Name,Town\n"Penelope"x,Ithaca\n')).toEqual([422, 'BROKEN_QUOTES'])
    expect(await refusal(`Name,Town\n${'x'.repeat(2_001)},Ithaca\n`)).toEqual([422, 'CELL_TOO_LONG'])
    expect(await refusal(`${Array.from({ length: 201 }, (_, index) => `c${index}`).join(',')}\nx\n`)).toEqual([422, 'TOO_MANY_COLUMNS'])
    expect(await refusal(`${'c,'.repeat(1_000_000)}c\nx\n`)).toEqual([422, 'TOO_MANY_COLUMNS'])
    expect(await refusal(`Name\n${'x\n'.repeat(100_001)}`)).toEqual([422, 'TOO_MANY_ROWS'])
    expect(await refusal('Name\nPene\0lope\n')).toEqual([422, 'NOT_A_TEXT_FILE'])
    expect(await refusal(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toEqual([422, 'NOT_A_TEXT_FILE'])
    expect(await refusal(Uint8Array.from([0xff, 0xfe, 0x00, 0x00, 0x4e, 0x00, 0x00, 0x00]))).toEqual([422, 'UNREADABLE_TEXT'])
    expect(await asOwner(server.database, `SELECT FROM app."DirectoryImport" WHERE "fileName" = 'refused.csv'`)).toEqual([])
  })

  it('of 300 MB is refused by a limit that is named, without its length being told and without being kept', async () => {
    const before = process.memoryUsage().rss
    let highest = before
    const port = server.running.consolePort
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sending = request({ port, path: '/imports', method: 'POST', headers: { cookie: ada.cookie, 'content-type': 'text/csv' } }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => { body += chunk.toString() })
        response.on('end', () => { resolve({ status: response.statusCode, body }) })
      })
      sending.on('error', reject)
      const chunk = Buffer.alloc(1024 * 1024, 'Penelope,Ithaca\n')
      let sent = 0
      const send = () => {
        highest = Math.max(highest, process.memoryUsage().rss)
        if (sent === 300) return void sending.end()
        sent += 1
        sending.write(chunk, send)
      }
      send()
    })
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('25 MB')
    expect(highest - before).toBeLessThan(150 * 1024 * 1024)
    const told = await upload(ada, new Uint8Array(26 * 1024 * 1024))
    expect([told.status, told.answer.code]).toEqual([413, 'FILE_TOO_LARGE'])
  })

  it('is taken from those only who may change the directory; to others there is nothing here', async () => {
    const manager = await arrangeManager(server, organisationId, 'Mentor of Ithaca')
    const portal = await server.signIn('portal', manager.id)
    const text = 'Name\nPenelope\n'
    for (const visitor of [server.nobody('console'), await server.signIn('console', manager.id), portal, server.nobody('portal')]) {
      const { status, answer } = await upload(visitor, text)
      expect([status, answer]).toEqual([404, { code: 'NOT_FOUND', message: 'Not found.' }])
    }
    const foreign = await ada.fetch('/imports', { method: 'POST', body: text, headers: { 'content-type': 'text/csv', origin: 'https://elsewhere.example' } })
    expect(foreign.status).toBe(403)
    const form = await ada.fetch('/imports', { method: 'POST', body: text, headers: { 'content-type': 'text/plain' } })
    expect(form.status).toBe(415)
  })
})

function windows1251(letter: string): number {
  const code = letter.codePointAt(0)!
  if (code < 0x80) return code
  if (letter === 'ё') return 0xb8
  return code - 0x410 + 0xc0
}
