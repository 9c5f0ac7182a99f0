import type { ChainOfCommand } from '../../directory/index.ts'
import { canMoveRelationship } from '../life/move.ts'
import type { RelationshipStatus } from '../life/states.ts'

/** A relationship that has not ended, as the re-check looks at it. */
export interface LivingPair {
  readonly id: string
  readonly mentorPersonId: string
  readonly mentoreePersonId: string
  readonly status: RelationshipStatus
  /** Whether a conflict is standing that the two have been told of. */
  readonly isInConflict: boolean
}

/** What a change of the directory means for relationships, by their ids. */
export interface ChainNews {
  /** Newly in one chain: both are told. */
  readonly found: readonly string[]
  /** Of all that are in one chain, told before or now: those that go on and have to rest until the two have chosen. */
  readonly toHold: readonly string[]
  /** The line is gone: both are told that they may go on. */
  readonly gone: readonly string[]
}

/**
 * Looks at every living relationship by the directory as it is now (M1). One pass; however the directory changed, what
 * comes of it depends on how it is and on what is known already, so it may run again at any time.
 */
export function recheckChains(pairs: readonly LivingPair[], chain: Pick<ChainOfCommand, 'inOneChain'>): ChainNews {
  const found: string[] = []
  const toHold: string[] = []
  const gone: string[] = []
  for (const { id, mentorPersonId, mentoreePersonId, status, isInConflict } of pairs) {
    const isInOneChain = chain.inOneChain(mentorPersonId, mentoreePersonId)
    if (isInOneChain && !isInConflict) found.push(id)
    if (!isInOneChain && isInConflict) gone.push(id)
    if (canMoveRelationship('hold', { status, isInOneChain, hasSomebodyLeft: false })) toHold.push(id)
  }
  return { found, toHold, gone }
}
