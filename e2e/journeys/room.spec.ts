import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { openBundled } from '../harness/bundled-page.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

const PASSPHRASES = { mentor: 'lantern harbour quiet thirteen', mentoree: 'olive window borrowed weather', renewed: 'pebble ladder morning orchestra' }
const CANARY = 'canary-5f1d'
const said = (what: string) => `${CANARY} ${what}`

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

interface Person { readonly context: BrowserContext; readonly page: Page; readonly name: string }

/** Two people of a relationship that is under way in the demo, each in a browser of their own. */
async function twoPeople(newContext: () => Promise<BrowserContext>): Promise<{ mentor: Person; mentoree: Person; room: string }> {
  const found = await (await fetch(`${ithaca.portal}/auth/demo-people?search=`)).json() as { people: { personId: string; hint: string }[] }
  const first = found.people.find(({ hint }) => hint === 'is in a relationship')
  const signIn = async (personId: string) => {
    const context = await newContext()
    await context.request.post(`${ithaca.portal}/auth/sign-in/demo`, { data: { personId } })
    const answer = await context.request.post(`${ithaca.portal}/graphql`, {
      data: { query: '{ viewer { person { fullName } relationships { id status myRole partner { id } } } }' },
    })
    const { data } = await answer.json() as { data: { viewer: { person: { fullName: string }; relationships: { id: string; status: string; myRole: string; partner: { id: string } }[] } } }
    return { context, viewer: data.viewer }
  }
  const one = await signIn(first!.personId)
  const relationship = one.viewer.relationships.find(({ status }) => status === 'ACTIVE')!
  const other = await signIn(Buffer.from(relationship.partner.id, 'base64').toString().split(':')[1]!)
  const people = await Promise.all([one, other].map(async ({ context, viewer }) => ({ context, page: await context.newPage(), name: viewer.person.fullName })))
  const [mentor, mentoree] = relationship.myRole === 'MENTOR' ? people : people.toReversed()
  return { mentor: mentor!, mentoree: mentoree!, room: `${ithaca.portal}/relationships/${relationship.id}/room` }
}

/** The demo's administrator names themselves as safeguarding officer, and goes to the portal. */
async function nameOfficer(newContext: () => Promise<BrowserContext>): Promise<Page> {
  const { people } = await (await fetch(`${ithaca.console}/auth/demo-people?search=`)).json() as { people: { personId: string; hint: string }[] }
  const admin = people.find(({ hint }) => hint === 'administrator')!
  const [atConsole, atPortal] = [await newContext(), await newContext()]
  await atConsole.request.post(`${ithaca.console}/auth/sign-in/demo`, { data: { personId: admin.personId } })
  await atPortal.request.post(`${ithaca.portal}/auth/sign-in/demo`, { data: { personId: admin.personId } })
  const id = Buffer.from(`Person:${admin.personId}`).toString('base64')
  const answer = await atConsole.request.post(`${ithaca.console}/graphql`, {
    data: { query: 'mutation ($id: ID!) { nameSafeguardingOfficer(input: { personId: $id }) { __typename } }', variables: { id } },
  })
  expect(await answer.json()).toEqual({ data: { nameSafeguardingOfficer: { __typename: 'Person' } } })
  return await atPortal.newPage()
}

async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Your (new )?passphrase$/ }).fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await expect(page.getByText(/^(Hard|Very hard) to guess$/)).toBeVisible()
}

/** From the passphrase to the open room; answers with the recovery code. */
async function makeKeys(page: Page, passphrase: string): Promise<string> {
  await choosePassphrase(page, passphrase)
  await page.getByRole('button', { name: 'Go on' }).click()
  const code = await page.getByTestId('recovery-code').textContent() ?? ''
  expect(code).toMatch(/^(\w{4}-){6}\w{4}$/)
  await page.getByLabel('I have printed it or written it down').check()
  await page.getByRole('button', { name: 'Open the room' }).click()
  return code
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Write to /).fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible()
}

