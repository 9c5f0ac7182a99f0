import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { createLog } from '../../src/platform/log.ts'
import { deliverLetters } from '../../src/platform/mail/deliver.ts'
import { createMail } from '../../src/platform/mail/mail.ts'
import { postLetters } from '../../src/platform/mail/post-letter.ts'
import { SECRET } from '../harness/global-setup.ts'
import { type MailServer, startMailServer } from '../harness/mail-server.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'

describe('switching nudges off', () => {
  let server: TestServer
  let peer: MailServer
  let person: { organisationId: string; personId: string }
  beforeAll(async () => {
    server = await startTestServer()
    peer = await startMailServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Nudge')
    person = { organisationId: id, personId: admin.id }
  })
  afterAll(async () => {
    await peer.stop()
    await server.stop()
  })

  async function send(isNudge: boolean): Promise<void> {
    const { database } = server.running.services
    const mail = createMail({ smtpUrl: peer.url, mailFrom: 'Ithaca <ithaca@mail.example>' })
    // Due in a while, so that the server's own post office leaves it to this one.
    const dueAt = new Date(Date.now() + 60_000)
    await runAs(database, { surface: 'worker', ...person }, (transaction) =>
      postLetters(transaction, [{ ...person, dueAt, words: { subject: 'Hello', paragraphs: ['A thought.'], isNudge } }]))
    await deliverLetters({ database, mail, log: createLog('silent'), secret: SECRET, urls: { console: 'http://localhost:4000', portal: 'http://localhost:4001' } },
      new Date(dueAt.getTime() + 1_000))
    mail.close()
  }

  it('is one click in a mail program (RFC 8058), and no click at all changes nothing', async () => {
    await send(true)
    const source = peer.sources[0]!.replaceAll(/\r\n\s/g, ' ')
    const stop = new URL(/^List-Unsubscribe:\s*<([^>]+)>/m.exec(source)![1]!)
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
    expect(peer.letters[0]!.text).toContain(stop.href)
    const portal = server.nobody('portal')
    const path = `${stop.pathname}${stop.search}`
    const page = await portal.fetch(path)
    expect(page.status).toBe(200)
    await send(true)
    expect(peer.letters).toHaveLength(2)

    const forged = await portal.fetch(path.slice(0, -2), { method: 'POST' })
    const clicked = await portal.fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click',
    })
    expect(clicked.status).toBe(200)
    expect(await clicked.text()).toBe(await forged.text())
    await send(true)
    expect(peer.letters).toHaveLength(2)
    // Letters that are no nudges still come, and cannot be switched off.
    await send(false)
    expect(peer.letters).toHaveLength(3)
    expect(peer.sources[2]).not.toMatch(/^List-Unsubscribe/m)
  })

  it("ends nobody else's: a link without our signature does nothing", async () => {
    const { organisationId, personId } = person
    await server.nobody('portal').fetch(`/letters/stop?for=${organisationId}.${personId}.${'A'.repeat(43)}`, { method: 'POST' })
    await server.nobody('portal').fetch('/letters/stop?for=nonsense', { method: 'POST' })
    const choices = await runAs(server.running.services.database, { surface: 'worker', ...person }, (transaction) => transaction.letterChoice.findMany())
    expect(choices).toHaveLength(1)
  })
})
