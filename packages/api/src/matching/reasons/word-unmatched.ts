import type { RemovedCount, UnmatchedPerson } from '@ithaca/core/matching'
import { isPrivateRule } from './private-rules.ts'
import { criterionLabel } from './word-reasons.ts'

type Unmatched = Omit<UnmatchedPerson, 'participantId'>

/** Why somebody was left without a partner (M8), in words for a program manager: rules and numbers, never an answer. */
export function wordUnmatched(unmatched: Unmatched): string {
  const others = unmatched.role === 'mentor' ? 'mentoree' : 'mentor'
  switch (unmatched.reason) {
    case 'no-eligible':
      return unmatched.removed.length === 0
        ? `There is no ${others} with a place in this run.`
        : `No ${others} is left after the rules: ${wordRemoved(unmatched.removed)}.`
    case 'under-floor':
      return `${count(unmatched.eligible, others)} would be possible, but none fits well enough. ${wordBest(unmatched.bestFit)}`
    case 'outbid':
      return `${count(unmatched.aboveFloor, others)} would fit, but all their places go further with somebody else.`
  }
}

function wordBest(bestFit: number | null): string {
  return bestFit === null ? '' : `The nearest comes to ${(bestFit / 1_000_000).toFixed(2)}; the floor of the program is higher.`
}

function wordRemoved(removed: readonly RemovedCount[]): string {
  return removed.map(({ rule, criterionId, count: number }) => `${number} ${wordRule(rule, criterionId)}`).join(', ')
}

function wordRule(rule: RemovedCount['rule'], criterionId: string | undefined): string {
  switch (rule) {
    case 'chain-of-command':
      return 'in the same chain of command'
    case 'same-person':
      return 'because nobody is matched with themselves'
    case 'veto':
      return 'vetoed'
    case 'previous-partner':
      return 'brought together before'
    case 'reciprocal':
      return 'because the two would be mentors of each other'
    case 'already-locked':
      return 'placed already'
    case 'constraint':
      // M14: by its name it would tell an answer.
      if (isPrivateRule(criterionId)) return 'not near enough'
      return `by the rule "${criterionLabel(criterionId ?? '')}"`
  }
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
