import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

async function signIn(page: Page, url: string, hint: RegExp): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: hint }).first().click()
  await expect(page.getByRole('button', { name: hint })).toHaveCount(0)
}

async function ask<Data>(page: Page, url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post(`${url}/graphql`, { data: { query, variables } })
  return ((await response.json()) as { data: Data }).data
}

test('a program manager is led to what needs them, reads a report, and is told where a program departs from the rules', async ({ browser, page }) => {
  await test.step('somebody asks to be called', async () => {
    const portal = await (await browser.newContext()).newPage()
    await signIn(portal, ithaca.portal, /is in a relationship/)
    const { viewer } = await ask<{ viewer: { relationships: { id: string }[] } }>(portal, ithaca.portal, '{ viewer { relationships { id status } } }')
    const asked = await ask<{ askToBeCalled: { id?: string } }>(portal, ithaca.portal,
      'mutation ($input: MyCallRequestInput!) { askToBeCalled(input: $input) { ... on MyRelationship { id } ... on Failure { code } } }',
      { input: { relationshipId: viewer.relationships[0]?.id } })
    expect(asked.askToBeCalled.id).toBe(viewer.relationships[0]?.id)
    await portal.context().close()
  })

  await test.step('M18 the home leads with it, and it is done where it leads to', async () => {
    await signIn(page, ithaca.console, /program manager/)
    await expect(page.getByText(/asked to be called/)).toBeVisible()
    await settled(page)
    await page.getByRole('link', { name: 'See who it is' }).click()
    await expect(page.getByRole('heading', { name: 'Asked to be called' })).toBeVisible()
    await settled(page)
    const asked = page.getByRole('button', { name: /I have taken it up/ })
    for (let left = await asked.count(); left > 0; left -= 1) {
      await asked.first().click()
      await expect(asked).toHaveCount(left - 1)
    }
    await expect(page.getByRole('heading', { name: 'Asked to be called' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Home' }).click()
    await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible()
    await expect(page.getByText(/asked to be called/)).toHaveCount(0)
  })

  await test.step('M13 the report shows groups, and the file has the same numbers', async () => {
    await page.getByRole('link', { name: 'Finding your way' }).first().click()
    await page.getByRole('link', { name: 'Reports' }).click()
    await expect(page.getByRole('heading', { name: 'People, by country' })).toBeVisible()
    await expect(page.getByText('All others together').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Not shown' })).toBeVisible()
    await settled(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()])
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n').slice(1)
    const numbers = lines.map((line) => line.split(',').at(-1) ?? '').filter((number) => number !== '')
    expect(numbers.filter((number) => Number(number) > 0 && Number(number) < 5)).toEqual([])
    const cells = await page.locator('tbody td:not(:first-child)').allInnerTexts()
    expect(cells.map((cell) => cell.replaceAll(',', ''))).toEqual(numbers)
  })

  await test.step('the charter finds what was changed for the worse', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await expect(page.getByText('Nothing here departs from the rules of mentoring.')).toBeVisible()
    await page.getByLabel('Days to answer a proposal').fill('45')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await expect(page.getByText('A proposal may wait for more than a month')).toBeVisible()
    await expect(page.getByText('Weakens M18')).toBeVisible()
    await settled(page)
  })
})
