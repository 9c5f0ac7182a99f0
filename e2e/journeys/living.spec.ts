import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'
import { rowId } from '../harness/sign-in.ts'

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

/** Somebody made up, signed in at one surface in a window of their own. */
async function signIn(browser: Browser, surface: 'console' | 'portal', personId: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: ithaca[surface] })
  expect((await context.request.post('/auth/sign-in/demo', { data: { personId } })).ok()).toBe(true)
  return await context.newPage()
}

async function ask<Data>(page: Page, query: string): Promise<Data> {
  const response = await page.context().request.post('/graphql', { data: { query } })
  return ((await response.json()) as { data: Data }).data
}

interface Couple { readonly programId: string; readonly mentor: { id: string; fullName: string }; readonly mentoree: { id: string; fullName: string } }
interface Programs {
  programs: { edges: { node: { id: string; relationships: { edges: { node: { signal: string | null; mentor: { person: Couple['mentor'] }; mentoree: { person: Couple['mentor'] } } }[] } } }[] }
}

/** An active pair that has not asked for help, found as the administrator. */
async function findCouple(admin: Page): Promise<Couple> {
  const { programs } = await ask<Programs>(admin, `{ programs(first: 10) { edges { node { id relationships(first: 40, status: ACTIVE) { edges { node {
    signal mentor { person { id fullName } } mentoree { person { id fullName } } } } } } } } }`)
  const couples = programs.edges.flatMap(({ node: program }) => program.relationships.edges
    .filter(({ node }) => node.signal === 'WELL')
    .map(({ node }) => ({ programId: program.id, mentor: node.mentor.person, mentoree: node.mentoree.person })))
  const [couple] = couples
  if (!couple) throw new Error('The demo has no active pair.')
  return couple
}

