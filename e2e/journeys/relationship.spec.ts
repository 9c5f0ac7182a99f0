import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

const rowId = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''

/** Somebody of the demo, in a window of their own. */
async function signIn(browser: Browser, surface: 'console' | 'portal', personId: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const signedIn = await page.request.post(`${ithaca[surface]}/auth/sign-in/demo`, { data: { personId } })
  expect(signedIn.ok()).toBe(true)
  return page
}

/** Runs one operation; for arranging, and for what nobody has a screen for. */
async function ask<Data>(request: APIRequestContext, surface: 'console' | 'portal', query: string, variables: object = {}): Promise<Data> {
  const response = await request.post(`${ithaca[surface]}/graphql`, { data: { query, variables } })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

/** The first of the demo's people on a surface with a hint. */
async function personWith(request: APIRequestContext, surface: 'console' | 'portal', hint: string, skip = 0): Promise<string> {
  const { people } = (await (await request.get(`${ithaca[surface]}/auth/demo-people`)).json()) as { people: { personId: string; hint: string }[] }
  return people.filter((person) => person.hint === hint)[skip]?.personId ?? ''
}

interface Pairs { viewer: { [list in 'proposals' | 'relationships']: { id: string; status?: string; state?: string; myAnswer?: string | null; partner: { id: string; fullName: string } }[] } }

async function pairsOf(page: Page): Promise<Pairs['viewer']> {
  const { viewer } = await ask<Pairs>(page.request, 'portal',
    '{ viewer { proposals { id state myAnswer partner { id fullName } } relationships { id status partner { id fullName } } } }')
  return viewer
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${ithaca.portal}${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Two people in two windows whose relationship stands somewhere, and its page in both. */
async function openPair(browser: Browser, personId: string, status: string): Promise<{ one: Page; other: Page; path: string }> {
  const one = await signIn(browser, 'portal', personId)
  const relationship = (await pairsOf(one)).relationships.find((each) => each.status === status)
  const other = await signIn(browser, 'portal', rowId(relationship?.partner.id ?? ''))
  const path = `/relationships/${encodeURIComponent(relationship?.id ?? '')}`
  await open(one, path)
  await open(other, path)
  return { one, other, path }
}

test('two people choose each other, agree, and one goes through the no-fault door; both are offered somebody else', async ({ browser, request }) => {
  const mentoree = await signIn(browser, 'portal', await personWith(request, 'portal', 'has a proposal as mentoree'))
  const proposal = (await pairsOf(mentoree)).proposals.find(({ state }) => state === 'OPEN')
  const mentor = await signIn(browser, 'portal', rowId(proposal?.partner.id ?? ''))
  const proposalPath = `/proposals/${encodeURIComponent(proposal?.id ?? '')}`

  await test.step('M6 two yeses form it at once', async () => {
    for (const page of [mentoree, mentor]) {
      await open(page, proposalPath)
      // Some of the demo's people have said yes already; whoever asks cannot know.
      const send = page.getByRole('button', { name: 'Send my answer' })
      await expect(send.or(page.getByRole('heading', { name: /said yes/ }))).toBeVisible()
      if (await send.isHidden()) continue
      await page.getByRole('radio', { name: 'Yes, I would like to' }).check()
      await send.click()
      await expect(send).toBeHidden()
    }
    await open(mentor, proposalPath)
    await expect(mentor.getByRole('heading', { name: 'You have both said yes' })).toBeVisible()
  })

  await mentor.getByRole('link', { name: 'Go to the relationship' }).click()
  await expect(mentor.getByRole('heading', { name: 'If it is not right for you' })).toBeVisible()
  const path = new URL(mentor.url()).pathname

  await test.step('M9 both sign, and it begins', async () => {
    for (const page of [mentoree, mentor]) {
      await open(page, `${path}/agreement`)
      await page.getByRole('checkbox', { name: /I have read this agreement/ }).check()
      await page.getByRole('button', { name: /^Sign as/ }).click()
      await expect(page.getByRole('heading', { name: /signed$/ }).first()).toBeVisible()
    }
  })

  await test.step('M5 it rests, and the other takes it up again', async () => {
    await open(mentor, path)
    await settled(mentor)
    await mentor.getByRole('button', { name: 'Let it rest' }).click()
    await expect(mentor.getByRole('button', { name: 'Take it up again' })).toBeVisible()
    await open(mentoree, path)
    await mentoree.getByRole('button', { name: 'Take it up again' }).click()
    await expect(mentoree.getByRole('button', { name: 'Let it rest' })).toBeVisible()
  })

  await test.step('M11 one step, no reason, and a new match offered first', async () => {
    await mentoree.getByRole('button', { name: 'End this relationship' }).click()
    await expect(mentoree.getByRole('dialog').getByRole('checkbox', { name: 'Match me with somebody else' })).toBeChecked()
    await mentoree.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
    await expect(mentoree.getByText('You would like to be matched with somebody else.')).toBeVisible()
    await open(mentor, '/')
    await mentor.getByRole('heading', { name: /has ended: what comes next/ }).locator('..').getByRole('link', { name: 'Look at it' }).click()
    await expect(mentor.getByRole('heading', { name: 'Would you like to be matched with somebody else?' })).toBeVisible()
    await settled(mentor)
    await mentor.getByRole('button', { name: 'Not now' }).click()
    await expect(mentor.getByText('You rest for now')).toBeVisible()
  })
})

test('a planned end with a closing conversation, and a reorganisation that both are told of', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const [closing, changed] = [await personWith(request, 'portal', 'is in a relationship'), await personWith(request, 'portal', 'is in a relationship', 1)]

  await test.step('M10 each says in private what remains, and they part as the quieter of the two', async () => {
    const { one, other } = await openPair(browser, closing, 'ACTIVE')
    await one.getByLabel('Day of the closing conversation').fill(new Date().toISOString().slice(0, 10))
    await one.getByRole('button', { name: 'Plan it' }).click()
    await expect(one.getByRole('heading', { name: 'Your closing conversation' })).toBeVisible()
    await settled(one)
    await one.getByRole('radio', { name: 'As peers' }).check()
    await one.getByRole('button', { name: 'Send my word' }).click()
    await expect(one.getByText('You have said: as peers. Only you see this.')).toBeVisible()
    await other.reload()
    await expect(other.getByRole('heading', { name: 'What remains' })).toBeVisible()
    expect(await other.locator('main').innerText()).not.toContain('You have said')
    await other.getByRole('radio', { name: 'As allies' }).check()
    await other.getByRole('button', { name: 'Send my word' }).click()
    await expect(other.getByText(/stay in touch as allies/)).toBeVisible()
  })

  await test.step('M1 a pair newly in one chain rests, is told privately, and closes it or waits', async () => {
    const { one, other } = await openPair(browser, changed, 'ACTIVE')
    await putAbove(admin, changed, one)
    for (const page of [one, other]) {
      await page.reload()
      await expect(page.getByRole('heading', { name: 'One of you is now above the other' })).toBeVisible()
    }
    await settled(one)
    await one.getByRole('radio', { name: 'Wait until the line is gone' }).check()
    await one.getByRole('button', { name: 'Send my choice' }).click()
    await expect(one.getByText(/You have chosen to wait/)).toBeVisible()
    await other.reload()
    await expect(other.getByRole('heading', { name: 'One of you is now above the other' })).toBeVisible()
    expect(await other.locator('main').innerText()).not.toContain('You have chosen')
    await other.getByRole('radio', { name: 'Close it, and match me with somebody else' }).check()
    await other.getByRole('button', { name: 'Send my choice' }).click()
    await expect(other.getByText('You would like to be matched with somebody else.')).toBeVisible()
    await one.reload()
    await expect(one.getByRole('heading', { name: 'Would you like to be matched with somebody else?' })).toBeVisible()
  })
})

test('two are proposed by hand; one leaves the program; another leaves the organisation and says goodbye', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { programs } = await ask<{ programs: { edges: { node: { id: string; status: string } }[] } }>(admin.request, 'console', '{ programs(first: 10) { edges { node { id status } } } }')
  const running = programs.edges.find(({ node }) => node.status === 'RUNNING')?.node.id ?? ''

  await test.step('M1 M6 a program manager has two people in mind, and the rules of a run hold', async () => {
    await admin.goto(`${ithaca.console}/programs/${encodeURIComponent(running)}/proposals`)
    await admin.getByRole('button', { name: 'Propose two people' }).click()
    const dialog = admin.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'Ask both' })).toBeDisabled()
    for (const side of ['Mentoree', 'Mentor']) {
      await dialog.getByRole('combobox', { name: side, exact: true }).click()
      await admin.getByRole('listbox', { name: side }).getByRole('option').first().click()
    }
    await settled(admin)
    await dialog.getByRole('button', { name: 'Ask both' }).click()
    await expect(dialog.getByText(/Nothing was proposed\./).or(admin.getByText('Both are being asked.'))).toBeVisible()
  })

  await test.step('M5 who leaves the program frees both places, and the partner is told kindly', async () => {
    const { one, other } = await openPair(browser, await personWith(request, 'portal', 'is in a relationship', 2), 'ACTIVE')
    await open(one, '/')
    await one.getByRole('region', { name: 'Your programs' }).getByRole('link').first().click()
    await one.getByRole('button', { name: 'Leave the program' }).click()
    await one.getByRole('dialog').getByRole('button', { name: 'Leave the program' }).click()
    await expect(one.getByRole('dialog')).toBeHidden()
    expect((await pairsOf(one)).relationships.map(({ status }) => status)).not.toContain('ACTIVE')
    await other.reload()
    await expect(other.getByText('This relationship has come to its end.', { exact: false })).toBeVisible()
    expect(await other.locator('main').innerText()).not.toMatch(/left the program/i)
    await settled(other)
  })

  await test.step('M10 M15 who leaves the organisation has days to say goodbye and to take along what is theirs', async () => {
    const { node } = await ask<{ node: { relationships: { edges: { node: { mentoree: { person: { id: string } } } }[] } } }>(admin.request, 'console',
      'query ($id: ID!) { node(id: $id) { ... on Program { relationships(first: 1, status: ACTIVE) { edges { node { mentoree { person { id } } } } } } } }', { id: running })
    const leaver = rowId(node.relationships.edges[0]?.node.mentoree.person.id ?? '')
    const { one, other } = await openPair(browser, leaver, 'ACTIVE')
    await importWithout(admin, leaver)
    for (const page of [one, other]) {
      await page.reload()
      await expect(page.getByText('One of you has left the organisation. You can say goodbye here until')).toBeVisible()
    }
    await settled(one)
    const download = one.waitForEvent('download')
    await one.getByRole('link', { name: 'Take along what is yours' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.json$/)
  })
})

