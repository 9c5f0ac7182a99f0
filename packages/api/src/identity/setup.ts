import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { type Database, runAs } from '../platform/database/client.ts'
import type { IdentityDatabase } from './accounts.ts'

const input = z.object({
  token: z.string().max(100),
  organisationName: z.string().trim().min(1).max(120),
  fullName: z.string().trim().min(1).max(200),
  email: z.email().max(320).transform((value) => value.toLowerCase()),
  timeZone: z.string().max(60).refine((zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone)).default('UTC'),
})

/** What an installation without an organisation is opened with: a token that the terminal shows, good for once. */
export interface Setup {
  readonly token: string
  readonly database: Database
  readonly identity: IdentityDatabase
}

/** Nothing once there is an organisation. */
export async function createSetup(database: Database, identity: IdentityDatabase): Promise<Setup | undefined> {
  if (await hasOrganisation(identity)) return undefined
  return { token: randomBytes(24).toString('base64url'), database, identity }
}

/** Makes an organisation with its first administrator, and signs them in. */
export function setupPlugin(setup: Setup) {
  let isUsed = false
  return {
    id: 'setup',
    endpoints: {
      setUp: createAuthEndpoint('/setup', { method: 'POST', body: input }, async (context) => {
        const isOurs = isSame(context.body.token, setup.token)
        if (!isOurs || isUsed || (await hasOrganisation(setup.identity))) {
          throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'This link was used already, or it is an old one. Start Ithaca again to get a new one.' })
        }
        isUsed = true
        const user = await createOrganisation(setup, context.body)
        const session = await context.context.internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ email: user.email })
      }),
    },
  }
}

async function hasOrganisation(identity: IdentityDatabase): Promise<boolean> {
  const [row] = await identity.$queryRaw<{ there: boolean }[]>`SELECT identity.has_organisation() AS there`
  return row?.there ?? false
}

async function createOrganisation({ database, identity }: Setup, given: z.output<typeof input>) {
  const organisationId = randomUUID()
  const personId = randomUUID()
  const { fullName, email, timeZone } = given
  await runAs(database, { surface: 'worker', organisationId, personId }, async (transaction) => {
    await transaction.organisation.create({ data: { id: organisationId, name: given.organisationName, timeZone } })
    await transaction.person.create({ data: { organisationId, id: personId, fullName, email, timeZone } })
  })
  return await identity.user.create({ data: { id: randomUUID(), name: fullName, email, organisationId, personId, isAdmin: true } })
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
