import { applyPairRules, type AppliedRules, type MatchingParticipant, type StandingRule } from '@ithaca/core/matching'
import type { Transaction } from '../../platform/database/client.ts'

/** The rows of a program's rules that hold on a day, as a Prisma filter: neither lifted nor past their last day. */
export function standingOn(day: string) {
  return { liftedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: new Date(day) } }] }
}

/** A program's locks and vetoes that hold on a day, oldest first. One statement. */
export async function readStandingRules(
  transaction: Transaction,
  { organisationId, programId, day }: { readonly organisationId: string; readonly programId: string; readonly day: string },
): Promise<StandingRule[]> {
  return await transaction.pairRule.findMany({
    where: { organisationId, programId, ...standingOn(day) },
    select: { id: true, kind: true, mentorId: true, mentoreeId: true },
    orderBy: { id: 'asc' },
  })
}

/** What a run of these people takes of the rules. `chain` is of the same people, on the day of the run (M1). */
export function applyStanding(
  rules: readonly StandingRule[],
  participants: readonly MatchingParticipant[],
  chain: { inOneChain(one: string, other: string): boolean },
): AppliedRules {
  return applyPairRules({
    rules,
    participants,
    isInOneChain: ({ mentorPersonId, mentoreePersonId }) => chain.inOneChain(mentorPersonId, mentoreePersonId),
  })
}
