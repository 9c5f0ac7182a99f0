import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { signInByMail } from '../harness/mail.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

/** Penelope leads Telemachus; Mentes is elsewhere. One column has no place in mentoring (M4). */
const PEOPLE = [
  'Personnel No,Full Name,E-mail,Job Title,Department,Country,Time Zone,Languages,Manager No,Performance Rating',
  '1,Penelope Weaver,penelope@ithaca.example,Head of Crafts,Crafts,GR,Europe/Athens,"el, en",,5',
  '2,Telemachus Young,telemachus@ithaca.example,Apprentice,Crafts,GR,Europe/Athens,"el, en",1,3',
  '3,Mentes Taphian,mentes@ithaca.example,Captain,Trade,GR,Europe/Athens,en,,4',
  '4,Nobody,not an address,,,,,,,',
].join('\n')

const VOLUNTEERS = [
  { name: 'Penelope', address: 'penelope@ithaca.example', role: 'Mentor' },
  { name: 'Mentes', address: 'mentes@ithaca.example', role: 'Mentor' },
  { name: 'Telemachus', address: 'telemachus@ithaca.example', role: 'Mentoree' },
] as const

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca('--empty') })
test.afterAll(async () => { await ithaca.stop() })

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

/** Goes to a part of the program. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of this program' }).getByRole('link', { name }).click()
}

/** Takes the program's next step on its overview. */
async function takeStep(page: Page, step: string): Promise<void> {
  await openTab(page, 'Overview')
  await page.getByRole('button', { name: step }).click()
  await page.getByRole('dialog').getByRole('button', { name: step }).click()
  await expect(page.getByText('The program now stands at').last()).toBeVisible()
}

