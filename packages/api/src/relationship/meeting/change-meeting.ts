import type { MeetingStep } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { MyMeetingType } from './my-meeting-type.ts'
import { MeetingTimeInput, readMeetingTime } from './read-time.ts'
import { lockMeeting, stepMeeting } from './step-meeting.ts'

const MeetingStepInput = builder.inputType('MeetingStepInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    id: t.id({ required: true }),
    sequence: t.int({ required: true, description: 'Of the meeting as you looked at it.' }),
  }),
})

const MoveMeetingInput = builder.inputType('MoveMeetingInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    id: t.id({ required: true }),
    sequence: t.int({ required: true, description: 'Of the meeting as you looked at it.' }),
    at: t.field({ type: MeetingTimeInput, required: true }),
  }),
})

/** A step that needs nothing but the meeting. */
function addStep(name: string, step: MeetingStep, description: string): void {
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: MyMeetingType,
      subGraphs: ['portal'],
      description,
      args: { input: t.arg({ type: MeetingStepInput, required: true }) },
      errors: { types: COMMON_FAILURES },
      resolve: async (query, _root, { input }, context) => {
        const { organisationId, id } = await stepMeeting(context, await lockMeeting(context, input), step)
        return await transactionOf(context).meeting.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
      },
    }),
  )
}

addStep('acceptMeeting', 'accept', 'Accepts the time that the other proposed. Both get it for their calendars.')
addStep('cancelMeeting', 'cancel', 'Cancels a meeting, or turns a proposed one down. No reason is asked.')
addStep('markMeetingHeld', 'hold', 'Says that a meeting took place.')

builder.mutationField('moveMeeting', (t) =>
  t.prismaField({
    type: MyMeetingType,
    subGraphs: ['portal'],
    description: 'Proposes another time for a meeting. The time before it no longer holds; the other accepts the new one.',
    args: { input: t.arg({ type: MoveMeetingInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const locked = await lockMeeting(context, input)
      const { organisationId, id, relationshipId } = locked.meeting
      const at = readMeetingTime(input.at, locked.relationship, new Date())
      const transaction = transactionOf(context)
      const sameTime = await transaction.meeting.count({
        where: { organisationId, relationshipId, startsAt: at.startsAt, status: { in: ['proposed', 'accepted'] }, NOT: { id } },
      })
      if (sameTime > 0) throw new Conflict('SAME_TIME', 'There is another meeting at this time. Nothing was changed.', ['input', 'at'])
      await stepMeeting(context, locked, 'move', { ...at, proposedById: locked.personId })
      return await transaction.meeting.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
