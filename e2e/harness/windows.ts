import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFitsNarrow } from './axe.ts'
import { type Ithaca, startIthaca } from './server.ts'
import { rowId, signInTo } from './sign-in.ts'

let ithaca: Ithaca | undefined

/** One Ithaca for all journeys of a file. */
export function startForAll(): void {
  test.beforeAll(async () => { ithaca = await startIthaca() })
  test.afterAll(async () => {
    await ithaca?.stop()
    // The next file of this worker begins with none.
    ithaca = undefined
  })
}

/** The Ithaca of this file's journeys. */
export function here(): Ithaca {
  if (ithaca === undefined) throw new Error('Nothing was started.')
  return ithaca
}

export const signIn = (browser: Browser, surface: 'console' | 'portal', personId: string) => signInTo(here()[surface], browser, personId)

/** Runs one operation; for arranging, and for what nobody has a screen for. */
export async function ask<Data>(request: APIRequestContext, surface: 'console' | 'portal', query: string, variables: object = {}): Promise<Data> {
  const response = await request.post(`${here()[surface]}/graphql`, { data: { query, variables } })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

/** The first of the demo's people on a surface with a hint. */
export async function personWith(request: APIRequestContext, surface: 'console' | 'portal', hint: string, skip = 0): Promise<string> {
  const { people } = (await (await request.get(`${here()[surface]}/auth/demo-people`)).json()) as { people: { personId: string; hint: string }[] }
  return people.filter((person) => person.hint === hint)[skip]?.personId ?? ''
}

export interface Pairs { viewer: { [list in 'proposals' | 'relationships']: { id: string; status?: string; state?: string; myAnswer?: string | null; partner: { id: string; fullName: string } }[] } }

export async function pairsOf(page: Page): Promise<Pairs['viewer']> {
  const { viewer } = await ask<Pairs>(page.request, 'portal',
    '{ viewer { proposals { id state myAnswer partner { id fullName } } relationships { id status partner { id fullName } } } }')
  return viewer
}

export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${here().portal}${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Two people in two windows whose relationship stands somewhere, and its page in both. */
export async function openPair(browser: Browser, personId: string, status: string): Promise<{ one: Page; other: Page; path: string }> {
  const one = await signIn(browser, 'portal', personId)
  const relationship = (await pairsOf(one)).relationships.find((each) => each.status === status)
  const other = await signIn(browser, 'portal', rowId(relationship?.partner.id ?? ''))
  const path = `/relationships/${encodeURIComponent(relationship?.id ?? '')}`
  await open(one, path)
  await open(other, path)
  return { one, other, path }
}

/** Sets the day of the closing conversation: today. */
export async function planEnd(page: Page): Promise<void> {
  await page.getByLabel('Day of the closing conversation').fill(new Date().toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { name: 'Your closing conversation' })).toBeVisible()
}
