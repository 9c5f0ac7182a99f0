import type { ParticipantPair } from '../eligibility/list-exclusions.ts'
import type { MatchingParticipant } from '../run/roster.ts'
import type { PairRuleKind } from './check-pair-rule.ts'

/** A lock or a veto that stands for two participations. */
export interface StandingRule extends ParticipantPair {
  readonly id: string
  readonly kind: PairRuleKind
}

/**
 * Why a lock rests in a run, though it stands.
 *
 * - `not-taking-part`: one of the two cannot be matched now, or has no place on that side.
 * - `chain-of-command`: a change of the directory has put one above the other; nothing lifts that (M1).
 * - `no-place`: earlier locks have taken the last place of one of the two.
 */
export type RestingBecause = 'not-taking-part' | 'chain-of-command' | 'no-place'

/** What a run takes of a program's locks and vetoes. */
export interface AppliedRules {
  readonly locks: readonly ParticipantPair[]
  readonly vetoes: readonly ParticipantPair[]
  readonly resting: readonly { readonly ruleId: string; readonly because: RestingBecause }[]
}

/**
 * Divides the rules that stand into what a run can keep and what rests until it can. So a lock never fails a run
 * because somebody left, and never stands above the chain of command. Rules in the order in which they were set.
 */
export function applyPairRules(input: {
  readonly rules: readonly StandingRule[]
  readonly participants: readonly MatchingParticipant[]
  readonly isInOneChain: (pair: { readonly mentorPersonId: string; readonly mentoreePersonId: string }) => boolean
}): AppliedRules {
  const people = new Map(input.participants.map((participant) => [participant.id, participant]))
  const places = new Map(input.participants.map((each) => [each.id, { mentor: each.mentorCapacity, mentoree: each.mentoreeDemand }]))
  const locks: ParticipantPair[] = []
  const vetoes: ParticipantPair[] = []
  const resting: { ruleId: string; because: RestingBecause }[] = []
  for (const { id, kind, mentorId, mentoreeId } of input.rules) {
    if (kind === 'veto') {
      vetoes.push({ mentorId, mentoreeId })
      continue
    }
    const mentor = people.get(mentorId)
    const mentoree = people.get(mentoreeId)
    const rest = (because: RestingBecause) => resting.push({ ruleId: id, because })
    if (mentor === undefined || mentoree === undefined) rest('not-taking-part')
    else if (mentor.role === 'mentoree' || mentoree.role === 'mentor') rest('not-taking-part')
    else if (mentor.mentorCapacity === 0 || mentoree.mentoreeDemand === 0) rest('not-taking-part')
    else if (input.isInOneChain({ mentorPersonId: mentor.personId, mentoreePersonId: mentoree.personId })) rest('chain-of-command')
    else if (places.get(mentorId)!.mentor === 0 || places.get(mentoreeId)!.mentoree === 0) rest('no-place')
    else {
      places.get(mentorId)!.mentor -= 1
      places.get(mentoreeId)!.mentoree -= 1
      locks.push({ mentorId, mentoreeId })
    }
  }
  return { locks, vetoes, resting }
}
