import { type Browser, expect, type Page } from '@playwright/test'

/** The row's id in a global one. */
export const rowId = (globalId: string): string => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''

/** Somebody of the demo, in a window of their own. */
export async function signInTo(origin: string, browser: Browser, personId: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const signedIn = await page.request.post(`${origin}/auth/sign-in/demo`, { data: { personId } })
  expect(signedIn.ok()).toBe(true)
  return page
}
