import { isClockOver } from '@ithaca/core/relationship'
import type { Prisma, Proposal, ProposalStatus } from '../../generated/prisma/client.ts'

/** A proposal's status as of now: one whose clock has ended has lapsed, whether or not somebody has written that yet. */
export function statusNow({ status, respondBy }: Pick<Proposal, 'status' | 'respondBy'>, now = new Date()): ProposalStatus {
  return status === 'open' && isClockOver(respondBy, now) ? 'lapsed' : status
}

/** Proposals of a status as of now; agrees with `statusNow`. */
export function whereStatusNow(status: ProposalStatus, now = new Date()): Prisma.ProposalWhereInput {
  switch (status) {
    case 'open':
      return { status, respondBy: { gt: now } }
    case 'formed':
      return { status }
    case 'lapsed':
      return { OR: [{ status }, { status: 'open', respondBy: { lte: now } }] }
  }
}
