import { expect, type Page, test } from '@playwright/test'
import { arrangeConversations, matchAndPublish } from '../harness/conversations.ts'
import { rowId } from '../harness/sign-in.ts'
import { ask, here, open, pairsOf, personWith, settled, signIn, startForAll } from '../harness/windows.ts'

startForAll()

test('first conversations: each answers and ranks in private; nothing shows before the round is over; then pairs form, and those left go on', async ({ browser, request }) => {
  const admin = await signIn(browser, 'console', await personWith(request, 'console', 'administrator'))
  const { programId, mentoree, other, mentors } = await arrangeConversations(browser, admin, here())
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
    await here().letTimePass(`UPDATE app."Proposal" SET "respondBy" = now() - interval '1 hour' WHERE "programId" = '${rowId(programId)}'`)
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
    await matchAndPublish(admin, here(), programId)
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
