import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../../platform/graphql/failures.ts'
import { touchRelationship } from '../../relationship/signal/touch.ts'
import { lockOwnRoom } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { tellRoom } from '../room-changed.ts'
import { RoomType } from '../room-type.ts'
import { appendEntry } from './append-entry.ts'

const AddRoomEntryInput = builder.inputType('AddRoomEntryInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    entry: t.field({ type: 'Bytes', required: true, description: 'Sealed and signed in the browser. Sent twice, it counts once.' }),
  }),
})

builder.mutationField('addRoomEntry', (t) =>
  t.field({
    type: RoomType,
    subGraphs: ['portal'],
    description: 'Adds a sealed entry to what is shared, or to what is one’s own; which of the two, the entry says.',
    args: { input: t.arg({ type: AddRoomEntryInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const room = await lockOwnRoom(context, input.relationshipId, 'write')
      keepPace(room.personId)
      const { spaceId, isNew } = await appendEntry(context, room, input.entry, 'entry')
      if (!isNew) return room
      // M12: that something happened between the two, and nothing of what one keeps to oneself.
      if (spaceId === room.relationshipId) await touchRelationship(transactionOf(context), room.relationshipId)
      await tellRoom(context, spaceId)
      return room
    },
  }),
)
