import { rmSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { ask } from '../harness/ask.ts'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { layPlugins } from '../../packages/api/test/plugins/lay-plugins.ts'
import { SEASONS } from '../../packages/api/test/plugins/template-source.ts'
import { type Ithaca, startIthacaWith } from '../harness/server.ts'

/** It comes with the fewest criteria, so that most are added by hand. */
const TEMPLATE = 'flash-mentoring'

interface SettingSchema { title: string; type: string; minimum?: number; maximum?: number; default: unknown }
interface Criterion { id: string; label: string; isConstraint: boolean; settingsSchema: { properties?: Record<string, SettingSchema> } | null }
interface Stored { id: string; settings: Record<string, unknown> }

let ithaca: Ithaca
let page: Page
let programId: string
let folder: string
test.beforeAll(async ({ browser }) => {
  folder = layPlugins({ 'acme-seasons': SEASONS })
  ithaca = await startIthacaWith(() => Promise.resolve({ ITHACA_PLUGINS: folder }), '--empty')
  page = await (await browser.newContext()).newPage()
  programId = await arrange()
})
test.afterAll(async () => {
  await ithaca.stop()
  rmSync(folder, { recursive: true })
})

/** An administrator at the console, and a program without anybody in it. */
async function arrange(): Promise<string> {
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
async function bundledCriteria(): Promise<Criterion[]> {
  const { plugins } = await ask<{ plugins: { isOwn: boolean; criteria: Criterion[] }[] }>(page, ithaca.console,
    '{ plugins { isOwn criteria { id label isConstraint settingsSchema } } }')
  return plugins.filter(({ isOwn }) => isOwn).flatMap(({ criteria }) => criteria)
}

async function storedCriteria(): Promise<Stored[]> {
  const { node } = await ask<{ node: { criteria: Stored[] } }>(page, ithaca.console, 'query ($id: ID!) { node(id: $id) { ... on Program { criteria { id settings } } } }', { id: programId })
  return node.criteria
}

const settingsOf = ({ settingsSchema }: Criterion) => Object.entries(settingsSchema?.properties ?? {})
// A switch is named with its description, too.
const controlOf = (place: Locator, { title, type }: SettingSchema) =>
  (type === 'boolean' ? place.getByRole('switch', { name: title }) : place.getByRole('textbox', { name: title, exact: true }))
const criteriaForm = () => page.getByRole('region', { name: 'What the matching looks at' })
const groupOf = ({ label, isConstraint }: Criterion) => (isConstraint ? criteriaForm() : page.getByRole('group', { name: label, exact: true }))
const save = () => criteriaForm().getByRole('button', { name: 'Save' })

/** Another value that its schema takes. */
function anotherValue({ type, minimum, maximum, default: start }: SettingSchema): unknown {
  return type === 'boolean' ? !(start as boolean) : start === minimum ? maximum : minimum
}

async function expectValue(control: Locator, value: unknown): Promise<void> {
  if (typeof value === 'boolean') await expect(control).toBeChecked({ checked: value })
  else await expect(control).toHaveValue(String(value))
}

/** What cannot be is refused at its control: by the form where the control can say it, and else by the server. */
async function expectRefused(criterion: Criterion, name: string, schema: SettingSchema): Promise<void> {
  const place = groupOf(criterion)
  const control = controlOf(place, schema)
  if (schema.type === 'boolean') {
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { variables?: { input?: { criteria?: { criterionId: string; settings: Record<string, unknown> }[] } } }
      const sent = body.variables?.input?.criteria?.find(({ criterionId }) => criterionId === criterion.id)
      if (sent !== undefined) sent.settings[name] = 'sometimes'
      return route.continue({ postData: JSON.stringify(body) })
    })
    await save().click()
    await expect(place.getByText(/expected boolean/)).toBeVisible()
    await page.unroute('**/graphql')
    return
  }
  const wrong = [['', 'Give a number.'], [String(schema.maximum! + 1), `At most ${schema.maximum}.`], [String(schema.minimum! - 1), `At least ${schema.minimum}.`]]
  if (schema.type === 'integer') wrong.push([String(schema.minimum! + 0.5), 'Give a whole number.'])
  for (const [value, says] of wrong) {
    await control.fill(value!)
    await expect(place.getByText(says!, { exact: true })).toBeVisible()
    await expect(save()).toBeDisabled()
  }
}

