import type { PrivateAnswer, ProposalFacts, SideFacts, Standing } from '@ithaca/core/relationship'
import type { Proposal } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

interface PlaceRow {
  readonly id: string
  readonly personId: string
  readonly status: string
  readonly hasLeft: boolean
  readonly mentorFree: number
  readonly mentoreeFree: number
}

/** A proposal under its locks, with everything that settling it depends on. */
export interface LockedProposal {
  readonly proposal: Proposal
  readonly facts: ProposalFacts
}

/**
 * Locks both people's places, in the order of their ids as everybody does, and reads the proposal anew behind the locks.
 *
 * Runs as a worker: it reads both answers.
 */
export async function lockProposal(transaction: Transaction, stale: Proposal, now: Date): Promise<LockedProposal> {
  const { organisationId, id, mentorId, mentoreeId } = stale
  const rows = await transaction.$queryRaw<PlaceRow[]>`
    SELECT a.id::text, a."personId"::text, a.status::text, p.status = 'left' AS "hasLeft",
      a."mentorCapacity" - a."mentorPlaces" AS "mentorFree", a."mentoreeCapacity" - a."mentoreePlaces" AS "mentoreeFree"
    FROM app."Participation" a
    JOIN app."Person" p ON p."organisationId" = a."organisationId" AND p.id = a."personId"
    WHERE a."organisationId" = ${organisationId}::uuid AND a.id IN (${mentorId}::uuid, ${mentoreeId}::uuid)
    ORDER BY a.id FOR UPDATE OF a`
  const proposal = await transaction.proposal.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id } },
    include: { answers: { select: { personId: true, answer: true } } },
  })
  const isInOneChain = await isInOneChainOf(transaction, organisationId, [stale.mentorPersonId, stale.mentoreePersonId], now)
  const sideOf = (participationId: string, side: 'mentor' | 'mentoree'): SideFacts => {
    const row = rows.find(({ id }) => id === participationId)
    const answer: PrivateAnswer | undefined = proposal.answers.find(({ personId }) => personId === row?.personId)?.answer
    return { answer, places: row?.[`${side}Free`] ?? 0, standing: row === undefined ? 'gone' : standingOf(row) }
  }
  return {
    proposal,
    facts: {
      way: proposal.way,
      mentor: sideOf(mentorId, 'mentor'),
      mentoree: sideOf(mentoreeId, 'mentoree'),
      isInOneChain,
      respondBy: proposal.respondBy,
      now,
    },
  }
}

/** Whether one of two people is above the other by the reporting lines of a day (M1). */
export async function isInOneChainOf(
  transaction: Transaction,
  organisationId: string,
  [one, other]: readonly [string, string],
  now: Date,
): Promise<boolean> {
  const day = now.toISOString().slice(0, 10)
  const [chain] = await transaction.$queryRaw<{ isOne: boolean }[]>`
    SELECT app.is_above(${organisationId}::uuid, ${one}::uuid, ${other}::uuid, ${day}::date)
      OR app.is_above(${organisationId}::uuid, ${other}::uuid, ${one}::uuid, ${day}::date) AS "isOne"`
  return chain?.isOne ?? true
}

/** Somebody who is not active or paused, or has left the organisation, is gone from the program. */
export function standingOf({ status, hasLeft }: { readonly status: string; readonly hasLeft: boolean }): Standing {
  if (hasLeft) return 'gone'
  return status === 'active' || status === 'paused' ? status : 'gone'
}
