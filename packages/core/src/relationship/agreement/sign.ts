import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import { type LifeFacts, moveRelationship } from '../life/move.ts'

/** An agreement as the person finds it who signs. */
export interface AgreementState extends LifeFacts {
  readonly latestVersion: number
  /** Ids of the people who signed the latest version. */
  readonly signedBy: readonly string[]
  /** Ids of the two whose agreement it is. */
  readonly people: readonly [mentor: string, mentoree: string]
}

/** What a signature does. */
export interface Signed {
  /** False when this person had signed this version before: nothing is written then. */
  readonly isNew: boolean
  /** Whether both have signed this version now. */
  readonly isInForce: boolean
  /** Whether the relationship begins with this signature (M9: before it, the room stays closed). */
  readonly begins: boolean
}

/**
 * Signs the latest version. Only one of the two can; the other may sign before or after. Both signatures under the same
 * version put it in force; the first time, the relationship becomes active.
 *
 * Fails with `STALE_VERSION` (facts: `currentVersion`) for an older version, `RELATIONSHIP_ENDED`, `NOT_YOURS`, or, while
 * a relationship may not begin, with the reason that the state machine gives (M1).
 */
export function signAgreement(
  state: AgreementState,
  version: number,
  personId: string,
): Result<Signed, DomainError> {
  const { status, latestVersion, signedBy, people } = state
  if (!people.includes(personId)) {
    return fail({ code: 'NOT_YOURS', message: 'Only the two whose agreement it is can sign it.' })
  }
  if (status === 'ended') {
    const message = 'This relationship has ended, so its agreement stays as it is.'
    return fail({ code: 'RELATIONSHIP_ENDED', message })
  }
  if (version !== latestVersion) {
    const message = 'The terms have changed since you opened them. Read the new version, then sign.'
    return fail({ code: 'STALE_VERSION', message, path: ['input', 'version'], facts: { currentVersion: latestVersion } })
  }
  const begin = status === 'forming' ? moveRelationship('begin', state) : undefined
  if (begin?.ok === false) return begin
  const isNew = !signedBy.includes(personId)
  const isInForce = people.every((person) => person === personId || signedBy.includes(person))
  return ok({ isNew, isInForce, begins: isNew && isInForce && begin !== undefined })
}
