import type { Relationship } from '../../generated/prisma/client.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { today } from '../../program/today.ts'

/**
 * Whether somebody is walled off from a relationship's record (M3): they are one of the two, or above one of the two.
 * Row-level security asks the same of every row; this comes first.
 */
export async function isWalledOff(
  transaction: Transaction,
  { organisationId, personId }: Pick<Actor, 'organisationId' | 'personId'>,
  { mentorPersonId, mentoreePersonId }: Pick<Relationship, 'mentorPersonId' | 'mentoreePersonId'>,
): Promise<boolean> {
  if (personId === mentorPersonId || personId === mentoreePersonId) return true
  const [row] = await transaction.$queryRaw<{ isAbove: boolean }[]>`
    SELECT app.is_above(${organisationId}::uuid, ${personId}::uuid, ${mentorPersonId}::uuid, ${today()}::date)
      OR app.is_above(${organisationId}::uuid, ${personId}::uuid, ${mentoreePersonId}::uuid, ${today()}::date) AS "isAbove"`
  return row?.isAbove ?? true
}
