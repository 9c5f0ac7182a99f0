import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import { type EndingWay, type RelationshipStatus, STANDS } from './states.ts'
import { type Condition, type TransitionName, TRANSITIONS } from './transitions.ts'

/** Everything that decides what a relationship can do now. */
export interface LifeFacts {
  readonly status: RelationshipStatus
  /** Whether one is above the other by the reporting lines of today (M1). */
  readonly isInOneChain: boolean
  /** Whether one of the two has left the organisation. */
  readonly hasSomebodyLeft: boolean
}

/** Where a relationship stands after a transition. */
export interface Moved {
  readonly status: RelationshipStatus
  /** How it has ended; undefined while it goes on. */
  readonly way: EndingWay | undefined
}

/**
 * Moves a relationship, or explains why it cannot be moved so.
 *
 * Fails with `RELATIONSHIP_ENDED`, `NOT_POSSIBLE_NOW`, or, for a condition, `IN_ONE_CHAIN`, `NOT_IN_ONE_CHAIN`,
 * `SOMEBODY_LEFT` or `NOBODY_LEFT`.
 */
export function moveRelationship(name: TransitionName, facts: LifeFacts): Result<Moved, DomainError> {
  const { from, to, when, way, needs } = TRANSITIONS[name]
  const { status } = facts
  if (!from.includes(status)) {
    const code = status === 'ended' ? 'RELATIONSHIP_ENDED' : 'NOT_POSSIBLE_NOW'
    return fail({ code, message: `This relationship ${STANDS[status]}. ${needs} Nothing was changed.` })
  }
  const missing = when.find((condition) => !holds(condition, facts))
  return missing === undefined ? ok({ status: to, way }) : fail(REFUSALS[missing])
}

/** Whether a relationship can be moved so now. */
export function canMoveRelationship(name: TransitionName, facts: LifeFacts): boolean {
  return moveRelationship(name, facts).ok
}

function holds(condition: Condition, { isInOneChain, hasSomebodyLeft }: LifeFacts): boolean {
  switch (condition) {
    case 'apart':
      return !isInOneChain
    case 'in-one-chain':
      return isInOneChain
    case 'all-here':
      return !hasSomebodyLeft
    case 'somebody-left':
      return hasSomebodyLeft
  }
}

const REFUSALS: Readonly<Record<Condition, DomainError>> = {
  apart: {
    code: 'IN_ONE_CHAIN',
    message: 'One of you is above the other in the directory now, so this has to wait until that line is gone. Nothing was changed.',
  },
  'in-one-chain': {
    code: 'NOT_IN_ONE_CHAIN',
    message: 'Neither of you is above the other, so there is no reason for this. Nothing was changed.',
  },
  'all-here': {
    code: 'SOMEBODY_LEFT',
    message: 'One of you is leaving the organisation, so this cannot go on. You have some days to say goodbye. Nothing was changed.',
  },
  'somebody-left': {
    code: 'NOBODY_LEFT',
    message: 'Both of you are in the organisation, so there is no reason for this. Nothing was changed.',
  },
}
