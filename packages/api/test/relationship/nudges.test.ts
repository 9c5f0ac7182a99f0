import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendAllNudges } from '../../src/relationship/nudge/send-nudges.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, beganWeeksAgo, type LivingPair } from './arrange-living.ts'

const DAY_MS = 86_400_000

describe('nudges', () => {
  let server: TestServer
  let pair: LivingPair
  beforeAll(async () => {
    server = await startTestServer()
    const living = await arrangeLiving(server, { name: 'Nudged', pairs: 1 })
    pair = living.pairs[0]!
  })
  afterAll(() => server.stop())

  const sendOn = (daysAhead: number) => sendAllNudges(server.running.services.database, new Date(Date.now() + daysAhead * DAY_MS))
  const written = async () =>
    (await asOwner<{ n: number }>(server.database, `SELECT count(*)::int AS n FROM app."Letter" WHERE occasion LIKE 'nudge %'`))[0]!.n

  it('come when they may help, to both, in words that hold nothing of the two', async () => {
    await sendOn(0)
    expect(await written()).toBe(0)
    await beganWeeksAgo(server, pair, 4)
    await sendOn(0)
    expect(await written()).toBe(2)
    await expect.poll(() => server.mail.outbox.map(({ subject }) => subject).filter((subject) => subject.startsWith('Shall you find a time'))).toHaveLength(2)
    const [letter] = server.mail.outbox
    expect(letter?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(letter?.text).toContain('/meetings')
  })

  it('come at most once in two weeks, however many look and how often', async () => {
    await Promise.all([sendOn(0), sendOn(0), sendOn(1), sendOn(13)])
    expect(await written()).toBe(2)
    await Promise.all([sendOn(14), sendOn(14), sendOn(14)])
    expect(await written()).toBe(4)
  })

  it('do not come to who has switched them off in the portal, and come again when they are switched on', async () => {
    const choose = (wantsNudges: boolean) => pair.mentor.portal.ask<{ chooseNudges: { wantsNudges: boolean } }>(
      'mutation ($on: Boolean!) { chooseNudges(input: { wantsNudges: $on }) { ... on PortalViewer { wantsNudges } } }', { on: wantsNudges })
    expect((await choose(false)).data).toEqual({ chooseNudges: { wantsNudges: false } })
    await sendOn(30)
    expect(await written()).toBe(5)
    await choose(true)
    await sendOn(31)
    expect(await written()).toBe(6)
  })
})
