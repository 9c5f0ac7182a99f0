import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { startProvider, type StartedProvider } from '../../packages/api/test/identity/provider/start-provider.ts'
import { expectAccessible, expectFitsNarrow } from '../harness/axe.ts'
import { type Ithaca, startIthacaWith } from '../harness/server.ts'

let provider: StartedProvider
let ithaca: Ithaca
test.beforeAll(async () => {
  ithaca = await startIthacaWith(async (urls) => {
    provider = await startProvider([`${urls.console}/auth/callback/oidc`, `${urls.portal}/auth/callback/oidc`])
    return { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_NAME: 'Ithaca University' }
  })
})
test.afterAll(async () => {
  await ithaca.stop()
  provider.stop()
})

/** An authenticator of the browser's own making, as a phone or a laptop has one. */
async function giveAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return session
}

/** The demo's administrator, by their address. */
async function administrator(): Promise<string> {
  const { people } = await (await fetch(`${ithaca.console}/auth/demo-people?search=`)).json() as { people: { personId: string; hint: string }[] }
  const { personId } = people.find(({ hint }) => hint === 'administrator')!
  const signedIn = await fetch(`${ithaca.console}/auth/sign-in/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }) })
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const answer = await fetch(`${ithaca.console}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: '{ viewer { person { email } } }' }) })
  return ((await answer.json()) as { data: { viewer: { person: { email: string } } } }).data.viewer.person.email
}

test('who is who: the provider, a passkey, a token, the audit, and signing out everywhere', async ({ page }) => {
  const foreign: string[] = []
  const violations: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && ![ithaca.console, ithaca.portal, provider.issuer].includes(origin)) foreign.push(request.url())
  })
  page.on('console', (message) => { if (/Content Security Policy|TrustedScript|TrustedHTML/i.test(message.text())) violations.push(message.text()) })
  const email = await administrator()
  await giveAuthenticator(page)

  // Through the identity provider.
  const answer = await page.goto(`${ithaca.console}/administration`)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  for (const part of ["script-src 'self'", "require-trusted-types-for 'script'", "frame-ancestors 'none'", "object-src 'none'"]) expect(policy).toContain(part)
  await expect(page.getByRole('button', { name: 'Sign in with Ithaca University' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in with Ithaca University' }).click()
  await page.getByLabel('Who').fill(`admin-1|${email}|true`)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Administration' })).toBeVisible()
  await expect(page.getByLabel('A link by mail')).toBeChecked()
  await expectAccessible(page)

  // What the organisation decides: how long a farewell lasts (M10), and whom people can turn to (M16).
  await page.getByRole('link', { name: 'Organisation', exact: true }).click()
  await page.getByLabel('Days to say goodbye').fill('0')
  await expect(page.getByText('Give 1 to 90 days.')).toBeVisible()
  await page.getByLabel('Days to say goodbye').fill('21')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.getByLabel('Name a safeguarding officer').fill('Papa')
  await page.getByRole('button', { name: /^Name .*Papa/ }).first().click()
  await expect(page.getByRole('button', { name: /^Take from the list: / })).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await page.reload()
  await expect(page.getByLabel('Days to say goodbye')).toHaveValue('21')
  await page.getByRole('button', { name: /^Take from the list: / }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take from the list' }).click()
  await expect(page.getByText('Nobody is named yet.', { exact: false })).toBeVisible()

  // A passkey, and in again with it.
  await page.goto(`${ithaca.console}/account`)
  await page.getByLabel('Name of the device').fill('My laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('My laptop')).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
  await page.getByRole('button', { name: /^Account|^Your account/ }).first().click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto(`${ithaca.console}/sign-in?to=/administration/tokens`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()

  // A token: made, used, revoked.
  await page.getByLabel('Name', { exact: true }).fill('Directory sync')
  await page.getByLabel('read the directory').check()
  await page.getByRole('button', { name: 'Make the token' }).click()
  const secret = await page.locator('pre').textContent() ?? ''
  expect(secret).toMatch(/^ithaca_[0-9a-f]{8}_/)
  await expectAccessible(page)
  await expectFitsNarrow(page)
  const ask = async () => await (await fetch(`${ithaca.console}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` }, body: JSON.stringify({ query: '{ people(first: 1) { totalCount } }' }),
  })).json() as { data: { people: { totalCount: number } } | null }
  expect((await ask()).data?.people.totalCount).toBeGreaterThan(100)
  await page.reload()
  await expect(page.getByText(secret.slice(0, 15))).toBeVisible()
  expect(await page.content()).not.toContain(secret)
  await page.getByRole('button', { name: 'Revoke Directory sync' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByRole('cell', { name: 'Revoked' })).toBeVisible()
  expect((await ask()).data).toBeNull()

  // The audit has it, by its address and as a file.
  await page.getByRole('link', { name: 'Audit' }).click()
  await expect(page.getByRole('cell', { name: /Revoked a token/ })).toBeVisible()
  await page.getByLabel('What was done').selectOption('createIntegratorToken')
  await expect(page).toHaveURL(/action=createIntegratorToken/)
  await expect(page.getByRole('cell', { name: /Made a token/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: /Revoked a token/ })).toHaveCount(0)
  await expectAccessible(page)
  await expectFitsNarrow(page)
  const file = await page.request.get(`${ithaca.console}/audit.csv?action=createIntegratorToken`)
  expect(await file.text()).toContain('Directory sync')
  expect(await file.text()).not.toContain(secret.split('_')[2])

  // Out, everywhere.
  await page.goto(`${ithaca.console}/account`)
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto(`${ithaca.console}/administration/audit`)
  await expect(page).toHaveURL(/sign-in/)

  expect(foreign, 'nothing is asked of a third party').toEqual([])
  expect(violations, 'and nothing of ours breaks its own policy').toEqual([])
})

test('attack 20: a script that was stored does not run; in a browser that is told to forget the policy it does', async ({ browser }) => {
  const runs = async (bypassCSP: boolean): Promise<(string | null)[]> => {
    const context = await browser.newContext({ bypassCSP })
    const page = await context.newPage()
    // As if the server wrote it into the page.
    await page.route(ithaca.console, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</body>', '<script>document.body.dataset.served = 1</script></body>') })
    })
    await page.goto(ithaca.console)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // As if a screen of ours wrote it into the page, past React, which would escape it.
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src="/nothing.png" onerror="document.body.dataset.drawn = 1">')
      } catch (error) {
        document.body.dataset.refused = String(error)
      }
    })
    const body = page.locator('body')
    await expect(body).toHaveAttribute(bypassCSP ? 'data-drawn' : 'data-refused', bypassCSP ? '1' : /^TypeError/)
    const marks = [await body.getAttribute('data-served'), await body.getAttribute('data-drawn')]
    await context.close()
    return marks
  }
  expect(await runs(false)).toEqual([null, null])
  expect(await runs(true)).toEqual(['1', '1'])
})
