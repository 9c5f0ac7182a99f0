import type { GroupPolicy } from '@ithaca/core/matching'
import type { FrozenTemplate } from '@ithaca/core/program'
import type { Transaction } from '../../platform/database/client.ts'

/** How much members' likeness counts beside their fit with the mentor: less than half, because the mentor is why they come. */
const COHESION = 0.4

/**
 * What groups a program of the kinds `group` and `peer` forms; undefined for all others. Whoever is with a mentor, or
 * proposed to one, counts in that mentor's group. One statement.
 */
export async function readGroups(
  transaction: Transaction,
  at: { readonly organisationId: string; readonly programId: string },
  { template: { kind, groupSize } }: FrozenTemplate,
): Promise<GroupPolicy | undefined> {
  if (groupSize === undefined) return undefined
  const size = { minSize: groupSize.least, maxSize: groupSize.most }
  if (kind === 'peer') return { kind: 'peer', ...size, cohesion: 1, present: [] }
  const present = await transaction.$queryRaw<{ mentorId: string; mentoreeId: string }[]>`
    SELECT "mentorId"::text AS "mentorId", "mentoreeId"::text AS "mentoreeId" FROM app."Relationship"
    WHERE "organisationId" = ${at.organisationId}::uuid AND "programId" = ${at.programId}::uuid AND status <> 'ended'
    UNION
    SELECT "mentorId"::text, "mentoreeId"::text FROM app."Proposal"
    WHERE "organisationId" = ${at.organisationId}::uuid AND "programId" = ${at.programId}::uuid AND status = 'open' AND "respondBy" > now()
    ORDER BY 1, 2`
  return { kind: 'mentor-led', ...size, cohesion: COHESION, present }
}
