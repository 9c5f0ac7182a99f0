import { addDays } from '@ithaca/core/program'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, InvalidInput } from '../platform/graphql/failures.ts'
import { today } from '../program/today.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { moved, ownPlace, placeKey } from './own-place.ts'

const MOST_DAYS = 366

const SetAwayInput = builder.inputType('SetAwayInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    participationId: t.id({ required: true }),
    awayUntil: t.field({ type: 'Date', description: 'The last day away, within a year; nothing or null when you are back.' }),
  }),
})

builder.prismaObjectField(MyParticipationType, 'awayUntil', (t) =>
  t.expose('awayUntil', { type: 'Date', nullable: true, description: 'The last day away. Nobody is proposed to you before it is over.' }),
)

builder.mutationField('setAway', (t) =>
  t.prismaField({
    type: MyParticipationType,
    subGraphs: ['portal'],
    description: 'Says until when one is away: nobody is proposed to one meanwhile (M5). Relationships and open proposals go on.',
    args: { input: t.arg({ type: SetAwayInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const place = await ownPlace(context, input.participationId)
      moved('change', place)
      const { awayUntil } = input
      const day = today()
      if (typeof awayUntil === 'string' && (awayUntil < day || awayUntil > addDays(day, MOST_DAYS))) {
        throw new InvalidInput('AWAY_UNTIL', 'Choose today or a day of the coming year. Nothing was changed.', ['input', 'awayUntil'])
      }
      return await transactionOf(context).participation.update({
        ...query,
        where: placeKey(place),
        data: { awayUntil: typeof awayUntil === 'string' ? new Date(awayUntil) : null, version: { increment: 1 } },
      })
    },
  }),
)
