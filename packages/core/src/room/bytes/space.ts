import type { Bytes } from './bytes.ts'
import { idBytes, readId } from './ids.ts'

/**
 * A place to write in: of one relationship of one organisation. `spaceId` is the relationship's own id for what the
 * two share, and a person's id for what that person keeps to themselves.
 */
export interface Space {
  readonly organisationId: string
  readonly relationshipId: string
  readonly spaceId: string
}

/** What the two share. */
export function sharedSpace(organisationId: string, relationshipId: string): Space {
  return { organisationId, relationshipId, spaceId: relationshipId }
}

/** What one of them keeps to themselves. */
export function privateSpace(organisationId: string, relationshipId: string, personId: string): Space {
  return { organisationId, relationshipId, spaceId: personId }
}

/** The three ids, as they stand in every statement of a space. */
export function spaceParts({ organisationId, relationshipId, spaceId }: Space): Bytes[] {
  return [idBytes(organisationId), idBytes(relationshipId), idBytes(spaceId)]
}

/** The space in a statement's first three parts. */
export function readSpace([organisation, relationship, space]: readonly Bytes[]): Space | undefined {
  const organisationId = organisation && readId(organisation)
  const relationshipId = relationship && readId(relationship)
  const spaceId = space && readId(space)
  return organisationId && relationshipId && spaceId ? { organisationId, relationshipId, spaceId } : undefined
}

/** Whether both are the same place. */
export function isSameSpace(left: Space, right: Space): boolean {
  return left.organisationId === right.organisationId && left.relationshipId === right.relationshipId && left.spaceId === right.spaceId
}