/** An administrator's import puts one of a pair below the other. */
async function putAbove(admin: Page, personId: string, page: Page): Promise<void> {
  const partnerId = rowId((await pairsOf(page)).relationships.find(({ status }) => status === 'ACTIVE')?.partner.id ?? '')
  const of = async (id: string) => (await ask<{ node: { externalId: string; fullName: string } }>(admin.request, 'console',
    'query ($id: ID!) { node(id: $id) { ... on Person { externalId fullName } } }', { id: Buffer.from(`Person:${id}`).toString('base64') })).node
  const [upper, lower] = [await of(personId), await of(partnerId)]
  await importRows(admin, [{ ...lower, managers: [{ externalId: upper.externalId, kind: 'DOTTED' }] }], 'KEEP')
}

interface People { people: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string; externalId: string; fullName: string } }[] } }

/** An administrator's import of everybody but one, who has left thereby. */
async function importWithout(admin: Page, personId: string): Promise<void> {
  const rows: object[] = []
  let after: string | undefined
  do {
    const { people } = await ask<People>(admin.request, 'console',
      'query ($after: String) { people(first: 100, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id externalId fullName } } } }', { after })
    rows.push(...people.edges.filter(({ node }) => rowId(node.id) !== personId).map(({ node: { externalId, fullName } }) => ({ externalId, fullName })))
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : undefined
  } while (after !== undefined)
  await importRows(admin, rows, 'MARK_LEFT')
}

