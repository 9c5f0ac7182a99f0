import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase, runAs, type Transaction } from '../../src/platform/database/client.ts'
import { createLog } from '../../src/platform/log.ts'
import { deliverLetters, type PostOfficeOptions } from '../../src/platform/mail/deliver.ts'
import { createMail, type Mail } from '../../src/platform/mail/mail.ts'
import { type LetterWords, postLetters } from '../../src/platform/mail/post-letter.ts'
import { asOwner, createTestDatabase, type TestDatabase } from '../harness/database.ts'
import { type MailServer, startMailServer } from '../harness/mail-server.ts'
import { arrangeOrganisation } from '../harness/server.ts'

const CHILD = fileURLToPath(new URL('delivering-child.ts', import.meta.url))
const WORDS: LetterWords = {
  subject: 'Σ: a walk & a talk <with Ada>',
  paragraphs: ['First sentence, with “quotes” & <tags>.', 'Second sentence.'],
  step: { label: 'Look at it', surface: 'portal', path: '/relationships/abc' },
}

describe('the post office', () => {
  let database: TestDatabase
  let pool: Database
  let person: { organisationId: string; personId: string }
  let peer: MailServer | undefined
  let mails: Mail[] = []
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openDatabase(database.serverUrl)
    const { id, admin } = await arrangeOrganisation(database, 'Post')
    person = { organisationId: id, personId: admin.id }
  })
  afterAll(async () => {
    await pool.$disconnect()
    await database.drop()
  })
  beforeEach(async () => { await asOwner(database, 'DELETE FROM app."Letter"') })
  afterEach(async () => {
    for (const mail of mails) mail.close()
    mails = []
    await peer?.stop()
    peer = undefined
  })

  const inPortal = <Value>(work: (transaction: Transaction) => Promise<Value>) => runAs(pool, { surface: 'portal', ...person }, work)
  const post = (count: number, words: Partial<LetterWords> = {}, occasion?: string) =>
    inPortal((transaction) => postLetters(transaction, Array.from({ length: count }, () => (
      { ...person, ...(occasion === undefined ? {} : { occasion }), words: { ...WORDS, ...words } }))))
  const officeOf = (server: MailServer): PostOfficeOptions => {
    const mail = createMail({ smtpUrl: server.url, mailFrom: 'Ithaca <ithaca@mail.example>' })
    mails.push(mail)
    return { database: pool, mail, log: createLog('silent'), secret: 'x'.repeat(32), urls: { console: 'http://console.example', portal: 'http://portal.example' } }
  }
  const waiting = async () => (await asOwner<{ n: number }>(database, 'SELECT count(*)::int AS n FROM app."Letter" WHERE content IS NOT NULL'))[0]!.n

  it('finds out what is wrong with a server before the first letter', async () => {
    const mailOf = (smtpUrl: string) => {
      const mail = createMail({ smtpUrl, mailFrom: 'ithaca@mail.example' })
      mails.push(mail)
      return mail
    }
    const server = await startMailServer()
    expect(await mailOf(server.url).findProblem()).toBeUndefined()
    for (const mail of mails.splice(0)) mail.close()
    await server.stop()
    expect(await mailOf(server.url).findProblem()).toContain('ECONNREFUSED')
  })

  it('sends plain words and HTML that say the same, and forgets them', async () => {
    peer = await startMailServer()
    await post(1)
    await deliverLetters(officeOf(peer), new Date())
    const [letter] = peer.letters
    expect(letter).toMatchObject({ subject: WORDS.subject, from: { value: [{ address: 'ithaca@mail.example' }] }, to: { value: [{ address: 'ada@post.example' }] } })
    expect(letter!.text).toContain('Dear Ada of Post,\n\nFirst sentence, with “quotes” & <tags>.\n\nSecond sentence.\n\nLook at it:\nhttp://portal.example/relationships/abc\n\nIthaca, for Post')
    expect(letter!.html).toContain('<p>First sentence, with “quotes” &amp; &lt;tags&gt;.</p>')
    expect(letter!.html).toContain('href="http://portal.example/relationships/abc"')
    expect(letter!.headers.has('list')).toBe(false)
    const [row] = await asOwner(database, 'SELECT content, "sentAt" IS NOT NULL AS sent, id::text FROM app."Letter"')
    expect(row).toMatchObject({ content: null, sent: true })
    expect(letter!.messageId).toBe(`<${String(row!.id)}@mail.example>`)
  })

  it('sends nothing of a transaction that rolled back', async () => {
    peer = await startMailServer()
    await inPortal(async (transaction) => {
      await postLetters(transaction, [{ ...person, words: WORDS }])
      throw new Error('no')
    }).catch(() => undefined)
    await deliverLetters(officeOf(peer), new Date())
    expect(peer.letters).toHaveLength(0)
  })

  it('writes once for one occasion', async () => {
    peer = await startMailServer()
    await post(2, {}, 'reminder 1')
    await post(1, {}, 'reminder 1')
    await post(1, {}, 'reminder 2')
    await deliverLetters(officeOf(peer), new Date())
    expect(peer.letters).toHaveLength(2)
  })

  it('sends each letter once, however many post offices are open', async () => {
    peer = await startMailServer()
    await post(30)
    const server = peer
    await Promise.all([1, 2, 3].map(() => deliverLetters(officeOf(server), new Date())))
    expect(peer.letters).toHaveLength(30)
    expect(new Set(peer.letters.map(({ messageId }) => messageId)).size).toBe(30)
  })

  it('tries again what is put off, later each time, and gives up what is refused for good', async () => {
    const replies = [451, 451, undefined, 550]
    peer = await startMailServer((number) => replies[number])
    await post(1)
    const office = officeOf(peer)
    const start = Date.now()
    const after = (minutes: number) => deliverLetters(office, new Date(start + minutes * 60_000))
    await after(1)
    await after(2)
    expect(peer.letters).toHaveLength(0)
    await after(3.1)
    await after(7.2)
    expect(peer.letters).toHaveLength(1)
    await post(1)
    await after(8)
    expect(await waiting()).toBe(0)
    expect((await asOwner(database, 'SELECT count(*)::int AS n FROM app."Letter" WHERE "givenUpAt" IS NOT NULL'))[0]).toEqual({ n: 1 })
  })

  it('keeps everything while the mail server is away', async () => {
    peer = await startMailServer()
    const office = officeOf(peer)
    await peer.stop()
    await post(3)
    await deliverLetters(office, new Date())
    expect(await waiting()).toBe(3)
    expect((await asOwner(database, 'SELECT sum(attempts)::int AS n FROM app."Letter"'))[0]).toEqual({ n: 1 })
  })

  it('loses none when it is killed between letters; one that came twice came under one Message-ID', async () => {
    const COUNT = 12
    let kill = async () => {}
    peer = await startMailServer(async (number) => {
      // The third and the sixth are taken over, and the process that sent them hears of it no more.
      if (number === 2 || number === 5) await kill()
      return undefined
    })
    await post(COUNT)
    for (let round = 0; round < 2; round += 1) {
      const child = fork(CHILD, [database.serverUrl, peer.url], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      const gone = once(child, 'exit')
      kill = async () => {
        child.kill('SIGKILL')
        await gone
      }
      await gone
    }
    const server = peer
    await expect.poll(async () => {
      await deliverLetters(officeOf(server), new Date())
      return await waiting()
    }).toBe(0)
    const ids = peer.letters.map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(COUNT)
    expect(ids.length).toBe(COUNT + 2)
  })

  it('M2 shows no letter to the console or the portal, not even how many there are', async () => {
    await post(1)
    for (const surface of ['console', 'portal'] as const) {
      const seen = await runAs(pool, { surface, ...person }, async (transaction) => {
        await transaction.letter.updateMany({ data: { attempts: 9 } })
        await transaction.letter.deleteMany()
        return await transaction.letter.count()
      })
      expect(seen).toBe(0)
    }
    expect((await asOwner(database, 'SELECT attempts FROM app."Letter"'))).toEqual([{ attempts: 0 }])
  })
})
