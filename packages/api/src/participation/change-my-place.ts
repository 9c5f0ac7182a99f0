import { choosePlace } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, StaleVersion, toFailure } from '../platform/graphql/failures.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { ParticipationRoleType } from './enums.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { moved, type OwnPlace, ownPlace, placeKey } from './own-place.ts'

const ChangeMyPlaceInput = builder.inputType('ChangeMyPlaceInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    participationId: t.id({ required: true }),
    version: t.int({ required: true }),
    role: t.field({ type: ParticipationRoleType }),
    mentorCapacity: t.int({ description: '1 to 10.' }),
    mentoreeCapacity: t.int({ description: '1 to 3.' }),
  }),
})

builder.mutationField('changeMyPlace', (t) =>
  t.prismaField({
    type: MyParticipationType,
    subGraphs: ['portal'],
    description: 'Changes role and capacity. No less room than there are relationships: those the pair ends.',
    args: { input: t.arg({ type: ChangeMyPlaceInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const place = await ownPlace(context, input.participationId)
      if (place.version !== input.version) throw new StaleVersion(place.version)
      moved('change', place)
      const { role, mentorCapacity, mentoreeCapacity } = input
      const choice = {
        role: role ?? place.role,
        mentorCapacity: mentorCapacity ?? undefined,
        mentoreeCapacity: mentoreeCapacity ?? undefined,
      }
      const chosen = choosePlace(choice, usualOf(place), place)
      if (!chosen.ok) throw toFailure(chosen.error)
      return await transactionOf(context).participation.update({
        ...query,
        where: placeKey(place),
        data: { ...chosen.value, version: { increment: 1 } },
      })
    },
  }),
)

/** What stays when it is not given: the room so far, and the program's usual in a role that is new. */
function usualOf({ mentorCapacity, mentoreeCapacity, program }: OwnPlace) {
  const { capacity } = frozenTemplateOf(program).template
  return {
    mentor: mentorCapacity > 0 ? mentorCapacity : capacity.mentor,
    mentoree: mentoreeCapacity > 0 ? mentoreeCapacity : capacity.mentoree,
  }
}
