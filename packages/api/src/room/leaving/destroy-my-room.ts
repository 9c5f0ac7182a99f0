import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../../platform/graphql/failures.ts'
import { appendEntry } from '../entries/append-entry.ts'
import { lockOwnRoom } from '../own-room.ts'
import { tellRoom } from '../room-changed.ts'
import { RoomType } from '../room-type.ts'

const DestroyMyRoomInput = builder.inputType('DestroyMyRoomInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    entry: t.field({ type: 'Bytes', description: 'A sealed entry that names all of one’s shared entries as erased. Without one’s keys, none.' }),
  }),
})

builder.mutationField('destroyMyRoom', (t) =>
  t.field({
    type: RoomType,
    subGraphs: ['portal'],
    description: 'Destroys what is one’s own in a room: words, files, notes, and the keys sealed to oneself. Once both have done it, nothing of the room is left (M15).',
    args: { input: t.arg({ type: DestroyMyRoomInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const room = await lockOwnRoom(context, input.relationshipId, 'keep')
      const { organisationId, relationshipId, personId } = room
      const transaction = transactionOf(context)
      if (input.entry) await appendEntry(context, room, input.entry, 'entry')
      const here = { organisationId, relationshipId }
      await transaction.roomEntry.deleteMany({ where: { ...here, spaceId: personId } })
      await transaction.roomEpoch.deleteMany({ where: { ...here, spaceId: personId } })
      await transaction.roomFileChunk.deleteMany({ where: { ...here, authorId: personId } })
      await transaction.roomGrant.deleteMany({ where: { ...here, memberId: personId } })
      // The last entry says what was erased; it holds no words, and the partner needs it.
      const last = await transaction.roomEntry.aggregate({ where: { ...here, authorId: personId }, _max: { sequence: true } })
      const kept = input.entry ? (last._max.sequence ?? 0) : 0
      await transaction.roomEntry.updateMany({ where: { ...here, authorId: personId, sequence: { not: kept } }, data: { nonce: null, ciphertext: null } })
      await transaction.roomLeaving.create({ data: { ...here, personId } })
      if ((await transaction.roomLeaving.count({ where: here })) === 2) await transaction.room.deleteMany({ where: here })
      await tellRoom(context, relationshipId)
      return { ...room, state: 'left' as const }
    },
  }),
)
