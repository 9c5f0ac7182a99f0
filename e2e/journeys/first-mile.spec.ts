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

/** Takes the program's next step on its overview. */
async function takeStep(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: 'Overview' }).click()
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
    await page.getByRole('link', { name: 'Programs' }).click()
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
    await page.getByRole('link', { name: 'Participants' }).click()
    await page.getByRole('button', { name: 'Invite people' }).click()
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
      await portal.screenshot({ path: `/tmp/ith/q-${name}.png`, fullPage: true })
    })
  }
})
