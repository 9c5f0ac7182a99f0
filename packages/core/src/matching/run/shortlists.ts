import type { MatchingInput } from './input.ts'

/** What of a run's input shortlists change; frozen inputs have it too. */
interface Shortened extends Pick<MatchingInput, 'participants'> {
  readonly policy: Pick<MatchingInput['policy'], 'allowReciprocal'>
}

/** How many first conversations people have. */
export interface ShortlistLimits {
  /** Candidates for each mentoree, at most: whole number from 1. */
  readonly perMentoree: number
  /** Conversations for a mentor, by participation id; others have `perMentor`. Whole numbers from 0. */
  readonly perMentor: number
  readonly ofMentor?: ReadonlyMap<string, number>
}

/**
 * The input of a run that makes shortlists for first conversations: each mentoree gets up to so many candidates, each
 * mentor meets no more than they can. It is a b-matching (many to many, each pair at most once), and `matchingSteps`
 * solves it exactly: the most conversations, spread evenly, then the greatest total fit, all rules kept. Two people may
 * meet both ways in first conversations, so that is allowed here.
 *
 * Evenly: where places are scarce, everybody's first conversation comes before anybody's second (`isEven`). The most
 * even lists are also the most: what a mentoree can be given forms a matroid (Edmonds 1970).
 */
export function toShortlistInput<Input extends Shortened>(input: Input, limits: ShortlistLimits): Input {
  const { perMentoree, perMentor, ofMentor } = limits
  const participants = input.participants.map((participant) => ({
    ...participant,
    mentoreeDemand: participant.mentoreeDemand > 0 ? perMentoree : 0,
    mentorCapacity: participant.mentorCapacity > 0 ? (ofMentor?.get(participant.id) ?? perMentor) : 0,
  }))
  return { ...input, participants, policy: { ...input.policy, allowReciprocal: true, isEven: true } }
}
