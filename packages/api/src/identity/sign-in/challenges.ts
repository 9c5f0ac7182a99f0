import { randomUUID } from 'node:crypto'
import type { IdentityDatabase } from '../accounts.ts'

const MINUTES = 5

/** Keeps a challenge for one purpose. */
export async function keepChallenge(database: IdentityDatabase, purpose: string, challenge: string): Promise<void> {
  const expiresAt = new Date(Date.now() + MINUTES * 60_000)
  await database.verification.create({ data: { id: randomUUID(), identifier: `passkey ${purpose}: ${challenge}`, value: '', expiresAt } })
}

/** Whether this challenge was open for this purpose; it is not any more, whoever asks. */
export async function forgetChallenge(database: IdentityDatabase, purpose: string, challenge: string): Promise<boolean> {
  const { count } = await database.verification.deleteMany({
    where: { identifier: `passkey ${purpose}: ${challenge}`, expiresAt: { gt: new Date() } },
  })
  return count === 1
}
