import { isClockOver } from '@ithaca/core/relationship'
import type { Prisma, Proposal, ProposalStatus } from '../../generated/prisma/client.ts'

/**
 * A proposal's status as of now: a direct one whose clock has ended has lapsed, whether or not somebody has written
 * that yet. First conversations stay open until their round is cleared.
 */
export function statusNow({ way, status, respondBy }: Pick<Proposal, 'way' | 'status' | 'respondBy'>, now = new Date()): ProposalStatus {
  return status === 'open' && way === 'direct' && isClockOver(respondBy, now) ? 'lapsed' : status
}

/** Proposals of a status as of now; agrees with `statusNow`. */
export function whereStatusNow(status: ProposalStatus, now = new Date()): Prisma.ProposalWhereInput {
  switch (status) {
    case 'open':
      return { status, OR: [{ respondBy: { gt: now } }, { way: 'conversation' }] }
    case 'formed':
      return { status }
    case 'lapsed':
      return { OR: [{ status }, { status: 'open', way: 'direct', respondBy: { lte: now } }] }
  }
}
