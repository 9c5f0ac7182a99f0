import type { Relationship } from '../generated/prisma/client.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { Conflict, InvalidInput, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { findMyRelationship } from '../relationship/my-relationship-type.ts'

const PATH = ['input', 'relationshipId']

/** A room as one of the two stands in it. */
export interface OwnRoom {
  readonly organisationId: string
  readonly relationshipId: string
  readonly personId: string
  readonly partnerId: string
  readonly state: RoomState
}

type RelationshipFacts = Pick<Relationship, 'organisationId' | 'id' | 'mentorPersonId' | 'mentoreePersonId' | 'activeAt' | 'status'>

/** `left`: this person has destroyed what was theirs in it. */
export type RoomState = 'open' | 'read_only' | 'left'

/** The room of a relationship: nothing before the agreement was signed by both (M9). */
export async function roomOf(context: OperationContext, relationship: RelationshipFacts): Promise<OwnRoom | null> {
  const personId = context.actor?.personId ?? ''
  const { organisationId, id: relationshipId, mentorPersonId, mentoreePersonId, activeAt, status } = relationship
  if (activeAt === null) return null
  const leaving = await transactionOf(context).roomLeaving.findUnique({
    where: { organisationId_relationshipId_personId: { organisationId, relationshipId, personId } },
  })
  return {
    organisationId, relationshipId, personId,
    partnerId: personId === mentorPersonId ? mentoreePersonId : mentorPersonId,
    state: leaving ? 'left' : status === 'ended' ? 'read_only' : 'open',
  }
}

/** Whether anything was ever kept in a room that this person can open: of the two, or their own. */
export async function isBegun(context: OperationContext, { organisationId, relationshipId, personId }: OwnRoom): Promise<boolean> {
  const epoch = await transactionOf(context).roomEpoch.findFirst({
    where: { organisationId, relationshipId, spaceId: { in: [relationshipId, personId] } }, select: { epoch: true },
  })
  return epoch !== null
}

/**
 * The actor's own room behind a relationship's id, locked, so that what is written gets its place one after the other.
 * `use`: to write, which needs an open room; or to remove or show what is one's own, which an ended one allows too.
 */
export async function lockOwnRoom(context: OperationContext, globalId: string, use: 'write' | 'keep'): Promise<OwnRoom> {
  const relationship = await findMyRelationship(context, idOf('MyRelationship', globalId, PATH))
  if (!relationship) throw new NotFound(PATH)
  const room = await roomOf(context, relationship)
  if (!room) throw new Conflict('AGREEMENT_FIRST', 'The room opens once both of you have signed the agreement.', PATH)
  if (room.state === 'left') throw new Conflict('ROOM_LEFT', 'You have destroyed what was yours in this room, so it stays closed for you.', PATH)
  if (use === 'write' && room.state !== 'open') {
    throw new Conflict('ROOM_READ_ONLY', 'This relationship has ended. You can read, export and destroy what is in the room; writing is over.', PATH)
  }
  const { organisationId, relationshipId } = room
  const transaction = transactionOf(context)
  await transaction.$executeRaw`
    INSERT INTO app."Room" ("organisationId", "relationshipId") VALUES (${organisationId}::uuid, ${relationshipId}::uuid) ON CONFLICT DO NOTHING`
  await transaction.$queryRaw`
    SELECT 1 FROM app."Room" WHERE "organisationId" = ${organisationId}::uuid AND "relationshipId" = ${relationshipId}::uuid FOR UPDATE`
  return room
}

/** The space that a packet names, if it is this room's: what the two share, or what is this person's alone. */
export function isSpaceOf(room: OwnRoom, space: { readonly organisationId: string; readonly relationshipId: string; readonly spaceId: string }): boolean {
  return space.organisationId === room.organisationId && space.relationshipId === room.relationshipId
    && (space.spaceId === room.relationshipId || space.spaceId === room.personId)
}

/** What is sent is none of the protocol's, or not this person's to send. */
export function notSealed(field: string): InvalidInput {
  return new InvalidInput('NOT_SEALED', 'This is nothing that the room’s protocol knows. Load the page again; if it stays so, tell whoever runs Ithaca here.', ['input', field])
}