test('two people in two windows live a relationship; the program manager sees that one asks to be called, and no more', async ({ browser, request }) => {
  const { people } = (await (await request.get(`${ithaca.console}/auth/demo-people`)).json()) as { people: { personId: string }[] }
  const manager = await signIn(browser, 'console', people[0]?.personId ?? '')
  const couple = await findCouple(manager)
  const mentor = await signIn(browser, 'portal', rowId(couple.mentor.id))
  const mentoree = await signIn(browser, 'portal', rowId(couple.mentoree.id))

  await test.step('both open what is theirs', async () => {
    await mentor.goto('/')
    await mentor.getByRole('link', { name: couple.mentoree.fullName }).first().click()
    await expect(mentor.getByRole('heading', { level: 1, name: couple.mentoree.fullName })).toBeVisible()
    await settled(mentor)
    await mentoree.goto('/')
    await mentoree.getByRole('link', { name: couple.mentor.fullName }).first().click()
    await expect(mentoree.getByRole('heading', { level: 1, name: couple.mentor.fullName })).toBeVisible()
  })
  const relationship = new URL(mentoree.url()).pathname

  await test.step('a meeting is proposed in one window and accepted in the other', async () => {
    await mentor.goto(`${new URL(mentor.url()).pathname}/meetings`)
    await mentor.getByLabel(/^Day/).last().fill('2027-06-15')
    await mentor.getByLabel(/^Time/).last().fill('16:30')
    await mentor.getByRole('button', { name: 'Propose this time' }).click()
    await expect(mentor.getByText('has been told')).toBeVisible()
    await settled(mentor)
    await mentoree.goto('/')
    await expect(mentoree.getByRole('heading', { name: /proposes a time to meet/ }).first()).toBeVisible()
    await mentoree.goto(`${relationship}/meetings`)
    const card = mentoree.getByRole('listitem').filter({ hasText: 'Tue, 15 Jun 2027, 16:30' })
    await card.getByRole('button', { name: 'Accept' }).click()
    await expect(card.getByText('Settled.')).toBeVisible()
  })

  await test.step('M9 the agreement is renegotiated; the other sees what would change, and both sign', async () => {
    await mentoree.goto(`${relationship}/agreement`)
    await mentoree.getByRole('button', { name: 'Propose other terms' }).click()
    await mentoree.getByLabel('How often you meet').selectOption('3')
    await mentoree.getByLabel('On which day').selectOption('2')
    await settled(mentoree)
    await mentoree.getByRole('button', { name: 'Make a new version' }).click()
    await expect(mentoree.getByText('There is now a version')).toBeVisible()
    await mentor.goto(`${relationship}/agreement`)
    await expect(mentor.locator('del', { hasText: 'About every 2 weeks' })).toBeVisible()
    await expect(mentor.locator('ins', { hasText: 'About every 3 weeks' })).toBeVisible()
    await expect(mentor.locator('ins', { hasText: 'Tuesday' })).toBeVisible()
    await settled(mentor)
    for (const page of [mentor, mentoree]) {
      await page.getByLabel('I have read this agreement').check()
      await page.getByRole('button', { name: /^Sign as/ }).click()
      await expect(page.getByRole('heading', { name: /have both signed|You have signed/ })).toBeVisible()
    }
    await expect(mentoree.getByText('You have both signed')).toBeVisible()
  })

  await test.step('M9 on paper there is the agreement and nothing to press', async () => {
    await mentoree.emulateMedia({ media: 'print' })
    await expect(mentoree.getByRole('heading', { name: 'What you agree on' })).toBeVisible()
    await expect(mentoree.getByRole('heading', { name: 'Signatures' })).toBeVisible()
    await expect(mentoree.getByRole('button')).toHaveCount(0)
    await expect(mentoree.getByRole('navigation')).toHaveCount(0)
    await mentoree.emulateMedia({ media: 'screen' })
  })

  await test.step('M10 a phase moves when both have said so', async () => {
    await mentor.goto(relationship)
    const say = mentor.getByRole('button', { name: /We are in|Go back to/ }).first()
    const phase = /“(.+)”/.exec((await say.textContent()) ?? '')?.[1] ?? ''
    await say.click()
    await expect(mentor.getByText('It is so once')).toBeVisible()
    await mentoree.goto(relationship)
    await mentoree.getByRole('button', { name: `Yes, move to “${phase}”` }).click()
    await expect(mentoree.getByRole('listitem').filter({ hasText: phase }).and(mentoree.locator('[aria-current=step]'))).toBeVisible()
  })

  await test.step('M12 a check-in is answered in private, with "please call me"', async () => {
    await mentoree.goto(`${relationship}/check-in`)
    for (const question of ['as often as we want', 'speak openly', 'help with what matters', 'working towards']) {
      await mentoree.getByRole('radiogroup', { name: new RegExp(question) }).getByRole('radio', { name: 'Partly' }).check()
    }
    await mentoree.getByLabel('Please call me').check()
    await settled(mentoree)
    await mentoree.getByRole('button', { name: /^Save/ }).click()
    await expect(mentoree.getByRole('heading', { name: 'Saved' })).toBeVisible()
    await mentor.goto(`${relationship}/check-in`)
    await expect(mentor.getByText('You have asked to be called')).toHaveCount(0)
  })

  await test.step('the program manager sees the name, takes it up, and sees no answer', async () => {
    await manager.goto(`/programs/${encodeURIComponent(couple.programId)}/relationships`)
    const request = manager.getByRole('listitem').filter({ hasText: couple.mentoree.fullName })
    await expect(request.getByRole('button', { name: /I have taken it up/ })).toBeVisible()
    await expect(manager.getByText('Partly')).toHaveCount(0)
    await settled(manager)
    await request.getByRole('button', { name: /I have taken it up/ }).click()
    await expect(request).toHaveCount(0)
  })

  await test.step('nudges are switched off, and a private calendar address is made', async () => {
    await mentoree.goto('/letters')
    const nudges = mentoree.getByRole('switch', { name: 'Send me these letters' })
    await nudges.click()
    await expect(nudges).not.toBeChecked()
    await mentoree.getByRole('button', { name: 'Make a private address' }).click()
    await settled(mentoree)
    const address = await mentoree.getByLabel('Private address').inputValue()
    const calendar = await mentoree.request.get(new URL(address).pathname)
    expect(await calendar.text()).toContain('DTSTART:20270615T133000Z')
  })
})
