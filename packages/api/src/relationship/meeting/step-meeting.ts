import { type MeetingStep, takeMeetingStep } from '@ithaca/core/relationship'
import type { Meeting, Prisma } from '../../generated/prisma/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, NotFound, StaleVersion } from '../../platform/graphql/failures.ts'
import { globalIdOf, idOf } from '../../platform/graphql/nodes.ts'
import { lockOwnRelationship } from '../own-relationship.ts'
import { touchRelationship } from '../signal/touch.ts'
import { type MeetingNews, tellOfMeeting } from './meeting-letters.ts'
import { findMyMeeting } from './my-meeting-type.ts'

const PATH = ['input', 'id']

/** A meeting of the actor's own as they looked at it, behind its relationship's lock. */
export async function lockMeeting(context: OperationContext, input: { readonly id: string; readonly sequence: number }) {
  const found = await findMyMeeting(context, idOf('MyMeeting', input.id, PATH))
  if (!found) throw new NotFound(PATH)
  const { relationship, personId } = await lockOwnRelationship(context, globalIdOf('MyRelationship', found.relationshipId))
  const { organisationId, id } = found
  const meeting = await transactionOf(context).meeting.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } } })
  if (meeting.sequence !== input.sequence) throw new StaleVersion(meeting.sequence)
  return { meeting, relationship, personId }
}

/** Takes a step with a locked meeting: writes it down under the next sequence number and tells both, except of one held. */
export async function stepMeeting(
  context: OperationContext,
  { meeting, relationship, personId }: Awaited<ReturnType<typeof lockMeeting>>,
  step: MeetingStep,
  data: Prisma.MeetingUpdateInput = {},
): Promise<Meeting> {
  const now = new Date()
  const taken = takeMeetingStep(step, { ...meeting, isProposer: meeting.proposedById === personId, now })
  if (!taken.ok) throw new Conflict(taken.error.code, taken.error.message, PATH)
  const { organisationId, id } = meeting
  const transaction = transactionOf(context)
  const changed = await transaction.meeting.update({
    where: { organisationId_id: { organisationId, id } },
    data: { ...data, status: taken.value, sequence: { increment: 1 }, changedAt: now },
  })
  const news = NEWS[step]
  if (news !== undefined) {
    const hasBeenTold = meeting.sequence > 0 || meeting.proposedById !== personId
    await tellOfMeeting(transaction, { news, meeting: changed, pair: relationship, byId: personId, hasBeenTold })
  }
  await touchRelationship(transaction, relationship.id)
  return changed
}

const NEWS: Readonly<Record<MeetingStep, MeetingNews | undefined>> = { accept: 'accepted', move: 'moved', cancel: 'cancelled', hold: undefined }
