import { type MeetingStep, takeMeetingStep } from '@ithaca/core/relationship'
import type { Meeting } from '../../generated/prisma/client.ts'
import { MeetingStatus } from '../../generated/prisma/enums.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { meansWords } from './means-words.ts'

/** Enough for a year of weekly meetings. */
const MOST_SHOWN = 60

const MeetingStatusType = builder.enumType('MeetingStatus', {
  subGraphs: ['portal'],
  description: 'PROPOSED: one has named a time, or moved it, and the other has not accepted it yet.',
  values: enumValues(MeetingStatus),
})

/** Whether the actor can take a step with a meeting now. */
export function canStep(step: MeetingStep, meeting: Pick<Meeting, 'status' | 'startsAt' | 'proposedById'>, { actor }: OperationContext): boolean {
  return takeMeetingStep(step, { ...meeting, isProposer: meeting.proposedById === actor?.personId, now: new Date() }).ok
}

const MeetingCanType = builder.objectRef<Pick<Meeting, 'status' | 'startsAt' | 'proposedById'>>('MyMeetingCan').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    accept: t.boolean({ resolve: (meeting, _args, context) => canStep('accept', meeting, context) }),
    move: t.boolean({ resolve: (meeting, _args, context) => canStep('move', meeting, context) }),
    cancel: t.boolean({ resolve: (meeting, _args, context) => canStep('cancel', meeting, context) }),
    hold: t.boolean({ resolve: (meeting, _args, context) => canStep('hold', meeting, context) }),
  }),
})

/** A meeting as one of the two sees it. */
export const MyMeetingType = builder.prismaNode('Meeting', {
  variant: 'MyMeeting',
  subGraphs: ['portal'],
  description: 'A meeting of yours. Only the two of you see it (M12).',
  select: { organisationId: true, id: true, status: true, startsAt: true, proposedById: true },
  id: { resolve: (meeting) => meeting.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    status: t.field({ type: MeetingStatusType, resolve: ({ status }) => status }),
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    minutes: t.exposeInt('minutes'),
    timeZone: t.exposeString('timeZone', { description: 'In which the time was said; show it in the reader’s own.' }),
    means: t.exposeString('means'),
    meansLabel: t.string({ select: { means: true }, resolve: ({ means }) => meansWords(means) }),
    proposedByMe: t.boolean({ resolve: ({ proposedById }, _args, { actor }) => proposedById === actor?.personId }),
    sequence: t.exposeInt('sequence', { description: 'Rises with every change; send it with the next one.' }),
    viewerCan: t.field({ type: MeetingCanType, resolve: (meeting) => meeting }),
  }),
})

/** A meeting of the actor's own, or null: row-level security shows the pair's own to the pair alone. */
export async function findMyMeeting(context: OperationContext, id: string) {
  const { organisationId, personId } = context.actor ?? { organisationId: '', personId: '' }
  return await transactionOf(context).meeting.findFirst({
    where: { organisationId, id, relationship: { OR: [{ mentorPersonId: personId }, { mentoreePersonId: personId }] } },
  })
}
registerNode('MyMeeting', 'portal', findMyMeeting)

builder.prismaObjectField(MyRelationshipType, 'meetings', (t) =>
  t.relation('meetings', {
    type: MyMeetingType,
    description: 'The latest first, those that were cancelled left out.',
    query: { where: { status: { not: 'cancelled' } }, orderBy: { startsAt: 'desc' }, take: MOST_SHOWN },
  }),
)
