import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import { isClockOver } from './places.ts'
import type { PrivateAnswer, ProposalWay, Standing } from './settle.ts'

/** As many first conversations as anybody has in one round. */
const MOST_RANKS = 10

/** What must be known before an answer is taken. */
export interface AnswerGate {
  readonly answer: PrivateAnswer
  /** At which place they would like it among their first conversations, 1 first; undefined when they do not rank. */
  readonly rank?: number | undefined
  readonly way: ProposalWay
  readonly status: 'open' | 'formed' | 'lapsed'
  readonly respondBy: Date
  /** Of the person who answers. */
  readonly standing: Standing
  readonly now: Date
}

/**
 * Whether an answer may be given, or changed, now (M5, M6). A mind may change until the pair has formed or the clock
 * has ended. Somebody who has paused may say no, and says yes after resuming.
 *
 * Fails with `PROPOSAL_FORMED`, `PROPOSAL_ENDED`, `PARTICIPATION_PAUSED` or `RANK`.
 */
export function answerGate(gate: AnswerGate): Result<PrivateAnswer, DomainError> {
  const { answer, rank, way, status, respondBy, standing, now } = gate
  if (status === 'formed') {
    const message = 'You both said yes, and your relationship has begun. Your answer stays as it is.'
    return fail({ code: 'PROPOSAL_FORMED', message })
  }
  if (status === 'lapsed' || standing === 'gone' || isClockOver(respondBy, now)) {
    const message = 'This proposal has ended, so it takes no more answers. Nothing was changed.'
    return fail({ code: 'PROPOSAL_ENDED', message })
  }
  if (standing === 'paused' && answer === 'yes') {
    const message = 'You have paused. Take your place up again first, then say yes.'
    return fail({ code: 'PARTICIPATION_PAUSED', message })
  }
  const mayRank = way === 'conversation' && answer === 'yes'
  if (rank !== undefined && !(mayRank && Number.isInteger(rank) && rank >= 1 && rank <= MOST_RANKS)) {
    const message = `Among first conversations you may say at which place you would like each yes, from 1 to ${MOST_RANKS}.`
    return fail({ code: 'RANK', message, path: ['input', 'rank'], facts: { least: 1, most: MOST_RANKS } })
  }
  return ok(answer)
}