/** What a page's browser keeps: the paths of cached files, and every record of its databases as text. */
async function onDevice(page: Page): Promise<{ files: string[]; records: string[]; workers: number }> {
  return await page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) => new Promise<Value>((resolve) => { request.addEventListener('success', () => resolve(request.result)) })
    const readable = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value)
    const caching = await Promise.all((await caches.keys()).map(async (name) => await (await caches.open(name)).keys()))
    const records: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        records.push(...(await settle(database.transaction(store).objectStore(store).getAll())).map((record) => JSON.stringify(record, readable)))
      }
      database.close()
    }
    return { files: caching.flat().map(({ url }) => new URL(url).pathname), records, workers: (await navigator.serviceWorker.getRegistrations()).length }
  })
}

const openPart = (page: Page, name: string) => page.getByRole('tab', { name }).click()

test('M2 two people set up a room, write, lose their keys, come back, and leave nothing behind', async ({ browser }) => {
  const { mentor, mentoree, room } = await twoPeople(() => browser.newContext({ acceptDownloads: true }))
  const bodies: string[] = []
  for (const { page } of [mentor, mentoree]) page.on('request', (request) => { bodies.push(request.postData() ?? '') })
  let code = ''

  await test.step('keys are made in the browser, at a pace that explains itself', async () => {
    await mentoree.page.goto(room)
    await expect(mentoree.page.getByText('The database, its backups and the logs cannot be read by the operator; an operator who served altered code could.')).toBeVisible()
    await expectAccessible(mentoree.page)
    await expectFitsNarrow(mentoree.page)
    await mentoree.page.getByRole('button', { name: 'Begin' }).click()
    await mentoree.page.getByRole('textbox', { name: 'Your passphrase' }).fill('odysseus')
    await expect(mentoree.page.getByText('Very easy to guess')).toBeVisible()
    code = await makeKeys(mentoree.page, PASSPHRASES.mentoree)
    await expect(mentoree.page.getByText('has not set up their keys yet')).toBeVisible()
    await mentor.page.goto(room)
    await mentor.page.getByRole('button', { name: 'Begin' }).click()
    await makeKeys(mentor.page, PASSPHRASES.mentor)
  })

  await test.step('what one writes, the other reads at once', async () => {
    await write(mentor.page, said('welcome'))
    await expect(mentoree.page.getByText(said('welcome'))).toBeVisible()
    await write(mentoree.page, said('thank you'))
    await expect(mentor.page.getByText(said('thank you'))).toBeVisible()
    await expectAccessible(mentor.page)
    await expectFitsNarrow(mentor.page)
  })

  await test.step('a challenge is private first, and shared one by one', async () => {
    await openPart(mentoree.page, 'Challenges')
    await mentoree.page.getByRole('button', { name: 'Name a challenge' }).click()
    await mentoree.page.getByLabel('In a few words').fill(said('speaking up'))
    await mentoree.page.getByLabel('How it is now').fill(said('I stay silent'))
    await mentoree.page.getByRole('button', { name: 'Keep for myself' }).click()
    await expect(mentoree.page.getByRole('heading', { name: said('speaking up') })).toBeVisible()
    await openPart(mentor.page, 'Challenges')
    await expect(mentor.page.getByText(said('speaking up'))).toHaveCount(0)
    await mentoree.page.getByRole('button', { name: /^Share with / }).click()
    await mentoree.page.getByRole('dialog').getByRole('button', { name: /^Share with / }).click()
    await expect(mentor.page.getByRole('heading', { name: said('speaking up') })).toBeVisible()
    await expectAccessible(mentoree.page)
  })

  await test.step('notes and answers to guides are one’s own', async () => {
    await openPart(mentor.page, 'Private notes')
    await mentor.page.getByLabel('A thought to keep').fill(said('listen more'))
    await mentor.page.getByRole('button', { name: 'Keep' }).click()
    await expect(mentor.page.getByRole('listitem').filter({ hasText: said('listen more') })).toBeVisible()
    await openPart(mentoree.page, 'Guides')
    await mentoree.page.getByLabel('Your answer').first().fill(said('an answer'))
    await mentoree.page.getByRole('button', { name: /^Share with / }).first().click()
    await expect(mentoree.page.getByRole('listitem').filter({ hasText: said('an answer') })).toBeVisible()
  })

  await test.step('files are sealed like the rest, and search happens on the device', async () => {
    await openPart(mentor.page, 'Conversation')
    await mentor.page.locator('input[type=file]').setInputFiles({ name: `${CANARY}.txt`, mimeType: 'text/plain', buffer: Buffer.from(said('in a file')) })
    await openPart(mentoree.page, 'Conversation')
    const download = mentoree.page.waitForEvent('download')
    await mentoree.page.getByRole('button', { name: `Open ${CANARY}.txt` }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(said('in a file'))
    await openPart(mentoree.page, 'Search')
    await mentoree.page.getByLabel('Search in this room').fill('WELCOME')
    await expect(mentoree.page.getByText('1 entry')).toBeVisible()
  })

  await test.step('a draft survives a reload, and the passphrase opens the room again', async () => {
    await openPart(mentoree.page, 'Conversation')
    await mentoree.page.getByLabel(/^Write to /).fill(said('not sent yet'))
    await mentoree.page.waitForTimeout(700)
    await mentoree.page.reload()
    await mentoree.page.getByRole('textbox', { name: 'Your passphrase' }).fill('not this one at all')
    await mentoree.page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(mentoree.page.getByText('This is not the passphrase of your room.')).toBeVisible()
    await expectAccessible(mentoree.page)
    await mentoree.page.getByRole('textbox', { name: 'Your passphrase' }).fill(PASSPHRASES.mentoree)
    await mentoree.page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(mentoree.page.getByLabel(/^Write to /)).toHaveValue(said('not sent yet'))
    await expect(mentoree.page.getByText(said('welcome'))).toBeVisible()
  })

  await test.step('what is loaded can be read while the server is away', async () => {
    await mentoree.context.setOffline(true)
    await expect(mentoree.page.getByText('You are offline.')).toBeVisible()
    await openPart(mentoree.page, 'Search')
    await mentoree.page.getByLabel('Search in this room').fill('thank')
    await expect(mentoree.page.getByRole('listitem').filter({ hasText: said('thank you') })).toBeVisible()
    await mentoree.context.setOffline(false)
    await expect(mentoree.page.getByText('You are offline.')).toHaveCount(0)
  })

  await test.step('the page and the keys open without the server, from sealed bytes alone', async () => {
    await mentoree.page.evaluate(async () => { await navigator.serviceWorker.ready })
    await mentoree.context.setOffline(true)
    await mentoree.page.reload()
    await mentoree.page.getByRole('textbox', { name: 'Your passphrase' }).fill(PASSPHRASES.mentoree)
    await mentoree.page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(mentoree.page.getByText('You are offline.')).toBeVisible()
    await expect(mentoree.page.getByText(said('welcome'))).toBeVisible()
    await expectAccessible(mentoree.page)
    const kept = await onDevice(mentoree.page)
    expect(kept.files.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
    expect(kept.records.length).toBeGreaterThan(0)
    expect(kept.records.filter((record) => record.includes(CANARY) || /"vaultByRecoveryCode":"/.test(record))).toEqual([])
    await mentoree.context.setOffline(false)
    await mentoree.page.reload()
  })

  await test.step('a lost passphrase is replaced with the printed code', async () => {
    await mentoree.page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
    await mentoree.page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase().replaceAll('-', ' '))
    await choosePassphrase(mentoree.page, PASSPHRASES.renewed)
    await mentoree.page.getByRole('button', { name: 'Open with a new passphrase' }).click()
    await expect(mentoree.page.getByText(said('welcome'))).toBeVisible()
  })

  await test.step('who lost both makes new keys; the partner compares words and lets them in, in a new epoch', async () => {
    await mentoree.page.reload()
    await mentoree.page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
    await mentoree.page.getByRole('button', { name: 'I have neither passphrase nor code' }).click()
    await mentoree.page.getByRole('button', { name: 'Make new keys' }).click()
    await makeKeys(mentoree.page, PASSPHRASES.mentoree)
    await expect(mentoree.page.getByText('needs to let you in again')).toBeVisible()
    await mentor.page.reload()
    await mentor.page.getByRole('textbox', { name: 'Your passphrase' }).fill(PASSPHRASES.mentor)
    await mentor.page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(mentor.page.getByRole('alert').filter({ hasText: 'have changed' })).toBeVisible()
    await expectAccessible(mentor.page)
    await mentor.page.getByRole('button', { name: /^The words match/ }).click()
    await expect(mentoree.page.getByText(said('welcome'))).toBeVisible()
    await write(mentoree.page, said('back again'))
    await expect(mentor.page.getByText(said('back again'))).toBeVisible()
  })

  await test.step('M16 chosen words are shown to a named officer, proven, and to nobody else', async () => {
    const officer = await nameOfficer(() => browser.newContext())
    await officer.goto(`${ithaca.portal}/safeguarding`)
    await officer.getByRole('button', { name: 'Begin' }).click()
    await makeKeys(officer, PASSPHRASES.mentor)
    await expect(officer.getByText('Nobody has shown you anything.')).toBeVisible()
    await openPart(mentoree.page, 'Keys and leaving')
    await mentoree.page.getByRole('radio').first().check()
    await mentoree.page.getByRole('checkbox', { name: new RegExp(said('welcome')) }).check()
    await mentoree.page.getByLabel('What they should know').fill(said('since May'))
    await mentoree.page.getByRole('checkbox', { name: /would put me or somebody else at risk/ }).check()
    await mentoree.page.getByRole('button', { name: 'Show these entries' }).click()
    await mentoree.page.getByRole('dialog').getByRole('button', { name: 'Show these entries' }).click()
    await expect(mentoree.page.getByText('They are shown.')).toBeVisible()
    await officer.reload()
    await officer.getByRole('textbox', { name: 'Your passphrase' }).fill(PASSPHRASES.mentor)
    await officer.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(officer.getByText(said('since May'))).toBeVisible()
    await expect(officer.getByRole('listitem').filter({ hasText: said('welcome') })).toContainText('Signed by its author')
    await expect(officer.getByText(said('thank you'))).toHaveCount(0)
    await expectAccessible(officer)
    await expectFitsNarrow(officer)
    await openPart(mentor.page, 'Keys and leaving')
    await expect(mentor.page.getByText('What was shown')).toHaveCount(0)
    await openPart(mentor.page, 'Conversation')
  })

  await test.step('M15 export, erase, destroy', async () => {
    await openPart(mentoree.page, 'Keys and leaving')
    await expectAccessible(mentoree.page)
    await expectFitsNarrow(mentoree.page)
    const download = mentoree.page.waitForEvent('download')
    await mentoree.page.getByRole('button', { name: 'Export as a file' }).click()
    const archive = readFileSync(await (await download).path(), 'utf8')
    expect(archive).toContain(said('thank you'))
    expect(archive).not.toContain(said('welcome'))
    await mentor.page.getByRole('listitem').filter({ hasText: said('welcome') }).last().getByRole('button', { name: 'Erase' }).click()
    await mentor.page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click()
    await expect(mentor.page.getByText(said('welcome'))).toHaveCount(0)
    await mentoree.page.getByRole('button', { name: 'Destroy' }).click()
    await mentoree.page.getByRole('dialog').getByRole('button', { name: 'Destroy for good' }).click()
    await expect(mentoree.page.getByText('You have destroyed what was yours here.')).toBeVisible()
    await expect(mentor.page.getByText('has destroyed what was theirs')).toBeVisible()
    await expect(mentor.page.getByText(said('thank you'))).toHaveCount(0)
  })

  await test.step('M2 no word left a browser in the clear, and signing out leaves none in it', async () => {
    expect(bodies.filter((body) => body.includes(CANARY))).toEqual([])
    const stored = () => mentor.page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
      return JSON.stringify({ names, local: Object.entries(localStorage), session: Object.entries(sessionStorage), cookies: document.cookie, caches: await caches.keys() })
    })
    expect(await stored()).toContain('ithaca-rooms')
    await mentor.page.getByRole('button', { name: /^Your account/ }).click()
    await mentor.page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(mentor.page).toHaveURL(/sign-in/)
    const left = await stored()
    expect(left).not.toContain('ithaca-rooms')
    expect(left).not.toContain(CANARY)
    expect(await onDevice(mentor.page)).toEqual({ files: [], records: [], workers: 0 })
  })
})

test('the test vectors of RFC 9180 and of the room’s protocol verify in a browser', async ({ page }) => {
  await openBundled(page, new URL('../harness/room-vectors.ts', import.meta.url))
  await page.waitForFunction(() => 'verifyRoomVectors' in globalThis)
  const wrong = await page.evaluate(() => (globalThis as unknown as { verifyRoomVectors(): Promise<string[]> }).verifyRoomVectors())
  expect(wrong).toEqual([])
})
