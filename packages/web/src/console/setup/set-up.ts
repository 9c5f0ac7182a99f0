/** Why the first organisation could not be made: the link is used or old, an entry can't be used, or nobody answered. */
export type SetupFailure = 'usedLink' | 'badEntry' | 'offline'

interface FirstOrganisation {
  readonly token: string
  readonly organisationName: string
  readonly fullName: string
  readonly email: string
}

/** Makes the first organisation and signs its administrator in; answers with the reason if it could not. */
export async function setUp(first: FirstOrganisation): Promise<SetupFailure | undefined> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  try {
    const response = await fetch('/auth/setup', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...first, timeZone }),
    })
    if (response.ok) return undefined
    return response.status === 400 ? 'badEntry' : 'usedLink'
  } catch {
    return 'offline'
  }
}
