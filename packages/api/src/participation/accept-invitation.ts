import { choosePlace } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, toFailure } from '../platform/graphql/failures.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { ParticipationRoleType } from './enums.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { moved, ownPlace, placeKey } from './own-place.ts'

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    participationId: t.id({ required: true }),
    role: t.field({ type: ParticipationRoleType, required: true }),
    mentorCapacity: t.int({ description: '1 to 10; the usual of the program when left out.' }),
    mentoreeCapacity: t.int({ description: '1 to 3; the usual of the program when left out.' }),
  }),
})

builder.mutationField('acceptInvitation', (t) =>
  t.prismaField({
    type: MyParticipationType,
    subGraphs: ['portal'],
    description: "One's own yes, in the role of one's own choice (M5).",
    args: { input: t.arg({ type: AcceptInvitationInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const place = await ownPlace(context, input.participationId)
      const status = moved('accept', place)
      const { role, mentorCapacity, mentoreeCapacity } = input
      const chosen = choosePlace(
        { role, mentorCapacity: mentorCapacity ?? undefined, mentoreeCapacity: mentoreeCapacity ?? undefined },
        frozenTemplateOf(place.program).template.capacity,
      )
      if (!chosen.ok) throw toFailure(chosen.error)
      return await transactionOf(context).participation.update({
        ...query,
        where: placeKey(place),
        data: { ...chosen.value, status, answeredAt: new Date(), version: { increment: 1 } },
      })
    },
  }),
)
