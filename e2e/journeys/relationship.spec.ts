import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { arrangeConversations, matchAndPublish } from '../harness/conversations.ts'
import { type Ithaca, startIthaca } from '../harness/server.ts'
import { rowId, signInTo } from '../harness/sign-in.ts'

let ithaca: Ithaca
test.beforeAll(async () => { ithaca = await startIthaca() })
test.afterAll(async () => { await ithaca.stop() })

const signIn = (browser: Browser, surface: 'console' | 'portal', personId: string) => signInTo(ithaca[surface], browser, personId)

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

/** Sets the day of the closing conversation: today. */
async function planEnd(page: Page): Promise<void> {
  await page.getByLabel('Day of the closing conversation').fill(new Date().toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { name: 'Your closing conversation' })).toBeVisible()
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

  await test.step('M5 M6 M8 the mentoree looks for a mentor, with reasons, and asks; the next begins with two yeses like any', async () => {
    await open(mentoree, '/')
    await mentoree.getByRole('region', { name: 'Your programs' }).getByRole('link').first().click()
    await mentoree.getByRole('button', { name: 'Look now' }).click()
    const asking = mentoree.getByRole('button', { name: /^Ask for / }).first()
    await expect(asking).toBeVisible()
    const card = asking.locator('..')
    await expect(card.locator('.spoken').first()).toBeVisible()
    const former = proposal?.partner.fullName ?? ''
    await expect(mentoree.getByRole('heading', { level: 3, name: former })).toHaveCount(0)
    await settled(mentoree)
    await asking.click()
    await mentoree.getByRole('link', { name: 'Go to the proposal' }).click()
    await expect(mentoree.getByRole('heading', { name: 'You have said yes' })).toBeVisible()
    const next = (await pairsOf(mentoree)).proposals.find(({ state, myAnswer }) => state === 'OPEN' && myAnswer === 'YES')
    expect(next?.partner.fullName).not.toBe(former)
    const asked = await signIn(browser, 'portal', rowId(next?.partner.id ?? ''))
    await open(asked, `/proposals/${encodeURIComponent(next?.id ?? '')}`)
    // The mentor reads a proposal like any other: nothing says who asked.
    expect(await asked.locator('main').innerText()).not.toMatch(/asked for you|has said yes/i)
    await asked.getByRole('radio', { name: 'Yes, I would like to' }).check()
    await asked.getByRole('button', { name: 'Send my answer' }).click()
    await expect(asked.getByRole('heading', { name: 'You have both said yes' })).toBeVisible()
    expect((await pairsOf(mentoree)).relationships.filter(({ status }) => status === 'FORMING').map(({ partner }) => partner.id)).toContain(next?.partner.id)
  })
})