test('from a CSV of people to a relationship that both sides chose and an agreement that both signed', async ({ browser, page }) => {
  await test.step('an organisation and its first administrator', async () => {
    await page.goto(ithaca.setupLink ?? '')
    await page.getByLabel('Organisation').fill('House of Odysseus')
    await page.getByLabel('Your name').fill('Eurycleia')
    await page.getByLabel('Your e-mail address').fill('eurycleia@ithaca.example')
    await settled(page)
    await page.getByRole('button', { name: 'Make it and go in' }).click()
    await expect(page.getByRole('heading', { name: 'Begin with your people' })).toBeVisible()
    await settled(page)
  })

  await test.step('M4 people are imported without the column that judges them', async () => {
    await page.goto(`${ithaca.console}/people/import`)
    await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(PEOPLE) })
    await expect(page.getByRole('heading', { name: 'What each column is' })).toBeVisible()
    await expect(page.getByText('1 column stays out')).toBeVisible()
    await expect(page.getByText('Performance Rating').first()).toBeVisible()
    await settled(page)
    await page.getByRole('button', { name: 'Try it without writing' }).click()
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
    await settled(page)
    await page.getByRole('button', { name: 'Write 3 changes' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Write 3 changes' }).click()
    await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
    await settled(page)
  })

  await test.step('a program from a template, with dated phases', async () => {
    await page.getByRole('link', { name: 'Programs', exact: true }).click()
    await page.getByRole('link', { name: 'Make a program' }).first().click()
    await page.getByRole('radio', { name: /one-to-one/i }).first().check()
    await page.getByLabel('Name').fill('Voyages')
    await page.getByLabel('Starts on').fill('2027-01-11')
    await expect(page.getByRole('heading', { name: 'Phases' })).toBeVisible()
    await settled(page)
    await page.getByRole('button', { name: 'Make a program' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voyages' })).toBeVisible()
    await settled(page)
    await takeStep(page, 'Open the program for invitations')
  })

  await test.step('M5 people are invited', async () => {
    await openTab(page, 'Participants')
    await page.getByRole('button', { name: 'Invite people' }).first().click()
    await page.getByRole('dialog').getByRole('checkbox', { name: /Penelope/ }).check()
    await page.getByRole('dialog').getByRole('checkbox', { name: /Telemachus/ }).check()
    await page.getByRole('dialog').getByRole('checkbox', { name: /Mentes/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Invite 3 chosen' }).click()
    await expect(page.getByText('3 people are invited')).toBeVisible()
    await settled(page)
  })

  const portals = new Map<string, Page>()
  for (const { name, address, role } of VOLUNTEERS) {
    await test.step(`M5 ${name} says yes and answers the questions`, async () => {
      const portal = await signInByMail(browser, ithaca, address)
      portals.set(name, portal)
      await portal.getByRole('link', { name: 'Read the invitation' }).click()
      await portal.getByRole('radio', { name: role, exact: true }).check()
      await settled(portal)
      await portal.getByRole('button', { name: 'Yes, I take part' }).click()
      await expect(portal.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
      await portal.getByRole('group', { name: role === 'Mentor' ? /been through/ : /work through/ }).getByRole('checkbox').first().press('Space')
      await portal.getByRole('textbox', { name: 'Introduce yourself' }).fill(`I am ${name}, and I like to listen.`)
      await expect(portal.getByText('Everything is saved')).toBeVisible()
      await settled(portal)
      await portal.getByRole('button', { name: 'I have finished' }).click()
      await expect(portal.getByRole('heading', { name: 'Thank you, that is all' })).toBeVisible()
    })
  }
  const portalOf = (name: string) => portals.get(name) ?? page

  await test.step('M1 M8 the program is matched outside the chain of command, and explained', async () => {
    await page.reload()
    await takeStep(page, 'Begin matching')
    await openTab(page, 'Matching')
    await page.getByRole('button', { name: 'Match now' }).click()
    await expect(page.getByText('that is proven, not guessed')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('Mentes Taphian').first()).toBeVisible()
    await settled(page)
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: 'Now' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
    await expect(page.getByText('Published').first()).toBeVisible()
  })

  await test.step('M6 each answers in private, and learns nothing of the other', async () => {
    const read = async (name: string) => {
      const portal = portalOf(name)
      await portal.goto(ithaca.portal)
      await portal.getByRole('link', { name: 'Read the proposal' }).click()
      await expect(portal.getByRole('button', { name: 'Send my answer' })).toBeVisible()
      return await portal.locator('main').innerText()
    }
    const sayYes = async (name: string) => {
      await portalOf(name).getByRole('radio', { name: 'Yes, I would like to' }).check()
      await portalOf(name).getByRole('button', { name: 'Send my answer' }).click()
    }
    const before = await read('Mentes')
    expect(before).toContain('Telemachus')
    expect(await read('Telemachus')).toContain('Mentes')
    await settled(portalOf('Telemachus'))
    await sayYes('Telemachus')
    await expect(portalOf('Telemachus').getByRole('heading', { name: 'You have said yes' })).toBeVisible()
    expect(await read('Mentes')).toBe(before)
    await sayYes('Mentes')
    await expect(portalOf('Mentes').getByRole('heading', { name: 'You have both said yes' })).toBeVisible()
    await portalOf('Penelope').goto(ithaca.portal)
    await expect(portalOf('Penelope').getByText('Nothing is waiting for you.')).toBeVisible()
  })

  await test.step('M9 both sign the agreement, and the relationship is under way', async () => {
    for (const [name, signer] of [['Telemachus', 'Telemachus Young'], ['Mentes', 'Mentes Taphian']] as const) {
      const portal = portalOf(name)
      await portal.goto(ithaca.portal)
      await portal.getByRole('link', { name: 'Read the agreement' }).click()
      await settled(portal)
      await portal.getByRole('checkbox', { name: /I have read this agreement/ }).check()
      await portal.getByRole('button', { name: `Sign as ${signer}` }).click()
      await expect(portal.getByRole('heading', { name: name === 'Mentes' ? 'You have both signed' : 'You have signed' })).toBeVisible()
    }
    await openTab(page, 'Relationships')
    await expect(page.getByRole('row', { name: /Telemachus Young.*Mentes Taphian/ })).toBeVisible()
    await settled(page)
  })
})