async function importRows(admin: Page, rows: object[], absent: 'KEEP' | 'MARK_LEFT'): Promise<void> {
  interface Import { id: string; version: number; status: string }
  const { importDirectoryRows: { id } } = await ask<{ importDirectoryRows: Import }>(admin.request, 'console',
    'mutation ($input: ImportDirectoryRowsInput!) { importDirectoryRows(input: $input) { ... on DirectoryImport { id } } }', { input: { rows, absent } })
  const waitFor = async (status: string): Promise<Import> => {
    let node: Import | undefined
    await expect.poll(async () => {
      node = (await ask<{ node: Import }>(admin.request, 'console', 'query ($id: ID!) { node(id: $id) { ... on DirectoryImport { id version status } } }', { id })).node
      return node.status
    }, { timeout: 20_000 }).toBe(status)
    return node!
  }
  const { version } = await waitFor('PLANNED')
  await ask(admin.request, 'console', 'mutation ($id: ID!, $version: Int!) { commitDirectoryImport(input: { importId: $id, version: $version }) { __typename } }', { id, version })
  await waitFor('COMMITTED')
}

test('first conversations: each answers and ranks in private, and nothing shows before the round is over', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { mentoree, mentors } = await arrangeConversations(browser, admin)
  const proposals = (await pairsOf(mentoree)).proposals
  expect(proposals.length).toBeGreaterThan(0)
  const [proposal] = proposals
  const mentor = mentors.get(rowId(proposal?.partner.id ?? ''))!
  const path = `/proposals/${encodeURIComponent(proposal?.id ?? '')}`

  await test.step('M17 a guide for the first conversation, and who will know', async () => {
    await open(mentoree, path)
    await expect(mentoree.getByRole('heading', { name: 'For your first conversation' })).toBeVisible()
    await settled(mentoree)
  })

  await test.step('M6 two yeses show nothing to the other before the round is over', async () => {
    const choice = mentor.getByRole('radio', { name: 'Yes, I would like to' })
    await open(mentor, path)
    await expect(choice).toBeVisible()
    const before = await mentor.locator('main').innerText()
    await mentoree.getByRole('radio', { name: 'Yes, I would like to' }).check()
    await mentoree.getByLabel('At which place would you like it').selectOption('Place 1')
    await mentoree.getByRole('button', { name: 'Send my answer' }).click()
    await expect(mentoree.getByRole('heading', { name: 'You have said yes' })).toBeVisible()
    await open(mentor, path)
    await expect(choice).toBeVisible()
    expect(await mentor.locator('main').innerText()).toBe(before)
    await choice.check()
    await mentor.getByRole('button', { name: 'Send my answer' }).click()
    await expect(mentor.getByText('When the round is over, as many pairs form as can')).toBeVisible()
    await open(mentoree, path)
    await expect(mentoree.getByRole('heading', { name: 'You have said yes' })).toBeVisible()
  })
})

