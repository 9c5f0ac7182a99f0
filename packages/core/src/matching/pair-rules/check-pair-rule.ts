import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'

/** The limits of a lock or a veto. Characters; days ahead. */
export const PAIR_RULE_LIMITS = { reasonLength: 200, daysAhead: 3 * 366, undoSeconds: 10 } as const

/** `lock`: the two are matched with each other whatever their fit. `veto`: they are not. */
export type PairRuleKind = 'lock' | 'veto'

/** What is asked for: a mentor and a mentoree of a program, why, and the last day on which it holds (ISO date). */
export interface PairRuleDraft {
  readonly kind: PairRuleKind
  readonly reason: string
  readonly endsOn: string | null
}

/** What must be known of the two to decide. */
export interface PairRuleFacts {
  /** ISO date. */
  readonly today: string
  readonly isSamePerson: boolean
  /** Do the two take part on these sides? */
  readonly areOnTheirSides: boolean
  /** Is one above the other by the reporting lines of today? */
  readonly isInOneChain: boolean
  /** What holds for the two already. */
  readonly standing: PairRuleKind | null
}

/**
 * A lock or a veto that may stand, with its reason tidied. Refused: a lock within one chain of command, which nothing
 * lifts (M1); two people who are one, or on other sides; a second rule for the two; no reason, or a long one; an end
 * that is past, or no day.
 */
export function checkPairRule(draft: PairRuleDraft, facts: PairRuleFacts): Result<PairRuleDraft, DomainError> {
  const reason = draft.reason.normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  if (reason === '') return refuse('REASON_EMPTY', 'Say in a few words why. Whoever looks after the program next will ask.', 'reason')
  if (reason.length > PAIR_RULE_LIMITS.reasonLength) {
    const message = `Please keep the reason within ${PAIR_RULE_LIMITS.reasonLength} characters; it has ${reason.length}.`
    return refuse('REASON_TOO_LONG', message, 'reason')
  }
  const end = checkEnd(draft.endsOn, facts.today)
  if (end !== undefined) return end
  if (facts.isSamePerson) return refuse('SAME_PERSON', 'Nobody can be their own mentor.', 'mentoreeId')
  if (!facts.areOnTheirSides) {
    return refuse('NOT_ON_THEIR_SIDES', 'One of the two does not take part on that side. Nothing was set.', 'mentorId')
  }
  if (draft.kind === 'lock' && facts.isInOneChain) {
    return refuse('LOCK_IN_CHAIN', 'One of the two is above the other, and nothing lifts that (M1). Nothing was set.', 'kind')
  }
  if (facts.standing === draft.kind) return refuse('RULE_STANDS', 'This holds for the two already.', 'kind')
  if (facts.standing !== null) {
    return refuse('OPPOSITE_STANDS', 'The opposite holds for the two. Lift that first.', 'kind')
  }
  return ok({ kind: draft.kind, reason, endsOn: draft.endsOn })
}

function checkEnd(endsOn: string | null, today: string): Result<never, DomainError> | undefined {
  if (endsOn === null) return undefined
  const time = Date.parse(`${endsOn}T00:00:00Z`)
  if (Number.isNaN(time)) return refuse('NOT_A_DAY', 'There is no such day. Please check it.', 'endsOn')
  if (endsOn < today) return refuse('END_IS_PAST', 'The last day is over already. Choose today or later, or no end.', 'endsOn')
  const daysAhead = (time - Date.parse(`${today}T00:00:00Z`)) / 86_400_000
  if (daysAhead <= PAIR_RULE_LIMITS.daysAhead) return undefined
  return refuse('END_TOO_FAR', 'Choose a last day within three years, or no end.', 'endsOn')
}

function refuse(code: string, message: string, field: string): Result<never, DomainError> {
  return fail({ code, message, path: ['input', field] })
}
