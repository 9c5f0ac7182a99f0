import { expect, type Page, test } from '@playwright/test'
import { ask } from '../harness/ask.ts'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { signInByMail } from '../harness/mail.ts'
import { installOutsidePlugin, type OutsidePlugin } from '../harness/outside-plugin.ts'
import { type Ithaca, startIthacaWith } from '../harness/server.ts'

const PLUGIN = 'acme-first-jobs'
/** Both mentors are the same to every criterion that comes along: what tells them apart is the plugin. */
const PEOPLE = [
  { name: 'Alba', role: 'MENTOR' },
  { name: 'Bruno', role: 'MENTOR' },
  { name: 'Cara', role: 'MENTOREE' },
] as const
type Name = (typeof PEOPLE)[number]['name']
const addressOf = (name: string) => `${name.toLowerCase()}@ithaca.example`

let plugin: OutsidePlugin
let ithaca: Ithaca
test.beforeAll(async () => {
  plugin = installOutsidePlugin(PLUGIN)
  ithaca = await startIthacaWith(() => Promise.resolve({ ITHACA_PLUGINS: plugin.folder }), '--empty')
})
test.afterAll(async () => {
  await ithaca.stop()
  plugin.remove()
})

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

interface Started { id: string; version: number }

async function poll<Value>(read: () => Promise<Value | undefined>): Promise<Value> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const value = await read()
    if (value !== undefined) return value
    await new Promise((resolve) => { setTimeout(resolve, 200) })
  }
  throw new Error('It did not come about.')
}

/** People, a program that is open to them, and an administrator at the console. */
async function arrange(page: Page): Promise<string> {
  await page.goto(ithaca.setupLink ?? '')
  await page.getByLabel('Organisation').fill('House of Odysseus')
  await page.getByLabel('Your name').fill('Eurycleia')
  await page.getByLabel('Your e-mail address').fill('eurycleia@ithaca.example')
  await page.getByRole('button', { name: 'Make it and go in' }).click()
  await expect(page.getByRole('heading', { name: 'Begin with your people' })).toBeVisible()
  const rows = PEOPLE.map(({ name }, at) => ({ externalId: `p${at}`, fullName: name, email: addressOf(name), timeZone: 'Europe/Athens', languages: ['en'], department: name }))
  const { importDirectoryRows: { id } } = await ask<{ importDirectoryRows: Started }>(page, ithaca.console,
    'mutation ($rows: [DirectoryRowInput!]!) { importDirectoryRows(input: { rows: $rows }) { ... on DirectoryImport { id } ... on Failure { message } } }', { rows })
  const readImport = async (status: string) => {
    const { node } = await ask<{ node: { status: string; version: number } }>(page, ithaca.console, 'query ($id: ID!) { node(id: $id) { ... on DirectoryImport { status version } } }', { id })
    return node.status === status ? node : undefined
  }
  const { version } = await poll(() => readImport('PLANNED'))
  await ask(page, ithaca.console, 'mutation ($id: ID!, $version: Int!) { commitDirectoryImport(input: { importId: $id, version: $version }) { __typename } }', { id, version })
  await poll(() => readImport('COMMITTED'))
  const { people } = await ask<{ people: { edges: { node: { id: string; fullName: string } }[] } }>(page, ithaca.console, '{ people(first: 20) { edges { node { id fullName } } } }')
  const { createProgram: program } = await ask<{ createProgram: Started }>(page, ithaca.console,
    'mutation { createProgram(input: { templateId: "one-to-one-career", name: "Voyages", startsOn: "2027-01-11" }) { ... on Program { id version } } }')
  await advance(page, program.id, 'INVITING')
  for (const { name, role } of PEOPLE) {
    const personIds = people.edges.filter(({ node }) => node.fullName === name).map(({ node }) => node.id)
    await ask(page, ithaca.console, 'mutation ($input: InvitePeopleInput!) { invitePeople(input: $input) { __typename } }', { input: { programId: program.id, personIds, role } })
  }
  return program.id
}

async function advance(page: Page, id: string, to: string): Promise<void> {
  const { node } = await ask<{ node: { version: number } }>(page, ithaca.console, 'query ($id: ID!) { node(id: $id) { ... on Program { version } } }', { id })
  const done = await ask(page, ithaca.console, 'mutation ($input: AdvanceProgramInput!) { advanceProgram(input: $input) { __typename } }', { input: { id, version: node.version, to } })
  expect(done).toEqual({ advanceProgram: { __typename: 'Program' } })
}

/** Says yes and answers what the template requires. */
async function takePart(portal: Page, role: 'MENTOR' | 'MENTOREE'): Promise<string> {
  const { viewer } = await ask<{ viewer: { participations: { id: string }[] } }>(portal, ithaca.portal, '{ viewer { participations { id } } }')
  const id = viewer.participations[0]!.id
  await ask(portal, ithaca.portal, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }', { input: { participationId: id, role } })
  const own = role === 'MENTOR' ? { key: 'experiences', value: ['new-role'] } : { key: 'challenges', value: ['new-role'] }
  await answer(portal, id, [{ key: 'introduction', value: 'I like to listen.' }, own])
  return id
}

async function answer(portal: Page, participationId: string, answers: readonly { key: string; value: unknown }[]): Promise<void> {
  const saved = await ask(portal, ithaca.portal, 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { __typename ... on Failure { message } } }', { input: { participationId, answers } })
  expect(saved).toMatchObject({ saveAnswers: { __typename: 'MyParticipation' } })
}