interface Person { readonly id: string; readonly department: string | null; readonly languages: readonly string[] }

/** A program that forms by first conversations, with one mentoree and four mentors, matched and published. */
async function arrangeConversations(browser: Browser, admin: Page): Promise<{ mentoree: Page; mentors: Map<string, Page> }> {
  const api = <Data>(query: string, variables: object = {}) => ask<Data>(admin.request, 'console', query, variables)
  const { people } = await api<{ people: { edges: { node: Person }[] } }>('{ people(first: 100) { edges { node { id department languages } } } }')
  const english = people.edges.map(({ node }) => node).filter(({ languages, department }) => languages.includes('en') && department !== null)
  const chosen = [...Map.groupBy(english, ({ department }) => department).values()].map(([first]) => first!).slice(0, 5)
  const { createProgram: { id } } = await api<{ createProgram: { id: string } }>(
    'mutation { createProgram(input: { templateId: "new-leaders", name: "First steps", startsOn: "2027-01-11" }) { ... on Program { id } } }')
  const versionOf = async () => (await api<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Program { version } } }', { id })).node.version
  await api('mutation ($id: ID!, $version: Int!) { updateProgram(input: { id: $id, version: $version, floor: 0.01 }) { __typename } }', { id, version: await versionOf() })
  const advance = async (to: string) => {
    await api('mutation ($id: ID!, $version: Int!, $to: ProgramStatus!) { advanceProgram(input: { id: $id, version: $version, to: $to }) { __typename } }',
      { id, version: await versionOf(), to })
  }
  await advance('INVITING')
  await api('mutation ($id: ID!, $people: [ID!]) { invitePeople(input: { programId: $id, personIds: $people, role: MENTOR }) { __typename } }',
    { id, people: chosen.map((person) => person.id) })
  const pages = new Map<string, Page>()
  for (const [at, person] of chosen.entries()) {
    const page = await signIn(browser, 'portal', rowId(person.id))
    pages.set(rowId(person.id), page)
    await takePart(page, 'First steps', at === 0 ? 'MENTOREE' : 'MENTOR')
  }
  await advance('MATCHING')
  const { startMatchingRun: run } = await api<{ startMatchingRun: { id: string } }>(
    'mutation ($id: ID!) { startMatchingRun(input: { programId: $id }) { ... on MatchingRun { id } } }', { id })
  await expect.poll(async () => (await api<{ node: { job: { status: string } } }>(
    'query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { status } } } }', run)).node.job.status, { timeout: 30_000 }).toBe('SUCCEEDED')
  await api('mutation ($id: ID!) { publishMatchingRun(input: { id: $id }) { __typename } }', run)
  const [first] = chosen
  return { mentoree: pages.get(rowId(first?.id ?? ''))!, mentors: pages }
}

