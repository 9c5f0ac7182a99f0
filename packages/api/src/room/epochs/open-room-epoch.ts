import { builder } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, InvalidInput } from '../../platform/graphql/failures.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { lockOwnRoom } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { tellRoom } from '../room-changed.ts'
import { RoomType } from '../room-type.ts'
import { storeEpoch } from './store-epoch.ts'
import { storeGrants } from './store-grants.ts'

const OpenRoomEpochInput = builder.inputType('OpenRoomEpochInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    declaration: t.field({ type: 'Bytes', description: 'The next epoch, signed by oneself. Without it, keys of known epochs are granted.' }),
    grants: t.field({ type: ['Bytes'], required: true, description: 'Epochs’ keys sealed to the members, signed by oneself.' }),
  }),
})

builder.mutationField('openRoomEpoch', (t) =>
  t.field({
    type: RoomType,
    subGraphs: ['portal'],
    description: 'Declares a new epoch of one of the room’s spaces, with its key sealed to the members; or lets a partner with new keys in again.',
    args: { input: t.arg({ type: OpenRoomEpochInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const room = await lockOwnRoom(context, input.relationshipId, 'write')
      keepPace(room.personId)
      if (input.grants.length > 2 * ROOM_LIMITS.epochs) throw new InvalidInput('TOO_MANY', `${2 * ROOM_LIMITS.epochs} grants at most at a time.`, ['input', 'grants'])
      if (input.declaration) await storeEpoch(context, room, input.declaration)
      await storeGrants(context, room, input.grants)
      await tellRoom(context, room.relationshipId)
      return room
    },
  }),
)
