import { expect, test } from '@playwright/test'
import { importRows, putAbove } from '../harness/directory.ts'
import { somebodyActive } from '../harness/pairs.ts'
import { rowId } from '../harness/sign-in.ts'
import { open, openPair, pairsOf, personWith, planEnd, settled, signIn, startForAll } from '../harness/windows.ts'

startForAll()

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