interface Asked { readonly key: string; readonly kind: string; readonly isRequired: boolean; readonly options: readonly { readonly value: string }[] }

/** Says yes to an invitation and answers what must be answered. */
async function takePart(page: Page, program: string, role: 'MENTOR' | 'MENTOREE'): Promise<void> {
  const { viewer } = await ask<{ viewer: { participations: { id: string; program: { name: string } }[] } }>(page.request, 'portal',
    '{ viewer { participations { id program { name } } } }')
  const id = viewer.participations.find((place) => place.program.name === program)?.id ?? ''
  const { acceptInvitation: { questions } } = await ask<{ acceptInvitation: { questions: Asked[] } }>(page.request, 'portal',
    `mutation ($id: ID!, $role: ParticipationRole!) { acceptInvitation(input: { participationId: $id, role: $role }) {
      ... on MyParticipation { questions { key kind isRequired options { value } } } } }`, { id, role })
  const answers = questions.filter(({ isRequired }) => isRequired).map(({ key, kind, options }) => {
    const values = options.slice(0, 2).map(({ value }) => value)
    return { key, value: kind === 'CHOICE' ? values[0] : kind.includes('TEXT') ? 'I like to listen.' : kind === 'NUMBER' ? 5 : values }
  })
  const { saveAnswers } = await ask<{ saveAnswers: { isReady?: boolean } }>(page.request, 'portal',
    'mutation ($id: ID!, $answers: [AnswerInput!]!) { saveAnswers(input: { participationId: $id, answers: $answers }) { ... on MyParticipation { isReady } } }', { id, answers })
  expect(saveAnswers.isReady).toBe(true)
}