test('every setting of every bundled criterion is drawn, checked and saved under the strict policy', async () => {
  const violations: string[] = []
  page.on('console', (message) => { if (message.text().includes('Content Security Policy')) violations.push(message.text()) })
  const criteria = await bundledCriteria()
  const present = new Set((await storedCriteria()).map(({ id }) => id))
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
      const place = groupOf(criterion)
      await expect(place.getByText('this form has no control for it')).toHaveCount(0)
      for (const [, schema] of settingsOf(criterion)) await expectValue(controlOf(place, schema), schema.default)
      for (const [name, schema] of settingsOf(criterion)) {
        await expectRefused(criterion, name, schema)
        if (schema.type !== 'boolean') await controlOf(place, schema).fill(String(anotherValue(schema)))
        else await controlOf(place, schema).press('Space')
      }
    })
  }

  await test.step('all that was changed is saved, and there after a reload', async () => {
    await save().click()
    await expect(page.getByText('Saved.').last()).toBeVisible()
    await page.reload()
    for (const criterion of withSettings) {
      for (const [, schema] of settingsOf(criterion)) await expectValue(controlOf(groupOf(criterion), schema), anotherValue(schema))
    }
    const stored = new Map((await storedCriteria()).map(({ id, settings }) => [id, settings]))
    for (const criterion of withSettings) {
      expect(stored.get(criterion.id)).toEqual(Object.fromEntries(settingsOf(criterion).map(([name, schema]) => [name, anotherValue(schema)])))
    }
    await expectAccessible(page)
    await expectFitsNarrow(page)
  })
  expect(violations).toEqual([])
})

test('switching a plugin off says before what that touches; on again, nothing is lost', async () => {
  await page.goto(`${ithaca.console}/plugins/time-zone-overlap`)
  await expect(page.getByText('It is being checked: this takes a few seconds.')).toBeVisible()
  await expect(page.getByText('It keeps the contract.')).toBeVisible()

  await test.step('a criterion: the programs that match by it are named', async () => {
    await page.getByRole('button', { name: 'Switch off' }).click()
    const dialog = page.getByRole('dialog', { name: 'Switch off' })
    await expect(dialog.getByText('One program matches by it.', { exact: false })).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveText(['Voyages'])
    await dialog.getByRole('button', { name: 'Switch off' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Your organisation has switched this plugin off.', { exact: false })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByRole('dialog', { name: 'Switch on' }).getByRole('button', { name: 'Switch on' }).click()
    await expect(page.getByRole('button', { name: 'Switch off' })).toBeVisible()
    expect((await storedCriteria()).map(({ id }) => id)).toContain('time-zone-overlap')
  })

  await test.step('a template: it is no longer offered for new programs', async () => {
    const offered = page.getByRole('radio', { name: /Flash mentoring/ })
    await page.goto(`${ithaca.console}/programs/new`)
    await expect(offered).toBeVisible()
    await page.goto(`${ithaca.console}/plugins/flash-mentoring`)
    await page.getByRole('button', { name: 'Switch off' }).click()
    const dialog = page.getByRole('dialog', { name: 'Switch off' })
    await expect(dialog.getByText('Its template is no longer offered for new programs.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Switch off' }).click()
    await expect(dialog).toBeHidden()
    await page.goto(`${ithaca.console}/programs/new`)
    await expect(page.getByRole('radio').first()).toBeVisible()
    await expect(offered).toHaveCount(0)
  })
})

test('what an organisation chooses of a template shapes the program that is made from it', async () => {
  await page.goto(`${ithaca.console}/programs/new?template=seasons`)
  await page.getByRole('textbox', { name: 'Months' }).fill('2')
  await expect(page.getByText('At least 3.')).toBeVisible()
  // The form takes it; the template that comes of it does not keep the rules.
  await page.getByRole('textbox', { name: 'Months' }).fill('16')
  await expect(page.getByText('With these settings the template breaks a rule.', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Months' }).fill('3')
  await page.getByRole('textbox', { name: 'Name' }).fill('Spring')
  await expect(page.getByText('With these settings the template breaks a rule.', { exact: false })).toHaveCount(0)
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await page.getByRole('button', { name: 'Make a program', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spring' })).toBeVisible()
  const { programs } = await ask<{ programs: { edges: { node: { name: string; template: { phases: { weeks: number }[] } } }[] } }>(page, ithaca.console,
    '{ programs(first: 5) { edges { node { name template { phases { weeks } } } } } }')
  const made = programs.edges.find(({ node }) => node.name === 'Spring')
  expect(made?.node.template.phases.map(({ weeks }) => weeks)).toEqual([4, 12, 4])
})
