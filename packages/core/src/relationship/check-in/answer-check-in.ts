import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import type { RelationshipStatus } from '../life/states.ts'
import type { CheckInRound } from './rounds.ts'

/**
 * Whether a round's answers may be given, or changed, now. Fails with `RELATIONSHIP_NOT_UNDER_WAY`, `NO_CHECK_IN` or
 * `CHECK_IN_CLOSED`.
 */
export function answerCheckIn(
  { status, open }: {
    readonly status: RelationshipStatus
    readonly open: CheckInRound | undefined
  },
  round: number,
): Result<CheckInRound, DomainError> {
  if (status !== 'active' && status !== 'ending') {
    const message = 'A check-in belongs to a relationship that is under way. Nothing was saved.'
    return fail({ code: 'RELATIONSHIP_NOT_UNDER_WAY', message, path: ['input', 'relationshipId'] })
  }
  if (open === undefined) {
    return fail({ code: 'NO_CHECK_IN', message: 'There is no check-in to answer yet.', path: ['input', 'round'] })
  }
  if (open.round !== round) {
    const message = 'That check-in has closed and a new one is open. Nothing was saved. Look at the new one.'
    return fail({ code: 'CHECK_IN_CLOSED', message, path: ['input', 'round'] })
  }
  return ok(open)
}
