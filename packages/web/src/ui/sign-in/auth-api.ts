/** The HTTP endpoints beside GraphQL that both origins serve for signing in and out. */
/** `outbox`: the address of a page with the letters that would have been mailed, where no mail server is set. */
export type AuthOptions = {
  demo: boolean
  magicLink: boolean
  passkey: boolean
  /** What people call the organisation's identity provider; null when none is set up. */
  provider: string | null
  outbox: string | null
}
export type DemoPerson = { personId: string; name: string; title: string | null; hint: string | null }

export const postJson = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export async function read<Body>(path: string, signal: AbortSignal): Promise<Body> {
  const response = await fetch(path, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Body
}

export const readAuthOptions = (signal: AbortSignal) => read<AuthOptions>('/auth/options', signal)

export const findDemoPeople = async (search: string, signal: AbortSignal): Promise<DemoPerson[]> =>
  (await read<{ people: DemoPerson[] }>(`/auth/demo-people?search=${encodeURIComponent(search)}`, signal)).people

/** Whether the demo person may use this app. */
export const signInAsDemoPerson = async (personId: string): Promise<boolean> =>
  (await postJson('/auth/sign-in/demo', { personId })).ok

/** Answers the same for known and unknown addresses. */
export const requestMagicLink = async (email: string): Promise<boolean> =>
  (await postJson('/auth/sign-in/magic-link', { email, callbackURL: '/', errorCallbackURL: '/sign-in' })).ok

const leavers = new Set<() => Promise<void>>()

/** Has something done before anybody signs out, such as clearing what an app keeps on the device. */
export function beforeSignOut(leave: () => Promise<void>): void {
  leavers.add(leave)
}

/** Goes to the identity provider, which comes back to `to`; false when it can't be reached. */
export async function startProviderSignIn(to: string): Promise<boolean> {
  const started = await postJson('/auth/sign-in/social', { provider: 'oidc', callbackURL: to, errorCallbackURL: '/sign-in', disableRedirect: true })
  if (!started.ok) return false
  const { url } = (await started.json()) as { url: string }
  window.location.assign(url)
  return true
}

/** Ends the session and loads the app anew, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await Promise.allSettled([...leavers].map((leave) => leave()))
  await postJson('/auth/sign-out', {})
  window.location.assign('/sign-in')
}