test('a planned end with a closing conversation, and a reorganisation that both are told of', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const [closing, changed] = [await personWith(request, 'portal', 'is in a relationship'), await personWith(request, 'portal', 'is in a relationship', 1)]

  await test.step('M10 each says in private what remains, and they part as the quieter of the two', async () => {
    const { one, other } = await openPair(browser, closing, 'ACTIVE')
    await planEnd(one)
    await settled(one)
    await other.reload()
    await other.getByRole('button', { name: 'Call it off and go on' }).click()
    await expect(other.getByRole('button', { name: 'Plan it' })).toBeVisible()
    await one.reload()
    await planEnd(one)
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

  await test.step('M10 both say peers, and go on as peers', async () => {
    const { one, other } = await openPair(browser, (await somebodyActive(admin)).person.id, 'ACTIVE')
    await planEnd(one)
    await other.reload()
    for (const page of [one, other]) {
      await page.getByRole('radio', { name: 'As peers' }).check()
      await page.getByRole('button', { name: 'Send my word' }).click()
    }
    await expect(other.getByText(/go on as peers/)).toBeVisible()
    await one.reload()
    await expect(one.getByText(/go on as peers/)).toBeVisible()
  })

  await test.step('M1 both wait; when the line is gone they are told, and take it up again', async () => {
    const waiting = (await somebodyActive(admin)).person.id
    const { one, other } = await openPair(browser, waiting, 'ACTIVE')
    const lower = await putAbove(admin, waiting, one)
    for (const page of [one, other]) {
      await page.reload()
      await page.getByRole('radio', { name: 'Wait until the line is gone' }).check()
      await page.getByRole('button', { name: 'Send my choice' }).click()
      await expect(page.getByText(/You have chosen to wait/)).toBeVisible()
    }
    await importRows(admin, [{ ...lower, managers: [] }], 'KEEP')
    for (const page of [one, other]) {
      await page.reload()
      await expect(page.getByRole('heading', { name: 'One of you is now above the other' })).toHaveCount(0)
    }
    await one.getByRole('button', { name: 'Take it up again' }).click()
    await expect(one.getByRole('button', { name: 'Let it rest' })).toBeVisible()
    await other.reload()
    await expect(other.getByRole('button', { name: 'Let it rest' })).toBeVisible()
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

test('two are proposed by hand; one leaves the program; another leaves the organisation and says goodbye; days pass', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { programs } = await ask<{ programs: { edges: { node: { id: string; status: string } }[] } }>(admin.request, 'console', '{ programs(first: 10) { edges { node { id status } } } }')
  const running = programs.edges.find(({ node }) => node.status === 'RUNNING')?.node.id ?? ''
  let leaver!: Page
  let left!: Page

  await test.step('M1 M6 a program manager has two people in mind, and the rules of a run hold', async () => {
    const two = await findTwo(browser, admin)
    await admin.goto(`${ithaca.console}/programs/${encodeURIComponent(running)}/proposals`)
    await admin.getByRole('button', { name: 'Propose two people' }).click()
    const dialog = admin.getByRole('dialog')
    const ask = dialog.getByRole('button', { name: 'Ask both' })
    await expect(ask).toBeDisabled()
    const choose = async (side: 'Mentoree' | 'Mentor', name: string) => {
      await dialog.getByRole('combobox', { name: side, exact: true }).fill(name)
      await admin.getByRole('listbox', { name: side }).getByRole('option', { name }).first().click()
    }
    await choose('Mentoree', two.mentoree.fullName)
    await choose('Mentor', two.near.fullName)
    await settled(admin)
    await ask.click()
    await expect(dialog.getByText(/Nothing was proposed\./)).toBeVisible()
    await choose('Mentor', two.mentor.fullName)
    await ask.click()
    await expect(admin.getByText('Both are being asked.')).toBeVisible()
    await expect(dialog).toBeHidden()
    for (const { id } of [two.mentoree, two.mentor]) {
      const page = await signIn(browser, 'portal', id)
      const proposal = (await pairsOf(page)).proposals.find(({ state, partner }) => state === 'OPEN' && [two.mentor.id, two.mentoree.id].includes(rowId(partner.id)))
      await open(page, `/proposals/${encodeURIComponent(proposal?.id ?? '')}`)
      await page.getByRole('radio', { name: 'Yes, I would like to' }).check()
      await page.getByRole('button', { name: 'Send my answer' }).click()
      await expect(page.getByRole('heading', { name: /said yes/ })).toBeVisible()
    }
    const page = await signIn(browser, 'portal', two.mentoree.id)
    expect((await pairsOf(page)).relationships.map(({ partner }) => rowId(partner.id))).toContain(two.mentor.id)
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
    const leaving = rowId(node.relationships.edges[0]?.node.mentoree.person.id ?? '')
    const { one, other } = await openPair(browser, leaving, 'ACTIVE')
    await importWithout(admin, leaving)
    for (const page of [one, other]) {
      await page.reload()
      await expect(page.getByText('One of you has left the organisation. You can say goodbye here until')).toBeVisible()
    }
    await settled(one)
    const download = one.waitForEvent('download')
    await one.getByRole('link', { name: 'Take along what is yours' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.json$/)
    leaver = one
    left = other
  })

  const unsaid = await openPair(browser, (await somebodyActive(admin)).person.id, 'ACTIVE')
  await planEnd(unsaid.one)

  const [refused, unanswered, reminded] = await openProposals(browser, admin, running, 3) as [OpenProposal, OpenProposal, OpenProposal]
  await test.step('M6 one answers rather not, another says nothing at all; then days pass', async () => {
    await open(refused.mentoree, refused.path)
    await refused.mentoree.getByRole('radio', { name: 'Rather not' }).check()
    await refused.mentoree.getByRole('button', { name: 'Send my answer' }).click()
    await expect(refused.mentoree.getByRole('heading', { name: 'You have said: rather not' })).toBeVisible()
    await ithaca.letTimePass(
      `UPDATE app."Proposal" SET "respondBy" = now() - interval '1 hour' WHERE id IN ('${refused.id}', '${unanswered.id}')`,
      `UPDATE app."Proposal" SET "publishedAt" = now() - interval '12 days', "respondBy" = now() + interval '2 days' WHERE id = '${reminded.id}'`,
      `UPDATE app."Relationship" SET "closesOn" = current_date - 15 WHERE id = '${rowId(decodeURIComponent(unsaid.path.split('/').at(-1) ?? ''))}'`,
      `UPDATE app."Person" SET "farewellUntil" = current_date - 1 WHERE "farewellUntil" >= current_date`,
      `UPDATE app."Relationship" SET "farewellUntil" = current_date - 1 WHERE "farewellUntil" >= current_date`,
    )
  })

  await test.step('M6 a no and silence end alike, and who is silent is reminded once before', async () => {
    const ends = []
    for (const { mentor, path } of [refused, unanswered]) {
      await open(mentor, path)
      const end = mentor.getByRole('heading', { name: 'This proposal has ended' })
      await expect(end).toBeVisible()
      ends.push(await end.locator('..').innerText())
      await settled(mentor)
    }
    expect(ends[0]).toBe(ends[1])
    await expect.poll(async () => (await lettersTo(admin, reminded.mentoreeId)).filter((letter) => letter.includes('A proposal waits for your answer')).length).toBe(1)
  })

  await test.step('M10 a planned end comes by itself two weeks after its day, with no word and no fault', async () => {
    for (const page of [unsaid.one, unsaid.other]) {
      await open(page, unsaid.path)
      await expect(page.getByText('This relationship has come to its end.', { exact: false })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Would you like to be matched with somebody else?' })).toBeVisible()
      expect(await page.locator('main').innerText()).not.toMatch(/peers|allies|said farewell/)
    }
  })

  await test.step('M10 M15 after the last day of a farewell one cannot enter any more, and the other is offered somebody else', async () => {
    await leaver.goto(ithaca.portal)
    await expect(leaver.getByRole('button', { name: 'Send me a link' })).toBeVisible()
    await left.reload()
    await expect(left.getByText('This relationship has come to its end.', { exact: false })).toBeVisible()
    await expect(left.getByRole('heading', { name: 'Would you like to be matched with somebody else?' })).toBeVisible()
    expect(await left.locator('main').innerText()).not.toMatch(/left the organisation/i)
    await settled(left)
  })
})

interface Named { readonly id: string; readonly fullName: string }

/** The mentoree of a relationship that is under way; the last of them, where nobody else looks. */
async function somebodyActive(admin: Page): Promise<{ programId: string; person: Named & { department: string | null } }> {
  interface Active { programs: { edges: { node: { id: string; status: string; relationships: { edges: { node: { mentoree: { person: Named & { department: string | null } } } }[] } } }[] } }
  const { programs } = await ask<Active>(admin.request, 'console',
    '{ programs(first: 10) { edges { node { id status relationships(last: 1, status: ACTIVE) { edges { node { mentoree { person { id fullName department } } } } } } } } }')
  const { id, relationships } = programs.edges.find(({ node }) => node.status === 'RUNNING')!.node
  const { person } = relationships.edges[0]!.node.mentoree
  return { programId: id, person: { ...person, id: rowId(person.id) } }
}

/** A mentoree who has gone through the no-fault door, a mentor who would be possible for them, and one who is not: of their department. */
async function findTwo(browser: Browser, admin: Page): Promise<{ mentoree: Named; mentor: Named; near: Named }> {
  const { programId, person: mentoree } = await somebodyActive(admin)
  const page = await signIn(browser, 'portal', mentoree.id)
  const relationship = (await pairsOf(page)).relationships.find(({ status }) => status === 'ACTIVE')
  await ask(page.request, 'portal', 'mutation ($id: ID!) { endRelationship(input: { relationshipId: $id, rematch: true }) { __typename } }', { id: relationship?.id })
  const { viewer } = await ask<{ viewer: { participations: { id: string; canLookForMentor: boolean }[] } }>(page.request, 'portal', '{ viewer { participations { id canLookForMentor } } }')
  const { findCandidates } = await ask<{ findCandidates: { candidates: { partner: Named }[] } }>(page.request, 'portal',
    'mutation ($id: ID!) { findCandidates(input: { participationId: $id }) { ... on FindCandidatesSuccess { candidates { partner { id fullName } } } } }',
    { id: viewer.participations.find(({ canLookForMentor }) => canLookForMentor)?.id })
  interface Mentors { node: { participations: { edges: { node: { person: Named & { department: string | null } } }[] } } }
  const { node } = await ask<Mentors>(admin.request, 'console',
    'query ($id: ID!) { node(id: $id) { ... on Program { participations(first: 100, role: MENTOR, status: ACTIVE) { edges { node { person { id fullName department } } } } } } }', { id: programId })
  const near = node.participations.edges.map((edge) => edge.node.person).find(({ id, department }) => rowId(id) !== mentoree.id && department === mentoree.department)
  const { id, fullName } = findCandidates.candidates[0]!.partner
  return { mentoree, mentor: { id: rowId(id), fullName }, near: near! }
}

interface OpenProposal { readonly id: string; readonly path: string; readonly mentoreeId: string; readonly mentoree: Page; readonly mentor: Page }

/** Pairs of a program whose mentoree has not answered yet, everybody in a window of their own. */
async function openProposals(browser: Browser, admin: Page, programId: string, count: number): Promise<OpenProposal[]> {
  interface Waiting { node: { proposals: { edges: { node: Record<'mentor' | 'mentoree', { person: { id: string } }> }[] } } }
  const { node } = await ask<Waiting>(admin.request, 'console', `query ($id: ID!) { node(id: $id) { ... on Program {
    proposals(first: 20, status: OPEN) { edges { node { mentor { person { id } } mentoree { person { id } } } } } } } }`, { id: programId })
  const found: OpenProposal[] = []
  for (const { node: pair } of node.proposals.edges) {
    const mentoree = await signIn(browser, 'portal', rowId(pair.mentoree.person.id))
    const proposal = (await pairsOf(mentoree)).proposals.find(({ state, myAnswer, partner }) => state === 'OPEN' && myAnswer === null && rowId(partner.id) === rowId(pair.mentor.person.id))
    if (proposal === undefined) continue
    const mentor = await signIn(browser, 'portal', rowId(pair.mentor.person.id))
    found.push({ id: rowId(proposal.id), path: `/proposals/${encodeURIComponent(proposal.id)}`, mentoreeId: pair.mentoree.person.id, mentoree, mentor })
    if (found.length === count) break
  }
  expect(found).toHaveLength(count)
  return found
}

/** The letters to somebody that the start keeps when no SMTP server is set. */
async function lettersTo(admin: Page, personId: string): Promise<string[]> {
  const { node: { email } } = await ask<{ node: { email: string } }>(admin.request, 'console', 'query ($id: ID!) { node(id: $id) { ... on Person { email } } }', { id: personId })
  const text = await (await admin.request.get(`${ithaca.console}/outbox`)).text()
  return text.split('\n----\n').filter((letter) => letter.includes(`To: ${email}`))
}

/** An administrator's import puts one of a pair below the other, who is answered. */
async function putAbove(admin: Page, personId: string, page: Page): Promise<{ externalId: string; fullName: string }> {
  const partnerId = rowId((await pairsOf(page)).relationships.find(({ status }) => status === 'ACTIVE')?.partner.id ?? '')
  const of = async (id: string) => (await ask<{ node: { externalId: string; fullName: string } }>(admin.request, 'console',
    'query ($id: ID!) { node(id: $id) { ... on Person { externalId fullName } } }', { id: Buffer.from(`Person:${id}`).toString('base64') })).node
  const [upper, lower] = [await of(personId), await of(partnerId)]
  await importRows(admin, [{ ...lower, managers: [{ externalId: upper.externalId, kind: 'DOTTED' }] }], 'KEEP')
  return lower
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

test('first conversations: each answers and ranks in private; nothing shows before the round is over; then pairs form, and those left go on', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { programId, mentoree, other, mentors } = await arrangeConversations(browser, admin, ithaca)
  const proposals = (await pairsOf(mentoree)).proposals
  expect(proposals).toHaveLength(3)
  const [proposal, refused, unanswered] = proposals
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

  const met = new Set((await pairsOf(other)).proposals.map(({ partner }) => partner.id))
  await test.step('M6 the round ends by its clock: a relationship for two, and for the others one and the same end', async () => {
    await answer(mentoree, refused?.id ?? '', 'RATHER_NOT')
    for (const { id, partner } of [refused!, unanswered!]) await answer(mentors.get(rowId(partner.id))!, id, 'YES')
    await ithaca.letTimePass(`UPDATE app."Proposal" SET "respondBy" = now() - interval '1 hour' WHERE "programId" = '${rowId(programId)}'`)
    // The clock begins with the server, and takes its time.
    await expect.poll(async () => (await pairsOf(mentoree)).relationships.map(({ partner }) => partner.id)).toContain(proposal?.partner.id)
    for (const page of [mentoree, mentor]) {
      await open(page, path)
      await expect(page.getByRole('heading', { name: 'You have both said yes' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Go to the relationship' })).toBeVisible()
    }
    const ends = []
    for (const { id, partner } of [refused!, unanswered!]) {
      const page = mentors.get(rowId(partner.id))!
      await open(page, `/proposals/${encodeURIComponent(id)}`)
      const end = page.getByRole('heading', { name: 'This proposal has ended' })
      await expect(end).toBeVisible()
      ends.push(await end.locator('..').innerText())
    }
    expect(ends[0]).toBe(ends[1])
  })

  await test.step('the next round goes on with those left, and with nobody whom they have met', async () => {
    await matchAndPublish(admin, ithaca, programId)
    const next = (await pairsOf(other)).proposals.filter(({ state }) => state === 'OPEN')
    expect(next.length).toBeGreaterThan(0)
    expect(next.map(({ partner }) => partner.id).filter((id) => met.has(id))).toEqual([])
    expect((await pairsOf(mentoree)).proposals.filter(({ state }) => state === 'OPEN')).toEqual([])
    await open(other, '/proposals')
    await expect(other.getByRole('link', { name: new RegExp(next[0]?.partner.fullName ?? '') }).first()).toBeVisible()
  })
})

async function answer(page: Page, proposalId: string, said: 'YES' | 'RATHER_NOT'): Promise<void> {
  const { answerProposal } = await ask<{ answerProposal: { myAnswer?: string } }>(page.request, 'portal',
    'mutation ($id: ID!, $said: PrivateAnswer!) { answerProposal(input: { proposalId: $id, answer: $said }) { ... on MyProposal { myAnswer } } }', { id: proposalId, said })
  expect(answerProposal.myAnswer).toBe(said)
}
