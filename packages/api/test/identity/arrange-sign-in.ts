import { asOwner } from '../harness/database.ts'
import type { TestServer } from '../harness/server.ts'
import { CookieJar } from './browser.ts'

export const CONSOLE = 'http://localhost:4000'
export const PORTAL = 'http://localhost:4001'

/** A browser without a person. */
export function openBrowser(server: TestServer): CookieJar {
  const ports = new Map([[CONSOLE, server.running.consolePort], [PORTAL, server.running.portalPort]])
  return new CookieJar((url) => {
    const port = ports.get(url.origin)
    return port === undefined ? url : new URL(`http://127.0.0.1:${port}${url.pathname}${url.search}`)
  })
}

/** Posts JSON as a page of that origin would. */
export async function post(browser: CookieJar, origin: string, path: string, body: object): Promise<Response> {
  const { response } = await browser.open(`${origin}${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', accept: 'application/json', origin },
  })
  return response
}

/** Who is signed in there, by name; null for nobody. */
export async function whoIs(browser: CookieJar, origin: string): Promise<string | null> {
  const response = await post(browser, origin, '/graphql', { query: '{ viewer { person { fullName } } }' })
  const { data } = (await response.json()) as { data: { viewer: { person: { fullName: string } } | null } }
  return data.viewer?.person.fullName ?? null
}

/** Signs in through the provider, which says of them what `who` says: `subject|address|verified`. Answers with the last address. */
export async function signInThroughProvider(browser: CookieJar, origin: string, who: string): Promise<string> {
  const started = await post(browser, origin, '/auth/sign-in/social', { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in' })
  const { url } = (await started.json()) as { url: string }
  const form = await browser.open(url)
  const ended = await browser.open(form.url, {
    method: 'POST', body: new URLSearchParams({ who }), headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return ended.url
}

/** The newest letter's text to an address. */
export function letterTo(server: TestServer, address: string): string | undefined {
  return server.mail.outbox.find(({ to }) => to === address)?.text
}

/** Waits until a letter to this address is there. */
export async function waitForLetter(server: TestServer, address: string): Promise<string> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const text = letterTo(server, address)
    if (text !== undefined) return text
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
  throw new Error(`No letter to ${address}.`)
}

/** Lets an organisation allow these ways and no others. */
export async function allowWays(server: TestServer, organisationId: string, ways: readonly string[]): Promise<void> {
  await asOwner(server.database, 'UPDATE app."Organisation" SET "signInWays" = $2 WHERE id = $1', [organisationId, ways])
}