/** Matches the program and answers whom Cara is matched with. */
async function match(page: Page, programId: string): Promise<{ mentor: Name; runId: string }> {
  const { startMatchingRun: { id } } = await ask<{ startMatchingRun: { id: string } }>(page, ithaca.console,
    'mutation ($id: ID!) { startMatchingRun(input: { programId: $id }) { ... on MatchingRun { id } ... on Failure { message } } }', { id: programId })
  const pairs = await poll(async () => {
    const { node } = await ask<{ node: { job: { status: string; errorMessage: string | null }; pairs: { edges: { node: { mentor: { person: { fullName: Name } } } }[] } } }>(page, ithaca.console,
      'query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { status errorMessage } pairs(first: 5) { edges { node { mentor { person { fullName } } } } } } } }', { id })
    expect(node.job.errorMessage).toBeNull()
    return node.job.status === 'SUCCEEDED' ? node.pairs.edges : undefined
  })
  return { mentor: pairs[0]!.node.mentor.person.fullName, runId: id }
}

test('a plugin made elsewhere is in the catalogue, asks its question, changes a match and says why', async ({ browser, page }) => {
  const violations: string[] = []
  page.on('console', (message) => { if (message.text().includes('Content Security Policy')) violations.push(message.text()) })
  const programId = await arrange(page)
  const portals = new Map<Name, { page: Page; participationId: string }>()
  for (const { name, role } of PEOPLE) {
    const portal = await signInByMail(browser, ithaca, addressOf(name))
    await expect(portal.getByRole('heading', { level: 1 })).toBeVisible()
    portals.set(name, { page: portal, participationId: await takePart(portal, role) })
  }
  await advance(page, programId, 'MATCHING')
  const before = (await match(page, programId)).mentor
  const other = before === 'Alba' ? 'Bruno' : 'Alba'

  await test.step('it is in the catalogue, with what it reads, who sees that, and its contract', async () => {
    await page.goto(`${ithaca.console}/plugins`)
    await settled(page)
    await page.getByRole('link', { name: 'First jobs' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'First jobs' })).toBeVisible()
    await expect(page.getByText('What was your first job?')).toBeVisible()
    await expect(page.getByText('It keeps the contract.')).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(`${PLUGIN} 0.1.0`)).toBeVisible()
    await settled(page)
  })

  await test.step('a program takes it up, with points and settings drawn from its schema under the strict policy', async () => {
    await page.goto(`${ithaca.console}/programs/${programId}/settings`)
    await page.getByRole('combobox', { name: 'Criterion' }).fill('First')
    await page.getByRole('option', { name: 'First jobs' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('group', { name: 'First jobs' })).toBeVisible()
    const own = page.getByRole('group', { name: 'First jobs' })
    await own.getByRole('textbox', { name: 'Points for First jobs' }).fill('100')
    await own.getByRole('switch', { name: 'Rare first jobs count more' }).press('Space')
    await expect(own.getByRole('switch')).not.toBeChecked()
    const hours = page.getByRole('textbox', { name: 'The day starts at' })
    await hours.fill('99')
    await expect(page.getByText('At most 23.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save' }).nth(1)).toBeDisabled()
    await hours.fill('20')
    await page.getByRole('button', { name: 'Save' }).nth(1).click()
    // What no control can see, the plugin's own schema does: a day that ends before it starts.
    await expect(page.getByRole('alert').first()).toBeVisible()
    await hours.fill('9')
    await page.getByRole('button', { name: 'Save' }).nth(1).click()
    await expect(page.getByText('Saved.').last()).toBeVisible({ timeout: 20_000 })
    await settled(page)
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'The day starts at' })).toHaveValue('9')
    await expect(page.getByRole('textbox', { name: 'Points for First jobs' })).toHaveValue('100')
    await expect(page.getByRole('switch', { name: 'Rare first jobs count more' })).not.toBeChecked()
    // Every setting of the program's criteria has its control.
    const drawn = await page.getByRole('switch').or(page.getByRole('textbox')).count()
    expect(drawn).toBeGreaterThan(8)
    expect(violations).toEqual([])
  })

  await test.step('people are asked its question', async () => {
    const cara = portals.get('Cara')!
    await cara.page.goto(`${ithaca.portal}/programs/${cara.participationId}/questions`)
    await cara.page.getByRole('group', { name: /What was your first job/ }).getByRole('checkbox', { name: 'In a shop' }).press('Space')
    await expect(cara.page.getByText('Everything is saved')).toBeVisible()
    for (const [name, job] of [[other, 'shop'], [before, 'farm']] as const) {
      const { page: portal, participationId } = portals.get(name)!
      await answer(portal, participationId, [{ key: `${PLUGIN}.firstJobs`, value: [job] }])
    }
  })

  await test.step('it changes the match, and its explanation', async () => {
    const { mentor, runId } = await match(page, programId)
    expect({ before, mentor }).toEqual({ before, mentor: other })
    await ask(page, ithaca.console, 'mutation ($id: ID!) { publishMatchingRun(input: { id: $id }) { __typename } }', { id: runId })
    const cara = portals.get('Cara')!.page
    await cara.goto(ithaca.portal)
    await cara.getByRole('link', { name: 'Read the proposal' }).click()
    await expect(cara.getByText(`${other} and Cara began alike: In a shop.`)).toBeVisible()
  })
})
