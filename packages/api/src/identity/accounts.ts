import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/prisma/client.ts'

/** The pool of sign-in: its role reaches the `identity` schema and nothing of any organisation. */
export type IdentityDatabase = PrismaClient

export function openIdentityDatabase(url: string): IdentityDatabase {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) })
}

/** Somebody of the demo organisation whom a visitor may be for a while. */
export interface DemoPerson {
  readonly personId: string
  readonly name: string
  readonly title: string
  /** Why one would choose this person, as a message key. */
  readonly hint: string
}

interface Owner {
  readonly organisationId: string
  readonly personId: string
  readonly fullName: string
  readonly email: string | null
}

/** Finds or makes the way in of the person who owns an e-mail address in a directory. */
export async function accountOfAddress(database: IdentityDatabase, address: string) {
  const email = address.trim().toLowerCase()
  const [owner] = await database.$queryRaw<Owner[]>`SELECT *, ${email} AS email FROM identity.find_person_by_email(${email})`
  return owner ? await ensureAccount(database, owner) : undefined
}

/** Takes an invitation and finds or makes its person's way in; nothing if it does not fit, and nobody can take it twice. */
export async function accountOfInvitation(
  database: IdentityDatabase, { hash, email, surface }: { readonly hash: string; readonly email: string; readonly surface: string },
) {
  const [owner] = await database.$queryRaw<Owner[]>`SELECT * FROM identity.take_invitation(${hash}, ${email.trim()}, ${surface})`
  return owner ? await ensureAccount(database, owner) : undefined
}

/** Finds or makes the way in of somebody in the demo organisation; nothing for anybody real. */
export async function accountOfDemoPerson(database: IdentityDatabase, personId: string) {
  const [owner] = await database.$queryRaw<Owner[]>`SELECT * FROM identity.find_demo_person(${personId}::uuid)`
  return owner ? await ensureAccount(database, owner) : undefined
}

/** People of the demo organisation worth being on this surface; at most 20. */
export async function findDemoPeople(database: IdentityDatabase, surface: 'console' | 'portal', search: string): Promise<DemoPerson[]> {
  return await database.$queryRaw<DemoPerson[]>`SELECT * FROM identity.demo_people(${surface}, ${search.slice(0, 100)})`
}

async function ensureAccount(database: IdentityDatabase, owner: Owner) {
  const { organisationId, personId } = owner
  // A person without an address signs in in the demo only; the address then is one that no mail can reach.
  const email = owner.email ?? `${personId}@demo.invalid`
  const found = await database.user.findUnique({ where: { organisationId_personId: { organisationId, personId } } })
  // The directory's address is the one that counts: the old one opens nothing any more.
  if (found) return found.email === email ? found : await database.user.update({ where: { id: found.id }, data: { email, emailVerified: false } })
  const user = await database.user.upsert({
    where: { email },
    update: {},
    create: { id: randomUUID(), email, name: owner.fullName, organisationId, personId },
  })
  return user.organisationId === organisationId && user.personId === personId ? user : undefined
}
