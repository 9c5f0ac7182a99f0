import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { type Database, runAs } from '../platform/database/client.ts'
import { answerJson, refuse, type Route } from '../platform/http/answer.ts'
import type { IdentityDatabase } from './accounts.ts'

const MAX_BODY_BYTES = 10_000

const input = z.object({
  token: z.string().max(100),
  organisationName: z.string().trim().min(1).max(120),
  fullName: z.string().trim().min(1).max(200),
  email: z.email().max(320).transform((value) => value.toLowerCase()),
  timeZone: z.string().max(60).refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC').default('UTC'),
})

/** Opens an installation that has no organisation yet, to whoever holds the one-time token from the terminal. */
export interface Setup {
  readonly token: string
  readonly route: Route
}

/** The page behind the link asks for an organisation and its first administrator; it works once. */
export function createSetup(options: { readonly database: Database; readonly identity: IdentityDatabase }): Setup {
  const token = randomBytes(24).toString('base64url')
  let isUsed = false
  return {
    token,
    async route(request, response, url) {
      if (request.method !== 'POST' || url.pathname !== '/auth/setup') return false
      const parsed = input.safeParse(await readJson(request))
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        refuse(response, 400, 'INVALID_INPUT', `${issue?.path.join('.') ?? 'input'}: ${issue?.message ?? 'not usable'}`)
      } else if (isUsed || !isSame(parsed.data.token, token) || (await hasOrganisation(options.identity))) {
        refuse(response, 404, 'NOT_FOUND', 'This link was used already, or it is an old one. Start Ithaca again to get a new one.')
      } else {
        isUsed = true
        await createOrganisation(options, parsed.data)
        answerJson(response, 201, { email: parsed.data.email })
      }
      return true
    },
  }
}

/** Is there any organisation in this database? Nothing else is told of it. */
export async function hasOrganisation(identity: IdentityDatabase): Promise<boolean> {
  const [row] = await identity.$queryRaw<{ there: boolean }[]>`SELECT identity.has_organisation() AS there`
  return row?.there ?? false
}

async function createOrganisation(
  { database, identity }: { database: Database; identity: IdentityDatabase },
  given: z.output<typeof input>,
): Promise<void> {
  const organisationId = randomUUID()
  const personId = randomUUID()
  await runAs(database, { surface: 'worker', organisationId, personId }, async (transaction) => {
    await transaction.organisation.create({ data: { id: organisationId, name: given.organisationName, timeZone: given.timeZone } })
    await transaction.person.create({ data: { organisationId, id: personId, fullName: given.fullName, email: given.email, timeZone: given.timeZone } })
  })
  await identity.user.create({
    data: { id: randomUUID(), name: given.fullName, email: given.email, organisationId, personId, isAdmin: true },
  })
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > MAX_BODY_BYTES) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
