import type { EndingWay, RelationshipStatus } from './states.ts'

/** Everything that can change where a relationship stands, by name. */
export type TransitionName =
  | 'begin'
  | 'pause'
  | 'resume'
  | 'hold'
  | 'plan-ending'
  | 'call-off-ending'
  | 'part'
  | 'end-without-fault'
  | 'leave-program'
  | 'begin-farewell'
  | 'end-farewell'
  | 'break-off'
  | 'end-for-chain'

/** Who brings a transition about: one of the two, both of them, time, or a change of the directory. */
export type Agent = 'one' | 'both' | 'clock' | 'directory'

/**
 * What must be so besides the status. `apart`: neither is above the other (M1); `in-one-chain` the contrary;
 * `all-here`: both are in the organisation; `somebody-left` the contrary.
 */
export type Condition = 'apart' | 'in-one-chain' | 'all-here' | 'somebody-left'

/** One row of the state machine. */
export interface Transition {
  readonly from: readonly RelationshipStatus[]
  readonly to: RelationshipStatus
  readonly by: readonly Agent[]
  readonly when: readonly Condition[]
  /** How the relationship has ended with it; undefined where it goes on. */
  readonly way: EndingWay | undefined
  /** What happens, in a sentence. */
  readonly means: string
  /** Of which relationships it can be said, in a sentence: the explanation where it is impossible. */
  readonly needs: string
}

const LIVING = ['forming', 'active', 'paused', 'ending'] as const

/**
 * The state machine of a relationship. docs/relationship-states.md is printed from it.
 *
 * What leads out is open to either of the two at any time, without a condition (M5, M11). What leads on asks that the
 * pair is outside one chain of command (M1).
 */
export const TRANSITIONS: Readonly<Record<TransitionName, Transition>> = {
  begin: {
    from: ['forming'], to: 'active', by: ['both'], when: ['apart', 'all-here'], way: undefined,
    means: 'Both have signed the same agreement (M9).',
    needs: 'A relationship begins once, when both have signed its agreement.',
  },
  pause: {
    from: ['active'], to: 'paused', by: ['one'], when: [], way: undefined,
    means: 'One of the two asks for a rest (M5). Everything stays as it is meanwhile.',
    needs: 'Only a relationship that goes on can rest.',
  },
  resume: {
    from: ['paused'], to: 'active', by: ['one'], when: ['apart', 'all-here'], way: undefined,
    means: 'One of the two takes it up again.',
    needs: 'Only a relationship that rests can be taken up again.',
  },
  hold: {
    from: ['active'], to: 'paused', by: ['directory', 'clock'], when: ['in-one-chain'], way: undefined,
    means: 'The directory has put one above the other (M1). Both are told and choose; until then it rests.',
    needs: 'Only a relationship that goes on has to be held.',
  },
  'plan-ending': {
    from: ['active', 'paused', 'ending'], to: 'ending', by: ['one'], when: ['apart', 'all-here'], way: undefined,
    means: 'One of the two sets, or moves, the day of the closing conversation (M10).',
    needs: 'A closing conversation closes a relationship that has begun.',
  },
  'call-off-ending': {
    from: ['ending'], to: 'active', by: ['one'], when: ['apart', 'all-here'], way: undefined,
    means: 'One of the two takes the planned ending back.',
    needs: 'Only an ending that was planned can be called off.',
  },
  part: {
    from: ['ending'], to: 'ended', by: ['both', 'clock'], when: [], way: 'planned',
    means: 'Both have said what remains (peer, ally or farewell), or the time for it is over (M10).',
    needs: 'One parts at the end that was planned. Plan the closing conversation first.',
  },
  'end-without-fault': {
    from: LIVING, to: 'ended', by: ['one'], when: [], way: 'no_fault',
    means: 'One of the two goes through the no-fault door: one step, no reason, no mark (M11).',
    needs: 'There is nothing left to end.',
  },
  'leave-program': {
    from: LIVING, to: 'ended', by: ['one'], when: [], way: 'left_program',
    means: 'One of the two leaves the program (M5).',
    needs: 'There is nothing left to end.',
  },
  'begin-farewell': {
    from: ['active', 'paused', 'ending'], to: 'ending', by: ['directory', 'clock'], when: ['somebody-left'], way: undefined,
    means: 'One of the two leaves the organisation. Some days remain to say goodbye.',
    needs: 'A farewell is said in a relationship that has begun.',
  },
  'end-farewell': {
    from: ['ending'], to: 'ended', by: ['clock'], when: ['somebody-left'], way: 'left_organisation',
    means: 'The days of the farewell are over.',
    needs: 'Only a farewell that has begun can be over.',
  },
  'break-off': {
    from: ['forming'], to: 'ended', by: ['directory', 'clock'], when: ['somebody-left'], way: 'left_organisation',
    means: 'One of the two leaves the organisation before they have begun.',
    needs: 'What has begun ends with a farewell.',
  },
  'end-for-chain': {
    from: ['forming', 'paused', 'ending'], to: 'ended', by: ['one'], when: ['in-one-chain'], way: 'chain_of_command',
    means: 'One of the two closes it, or asks for another partner, because one is above the other now (M1).',
    needs: 'There is nothing to close here.',
  },
}

/** The names of all transitions, in the table's order. */
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as readonly TransitionName[]
