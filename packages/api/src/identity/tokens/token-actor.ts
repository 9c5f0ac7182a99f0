import type { Actor } from '../../platform/database/actor.ts'
import type { Database } from '../../platform/database/client.ts'
import { hashOfBearer } from './secret.ts'

interface Found {
  readonly organisationId: string
  readonly tokenId: string
  readonly scopes: string[]
  readonly personId: string
}

/**
 * Who is behind a bearer token, as of now; nobody once it is revoked or expired, or once the person who made it has
 * left or is no administrator any more.
 */
export async function readTokenActor(database: Database, authorization: string): Promise<Actor | undefined> {
  const hash = hashOfBearer(authorization)
  if (hash === undefined) return undefined
  const [found] = await database.$queryRaw<Found[]>`SELECT * FROM app.find_token(${hash})`
  if (!found) return undefined
  const { organisationId, personId, tokenId: id, scopes } = found
  return { surface: 'console', organisationId, personId, isAdmin: true, managedProgramIds: [], token: { id, scopes } }
}
