import { MOST_OPEN_MEETINGS } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { lockOwnRelationship } from '../own-relationship.ts'
import { touchRelationship } from '../signal/touch.ts'
import { tellOfMeeting } from './meeting-letters.ts'
import { MeetingTimeInput, readMeetingTime } from './read-time.ts'

const ProposeMeetingInput = builder.inputType('ProposeMeetingInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    at: t.field({ type: MeetingTimeInput, required: true }),
  }),
})

builder.mutationField('proposeMeeting', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Proposes a time to meet. The other accepts it, or proposes another one.',
    args: { input: t.arg({ type: ProposeMeetingInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where, personId } = await lockOwnRelationship(context, input.relationshipId)
      const { organisationId, id: relationshipId } = relationship
      const now = new Date()
      const at = readMeetingTime(input.at, relationship, now)
      const transaction = transactionOf(context)
      const open = await transaction.meeting.findMany({
        where: { organisationId, relationshipId, status: { in: ['proposed', 'accepted'] }, startsAt: { gt: now } },
        select: { startsAt: true },
      })
      if (open.some(({ startsAt }) => startsAt.getTime() === at.startsAt.getTime())) {
        throw new Conflict('SAME_TIME', 'There is a meeting at this time already. Nothing was added.', ['input', 'at'])
      }
      if (open.length >= MOST_OPEN_MEETINGS) {
        throw new Conflict('TOO_MANY_MEETINGS', `You have ${MOST_OPEN_MEETINGS} meetings ahead of you. Hold one of them first.`, ['input', 'at'])
      }
      const meeting = await transaction.meeting.create({
        data: { organisationId, relationshipId, proposedById: personId, changedAt: now, ...at },
      })
      await tellOfMeeting(transaction, { news: 'proposed', meeting, pair: relationship, byId: personId, hasBeenTold: false })
      await touchRelationship(transaction, relationshipId)
      return await transaction.relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)
