import { expect as expectAtOnce, type Locator, type Page, type Route, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

/** An engine starts and solves between the steps; on a busy machine that takes a while. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

async function settled(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

/** Until the scenario has followed what was moved. */
async function solved(page: Page): Promise<void> {
  await expect(page.getByText(/^Solved/)).toBeVisible()
}

const rowOf = (page: Page, at: number): Locator => page.locator(`button[data-row="${at}"]`)

/** Opens a row's pair, and waits until it is explained. */
async function choose(page: Page, at: number): Promise<void> {
  const name = await rowOf(page, at).innerText()
  await rowOf(page, at).click()
  await expect(page.getByRole('heading', { level: 4, name: `${name} and` })).toBeVisible()
}

/** Sets a rule from the dialog that a button of the pair opens. */
async function decide(page: Page, action: 'Lock together' | 'Veto', reason: string): Promise<void> {
  await page.getByRole('button', { name: action }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(reason).click()
  await dialog.getByRole('button', { name: action }).click()
  await expect(dialog).toBeHidden()
}

test('from weights to a published run: watch, ask why not, lock, veto, compare, look ahead', async ({ page }) => {
  await test.step('the program that is matching, by keyboard into the studio', async () => {
    await page.goto(`${ithaca.console}/sign-in`)
    await page.getByRole('button', { name: /administrator/i }).first().click()
    await page.waitForURL(`${ithaca.console}/`)
    await page.goto(`${ithaca.console}/programs`)
    await page.getByRole('link', { name: 'Voyages' }).click()
    await page.getByRole('navigation', { name: 'Parts of this program' }).getByRole('link', { name: 'Matching' }).click()
    await page.getByRole('link', { name: 'Open the studio' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'What counts' })).toBeVisible()
    await solved(page)
    await settled(page)
  })

  await test.step('a weight is moved by keyboard, and the scenario follows', async () => {
    const slider = page.getByRole('slider', { name: 'Weight of Values' })
    await slider.focus()
    await page.keyboard.press('End')
    await expect(page.getByText(/[1-9]\d* moved/)).toBeVisible()
    await solved(page)
  })

  await test.step('the keys are shown, lead through the pairs, and are not heard while one types', async () => {
    await page.getByRole('heading', { name: 'The scenario' }).click()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await expect(dialog.getByRole('cell', { name: 'Next pair; Enter shows why' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('j')
    await expect(rowOf(page, 0)).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(rowOf(page, 1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('output').filter({ hasText: 'They are proposed to each other.' })).toBeAttached()
    await page.keyboard.press('/')
    await page.keyboard.press('j')
    await expect(page.getByRole('searchbox', { name: 'Find a person in the pairs' })).toHaveValue('j')
    await page.getByRole('button', { name: 'Clear the search' }).click()
  })

  await test.step('solving anew takes nobody’s focus away, and says what came of it', async () => {
    const before = await rowOf(page, 1).innerText()
    await page.getByRole('slider', { name: 'Weight of Values' }).focus()
    await page.keyboard.press('Home')
    await rowOf(page, 1).focus()
    await expect(page.getByText('was 20')).toBeVisible()
    await solved(page)
    const focused = page.locator('[data-row]:focus')
    await expect(focused).toHaveText(before)
    await expect(page.locator('output').filter({ hasText: /pairs, .* moved against the first scenario/ })).toBeAttached()
  })

  await test.step('a move that did not arrive is kept, and goes again', async () => {
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('textbox', { name: 'Points for Values' }).fill('33')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('We could not reach Ithaca')
    await page.unroute('**/graphql')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toBeHidden()
    await solved(page)
  })

  await test.step('anywhere by the palette, and back to the same studio', async () => {
    const studio = page.url()
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('textbox', { name: 'Where to, or what to do' }).fill('reporting')
    await expect(page.getByRole('option')).toHaveText(['Reporting lines'])
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Reporting lines' })).toBeFocused()
    await page.goBack()
    await solved(page)
    expect(page.url()).toBe(studio)
  })

  await test.step('M8 a pair is explained, and why not for any other two', async () => {
    await rowOf(page, 0).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'The numbers behind it' })).toBeVisible()
    const mentor = page.getByRole('combobox', { name: 'A mentor', exact: true })
    const known = await mentor.inputValue()
    await mentor.click()
    await page.getByRole('option').filter({ hasNotText: known }).first().click()
    await expect(page.getByRole('heading', { name: 'Why not these two' })).toBeVisible()
  })

  await test.step('a lock and a veto, and taking one back', async () => {
    await choose(page, 0)
    await decide(page, 'Lock together', 'They asked for each other')
    await expect(page.getByRole('cell', { name: /locked/ }).first()).toBeVisible()
    await choose(page, 2)
    await decide(page, 'Veto', 'They know each other too well')
    await expect(page.getByText('A veto stands between the two.', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: /^Undo:/ }).click()
    await expect(page.getByText('A veto stands between the two.', { exact: true })).toBeHidden()
  })

  await test.step('the picture with its tables, and what rules cost', async () => {
    await page.getByText('Picture', { exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Mentorees for each mentor' })).toBeVisible()
    await settled(page)
    await page.getByText('What rules cost', { exact: true }).click()
    await expect(page.getByRole('cell', { name: 'Different departments' })).toBeVisible()
  })

  await test.step('the scenario is kept as a run, which replays to the same bytes', async () => {
    await page.getByRole('button', { name: 'Keep this scenario' }).click()
    await page.getByLabel('What to call it').fill('Values first')
    await page.getByRole('dialog').getByRole('button', { name: 'Keep this scenario' }).click()
    await expect(page.getByRole('heading', { name: 'Run 2: Values first' })).toBeVisible()
    await page.getByText('What this run was made from').click()
    await page.getByRole('button', { name: 'Check this run' }).click()
    await expect(page.getByText('the same result, byte for byte')).toBeVisible()
  })

  await test.step('two scenarios are compared', async () => {
    await page.getByRole('link', { name: 'All runs' }).click()
    await expect(page.getByRole('cell', { name: /and/ }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Compare scenarios' }).click()
    await expect(page.getByRole('heading', { name: 'Pairs that differ' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Run 2: Values first' }).first()).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Only in the first' }).first()).toBeVisible()
    await settled(page)
  })

  await test.step('publishing is looked at, planned, and called back in time', async () => {
    await page.getByRole('link', { name: 'All runs' }).click()
    await page.getByRole('link', { name: 'Run 2: Values first' }).click()
    await page.getByRole('button', { name: 'Publish' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('What they read in their portal')).toBeVisible()
    await expect(dialog.getByText(/mentorees are told who is proposed to them/)).toBeVisible()
    await settled(page)
    await dialog.getByRole('button', { name: 'Publish in ten minutes' }).click()
    await expect(page.getByText(/^These proposals go out on/)).toBeVisible()
    await settled(page)
    await page.getByRole('button', { name: 'Call it back' }).click()
    await expect(page.getByText('Called back. Nobody was told anything.')).toBeVisible()
    await expect(page.getByText(/^These proposals go out on/)).toBeHidden()
  })
})

test('lists by keyboard, kept views, files, and two people who change one program', async ({ page, context }) => {
  await page.goto(`${ithaca.console}/sign-in`)
  await page.getByRole('button', { name: /administrator/i }).first().click()
  await page.waitForURL(`${ithaca.console}/`)

  await test.step('g and a letter to a list, j through it, Enter to a person', async () => {
    await expect(page.getByRole('heading', { level: 1, name: /^Good to see you/ })).toBeVisible()
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused()
    await expect(page.getByRole('row').nth(2)).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = page.getByRole('row').nth(2).getByRole('link')
    await expect(second).toBeFocused()
    const name = await second.innerText()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
    await expect(page).toHaveTitle(`${name} · Ithaca`)
  })

  await test.step('a view is kept under a name, and the file has what its filters leave', async () => {
    await page.goto(`${ithaca.console}/people?search=papadaki`)
    await page.getByRole('button', { name: 'Save this view' }).click()
    await page.getByLabel('What to call it').fill('The Papadakis')
    await page.keyboard.press('Enter')
    await page.goto(`${ithaca.console}/people`)
    await page.getByRole('button', { name: 'The Papadakis', exact: true }).click()
    await expect(page).toHaveURL(/search=papadaki/)
    await settled(page)
    const href = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')
    const lines = (await (await page.request.get(`${ithaca.console}${href ?? ''}`)).text()).trim().split('\r\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(1).every((line) => line.includes('Papadaki'))).toBe(true)
  })

  await test.step('what another changed meanwhile is shown beside one’s own, and neither is lost', async () => {
    await page.goto(`${ithaca.console}/programs`)
    await page.getByRole('link', { name: 'Voyages' }).click()
    await page.getByRole('navigation', { name: 'Parts of this program' }).getByRole('link', { name: 'Settings' }).click()
    const name = (where: Page) => where.getByRole('textbox', { name: 'Name' })
    const save = (where: Page) => where.getByRole('button', { name: 'Save', exact: true }).first()
    await expect(name(page)).toHaveValue('Voyages')
    const other = await context.newPage()
    await other.goto(page.url())
    await name(other).fill('Voyages by sea')
    await save(other).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Voyages by sea' })).toBeVisible()
    await other.close()
    await name(page).fill('Voyages by land')
    await save(page).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Name: now “Voyages by sea”, yours “Voyages by land”')
    await expect(name(page)).toHaveValue('Voyages by land')
    await alert.getByRole('button', { name: 'Save mine' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voyages by land' })).toBeVisible()
    await expect(alert).toBeHidden()
  })
})

test('groups: around whom, what holds them together, somebody found and explained, and each told of the mentor alone', async ({ page }) => {
  await page.goto(`${ithaca.console}/sign-in`)
  await page.getByRole('button', { name: /administrator/i }).first().click()
  await page.waitForURL(`${ithaca.console}/`)
  await page.goto(`${ithaca.console}/programs`)
  await page.getByRole('link', { name: 'Crossing together' }).click()
  await page.getByRole('navigation', { name: 'Parts of this program' }).getByRole('link', { name: 'Matching' }).click()
  // Where nothing is told of a run's progress, as behind some proxies, the page asks.
  const isTold = (route: Route) => route.request().postData()?.includes('subscription JobProgress') === true
  await page.route('**/graphql', (route) => (isTold(route) ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'Match now' }).click()
  await expect(page.getByText(/of what no grouping could exceed/)).toBeVisible()
  const group = page.getByRole('region', { name: /^The group of / }).first()
  await expect(group.getByText(/^What holds them together: .+\(0[.]\d\d\)/)).toBeVisible()
  await settled(page)
  const member = group.getByRole('link').first()
  const name = await member.innerText()
  await member.click()
  await expect(page.getByRole('heading', { name: 'Why these two' })).toBeVisible()
  await settled(page)
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(name)
  await expect(page.getByText('1 group', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('dialog').getByText(/mentorees are told who is proposed to them/)).toBeVisible()
})
