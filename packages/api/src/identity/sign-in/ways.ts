import { APIError } from 'better-auth/api'
import type { IdentityDatabase } from '../accounts.ts'

/** Ways of signing in that an organisation may allow. Invitations, the demo and the first setup are no ways to come back by. */
export const SIGN_IN_WAYS = ['magic-link', 'oidc', 'passkey'] as const
export type SignInWay = (typeof SIGN_IN_WAYS)[number]

/** By which endpoint a session comes about. What is not in this list makes none. */
const WAY_OF_PATH: Readonly<Record<string, SignInWay | 'always'>> = {
  '/magic-link/verify': 'magic-link',
  '/callback/:id': 'oidc',
  '/passkeys/sign-in': 'passkey',
  '/invitation': 'always',
  '/sign-in/demo': 'always',
  '/setup': 'always',
}

/** Refuses a session that comes about by a way which the person's organisation does not allow. */
export async function assertWayIsOpen(database: IdentityDatabase, userId: string, path: string | undefined): Promise<void> {
  const way = WAY_OF_PATH[path ?? '']
  if (way === 'always') return
  const user = await database.user.findUnique({ where: { id: userId }, select: { organisationId: true } })
  const isOpen = way !== undefined && user !== null && (await openWays(database, user.organisationId)).includes(way)
  if (!isOpen) throw new APIError('FORBIDDEN', { code: 'WAY_CLOSED', message: 'Your organisation does not sign in this way. Choose another one.' })
}

/** The ways that an organisation allows. */
export async function openWays(database: IdentityDatabase, organisationId: string): Promise<readonly string[]> {
  const [row] = await database.$queryRaw<{ ways: string[] | null }[]>`SELECT identity.sign_in_ways(${organisationId}::uuid) AS ways`
  return row?.ways ?? []
}
