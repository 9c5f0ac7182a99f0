import { expect, type Page, test } from '@playwright/test'
import { importWithout } from '../harness/directory.ts'
import { findTwo, type OpenProposal, openProposals, somebodyActive } from '../harness/pairs.ts'
import { rowId } from '../harness/sign-in.ts'
import { ask, here, open, openPair, pairsOf, personWith, planEnd, settled, signIn, startForAll } from '../harness/windows.ts'

startForAll()

test('two are proposed by hand; one leaves the program; another leaves the organisation and says goodbye; days pass', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { programs } = await ask<{ programs: { edges: { node: { id: string; status: string } }[] } }>(admin.request, 'console', '{ programs(first: 10) { edges { node { id status } } } }')
  const running = programs.edges.find(({ node }) => node.status === 'RUNNING')?.node.id ?? ''
  let leaver!: Page
  let left!: Page

  await test.step('M1 M6 a program manager has two people in mind, and the rules of a run hold', async () => {
    const two = await findTwo(browser, admin)
    await admin.goto(`${here().console}/programs/${encodeURIComponent(running)}/proposals`)
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
    await here().letTimePass(
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
    await leaver.goto(here().portal)
    await expect(leaver.getByRole('button', { name: 'Send me a link' })).toBeVisible()
    await left.reload()
    await expect(left.getByText('This relationship has come to its end.', { exact: false })).toBeVisible()
    await expect(left.getByRole('heading', { name: 'Would you like to be matched with somebody else?' })).toBeVisible()
    expect(await left.locator('main').innerText()).not.toMatch(/left the organisation/i)
    await settled(left)
  })
})

/** The letters to somebody that the start keeps when no SMTP server is set. */
async function lettersTo(admin: Page, personId: string): Promise<string[]> {
  const { node: { email } } = await ask<{ node: { email: string } }>(admin.request, 'console', 'query ($id: ID!) { node(id: $id) { ... on Person { email } } }', { id: personId })
  const text = await (await admin.request.get(`${here().console}/outbox`)).text()
  return text.split('\n----\n').filter((letter) => letter.includes(`To: ${email}`))
}
