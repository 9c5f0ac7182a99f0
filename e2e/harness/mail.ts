import type { Browser, Page } from '@playwright/test'

/** The latest link that was mailed to an address, from the page that keeps letters when no SMTP server is set. */
async function latestLink(page: Page, consoleUrl: string, address: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const text = await (await page.request.get(`${consoleUrl}/outbox`)).text()
    const letter = text.split('\n----\n').find((each) => each.includes(`To: ${address}`) && each.includes('/auth/magic-link/'))
    const link = letter?.match(/https?:\/\/\S+/)?.[0]
    if (link !== undefined) return link
    await page.waitForTimeout(100)
  }
  throw new Error(`No letter to ${address}.`)
}

/** Signs somebody in to the portal in a window of their own, by the link that is mailed to them. */
export async function signInByMail(browser: Browser, origins: { readonly console: string; readonly portal: string }, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(origins.portal)
  await page.getByLabel('E-mail').fill(address)
  await page.getByRole('button', { name: /link/i }).click()
  await page.goto(await latestLink(page, origins.console, address))
  return page
}
