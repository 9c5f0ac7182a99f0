/** Where a relationship stands. It is active by phases (M10), which the pair moves through by its own word. */
export type RelationshipStatus = 'forming' | 'active' | 'paused' | 'ending' | 'ended'

/** Every status, in the order in which a relationship that nothing disturbs goes through them. */
export const RELATIONSHIP_STATUSES: readonly RelationshipStatus[] = ['forming', 'active', 'paused', 'ending', 'ended']

/**
 * How a relationship came to its end. Neutral, and never who: none of them is better than another, and nothing counts
 * one as a failure (M10, M11).
 */
export type EndingWay = 'planned' | 'no_fault' | 'left_program' | 'left_organisation' | 'chain_of_command'

/** Every way of ending. */
export const ENDING_WAYS: readonly EndingWay[] = [
  'planned',
  'no_fault',
  'left_program',
  'left_organisation',
  'chain_of_command',
]

/** What each status is, in a sentence that begins with a verb: "This relationship ...". */
export const STANDS: Readonly<Record<RelationshipStatus, string>> = {
  forming: 'has not begun: the agreement is not signed by both yet',
  active: 'goes on',
  paused: 'rests',
  ending: 'is coming to its end',
  ended: 'has ended',
}
