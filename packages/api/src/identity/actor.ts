import type { Actor } from '../platform/database/actor.ts'
import { type Database, runAs } from '../platform/database/client.ts'
import { dayOf, today } from '../program/today.ts'
import type { Auth } from './auth.ts'
import { readTokenActor } from './tokens/token-actor.ts'

/**
 * Who is behind a request's cookie on this surface, as of now: a role lost counts at once. Who has left keeps the portal
 * for the days of their farewell (M10), and nothing else.
 *
 * Nobody, if the session is of the other surface, or if the person has no business here: the console is for
 * administrators and program managers. Nothing comes of being someone's boss (M3).
 */
export async function readActor(auth: Auth, database: Database, surface: 'console' | 'portal', headers: Headers): Promise<Actor | undefined> {
  const authorization = headers.get('authorization')
  // A token is for the console alone, and never mixes with a cookie.
  if (authorization !== null) return surface === 'console' ? await readTokenActor(database, authorization) : undefined
  if (!headers.has('cookie')) return undefined
  const signedIn = await auth.api.getSession({ headers })
  if (!signedIn || signedIn.session.surface !== surface) return undefined
  const { organisationId, personId, isAdmin } = signedIn.user
  const person = await runAs(database, { surface: 'worker', organisationId, personId }, (transaction) =>
    transaction.person.findUnique({
      where: { organisationId_id: { organisationId, id: personId } },
      select: { status: true, farewellUntil: true, managedPrograms: { select: { programId: true } } },
    }))
  const isHere = person?.status === 'active'
  if (!person || (!isHere && !(surface === 'portal' && isInFarewell(person)))) return undefined
  if (surface === 'portal') return { surface, organisationId, personId, isAdmin: false, managedProgramIds: [], isInFarewell: !isHere }
  const managedProgramIds = person.managedPrograms.map(({ programId }) => programId)
  if (!isAdmin && managedProgramIds.length === 0) return undefined
  return { surface, organisationId, personId, isAdmin, managedProgramIds }
}

function isInFarewell({ farewellUntil }: { readonly farewellUntil: Date | null }): boolean {
  return farewellUntil !== null && today() <= dayOf(farewellUntil)
}
