import { createHash } from 'node:crypto'
import type { IdentityDatabase } from '../accounts.ts'

/** How many attempts in how long. */
interface Limit {
  readonly most: number
  readonly windowSeconds: number
}

/** By path, for one address of the network: an office may share one. */
const LIMITS: Readonly<Record<string, Limit>> = {
  '/auth/sign-in/magic-link': { most: 30, windowSeconds: 60 },
  '/auth/magic-link/verify': { most: 60, windowSeconds: 60 },
  '/auth/sign-in/social': { most: 60, windowSeconds: 60 },
  '/auth/passkeys/sign-in': { most: 60, windowSeconds: 60 },
  '/auth/invitation': { most: 30, windowSeconds: 60 },
  '/auth/setup': { most: 10, windowSeconds: 60 },
}
const OTHERS: Limit = { most: 600, windowSeconds: 60 }
/** Letters with a link to one address of a person. */
const LETTERS: Limit = { most: 5, windowSeconds: 15 * 60 }

/** Counts a request of sign-in, in all processes together; false when there were too many from this address. */
export async function mayAttempt(database: IdentityDatabase, path: string, networkAddress: string): Promise<boolean> {
  const isNamed = Object.hasOwn(LIMITS, path)
  return await take(database, `${isNamed ? path : '/auth'} from ${networkAddress}`, LIMITS[path] ?? OTHERS)
}

/** Counts a letter with a link to this e-mail address, whose name the count does not keep. */
export async function maySendLink(database: IdentityDatabase, email: string): Promise<boolean> {
  return await take(database, `letter to ${createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')}`, LETTERS)
}

/** Seconds after which one may try again, at most. */
export function retryAfterSeconds(path: string): number {
  return (LIMITS[path] ?? OTHERS).windowSeconds
}

async function take(database: IdentityDatabase, key: string, { most, windowSeconds }: Limit): Promise<boolean> {
  const [row] = await database.$queryRaw<{ isAllowed: boolean }[]>`SELECT identity.take_attempt(${key}, ${most}::int, ${windowSeconds}::int) AS "isAllowed"`
  return row?.isAllowed ?? false
}
