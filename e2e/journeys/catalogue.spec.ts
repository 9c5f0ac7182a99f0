import { expect, type Locator, type Page, test } from '@playwright/test'
import { ask } from '../harness/ask.ts'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

/** It comes with the fewest criteria, so that most are added by hand. */
const TEMPLATE = 'flash-mentoring'

interface SettingSchema { title: string; type: string; minimum?: number; maximum?: number; default: unknown }
interface Criterion { id: string; label: string; isConstraint: boolean; settingsSchema: { properties?: Record<string, SettingSchema> } | null }
interface Stored { id: string; settings: Record<string, unknown> }

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca('--empty') })
test.afterAll(async () => { await ithaca.stop() })

/** An administrator at the console, and a program without anybody in it. */
async function arrange(page: Page): Promise<string> {
  await page.goto(ithaca.setupLink ?? '')
  await page.getByLabel('Organisation').fill('House of Odysseus')
  await page.getByLabel('Your name').fill('Eurycleia')
  await page.getByLabel('Your e-mail address').fill('eurycleia@ithaca.example')
  await page.getByRole('button', { name: 'Make it and go in' }).click()
  await expect(page.getByRole('heading', { name: 'Begin with your people' })).toBeVisible()
  const { createProgram: { id } } = await ask<{ createProgram: { id: string } }>(page, ithaca.console,
    'mutation ($template: ID!) { createProgram(input: { templateId: $template, name: "Voyages", startsOn: "2027-01-11" }) { ... on Program { id } } }', { template: TEMPLATE })
  return id
}

/** Every criterion that comes along, as the catalogue tells it: what a later one brings is expected by itself. */
async function bundledCriteria(page: Page): Promise<Criterion[]> {
  const { plugins } = await ask<{ plugins: { isOwn: boolean; criteria: Criterion[] }[] }>(page, ithaca.console,
    '{ plugins { isOwn criteria { id label isConstraint settingsSchema } } }')
  return plugins.filter(({ isOwn }) => isOwn).flatMap(({ criteria }) => criteria)
}

async function storedCriteria(page: Page, programId: string): Promise<Stored[]> {
  const { node } = await ask<{ node: { criteria: Stored[] } }>(page, ithaca.console, 'query ($id: ID!) { node(id: $id) { ... on Program { criteria { id settings } } } }', { id: programId })
  return node.criteria
}

const settingsOf = ({ settingsSchema }: Criterion) => Object.entries(settingsSchema?.properties ?? {})
// A switch is named with its description, too.
const controlOf = (place: Locator, { title, type }: SettingSchema) =>
  (type === 'boolean' ? place.getByRole('switch', { name: title }) : place.getByRole('textbox', { name: title, exact: true }))
const criteriaForm = (page: Page) => page.getByRole('region', { name: 'What the matching looks at' })
const groupOf = (page: Page, { label, isConstraint }: Criterion) => (isConstraint ? criteriaForm(page) : page.getByRole('group', { name: label, exact: true }))
const save = (page: Page) => criteriaForm(page).getByRole('button', { name: 'Save' })

/** Another value that its schema takes. */
function anotherValue({ type, minimum, maximum, default: start }: SettingSchema): unknown {
  return type === 'boolean' ? !(start as boolean) : start === minimum ? maximum : minimum
}

async function expectValue(control: Locator, value: unknown): Promise<void> {
  if (typeof value === 'boolean') await expect(control).toBeChecked({ checked: value })
  else await expect(control).toHaveValue(String(value))
}

/** What cannot be is refused at its control: by the form where the control can say it, and else by the server. */
async function expectRefused(page: Page, criterion: Criterion, name: string, schema: SettingSchema): Promise<void> {
  const place = groupOf(page, criterion)
  const control = controlOf(place, schema)
  if (schema.type === 'boolean') {
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { variables?: { input?: { criteria?: { criterionId: string; settings: Record<string, unknown> }[] } } }
      const sent = body.variables?.input?.criteria?.find(({ criterionId }) => criterionId === criterion.id)
      if (sent !== undefined) sent.settings[name] = 'sometimes'
      return route.continue({ postData: JSON.stringify(body) })
    })
    await save(page).click()
    await expect(place.getByText(/expected boolean/)).toBeVisible()
    await page.unroute('**/graphql')
    return
  }
  const wrong = [['', 'Give a number.'], [String(schema.maximum! + 1), `At most ${schema.maximum}.`], [String(schema.minimum! - 1), `At least ${schema.minimum}.`]]
  if (schema.type === 'integer') wrong.push([String(schema.minimum! + 0.5), 'Give a whole number.'])
  for (const [value, says] of wrong) {
    await control.fill(value!)
    await expect(place.getByText(says!, { exact: true })).toBeVisible()
    await expect(save(page)).toBeDisabled()
  }
}

test('every setting of every bundled criterion is drawn, checked and saved under the strict policy', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => { if (message.text().includes('Content Security Policy')) violations.push(message.text()) })
  const programId = await arrange(page)
  const criteria = await bundledCriteria(page)
  const present = new Set((await storedCriteria(page, programId)).map(({ id }) => id))
  const answer = await page.goto(`${ithaca.console}/programs/${programId}/settings`)
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self'(;|$)/)

  await test.step('each criterion that the program has not yet is added by hand', async () => {
    const missing = criteria.filter(({ id }) => !present.has(id))
    expect(missing.length).toBeGreaterThan(5)
    for (const { label } of missing) {
      await page.getByRole('combobox', { name: 'Criterion' }).fill(label)
      await page.getByRole('option', { name: label, exact: true }).click()
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(page.getByRole('button', { name: `Take away: ${label}` })).toBeVisible()
    }
  })

  const withSettings = criteria.filter((criterion) => settingsOf(criterion).length > 0)
  expect(withSettings.length).toBeGreaterThan(4)
  for (const criterion of withSettings) {
    await test.step(`${criterion.label}: drawn with its defaults, and refuses what cannot be`, async () => {
      const place = groupOf(page, criterion)
      await expect(place.getByText('this form has no control for it')).toHaveCount(0)
      for (const [, schema] of settingsOf(criterion)) await expectValue(controlOf(place, schema), schema.default)
      for (const [name, schema] of settingsOf(criterion)) {
        await expectRefused(page, criterion, name, schema)
        if (schema.type !== 'boolean') await controlOf(place, schema).fill(String(anotherValue(schema)))
        else await controlOf(place, schema).press('Space')
      }
    })
  }

  await test.step('all that was changed is saved, and there after a reload', async () => {
    await save(page).click()
    await expect(page.getByText('Saved.').last()).toBeVisible()
    await page.reload()
    for (const criterion of withSettings) {
      for (const [, schema] of settingsOf(criterion)) await expectValue(controlOf(groupOf(page, criterion), schema), anotherValue(schema))
    }
    const stored = new Map((await storedCriteria(page, programId)).map(({ id, settings }) => [id, settings]))
    for (const criterion of withSettings) {
      expect(stored.get(criterion.id)).toEqual(Object.fromEntries(settingsOf(criterion).map(([name, schema]) => [name, anotherValue(schema)])))
    }
    await expectAccessible(page)
    await expectFitsNarrow(page)
  })
  expect(violations).toEqual([])
})
