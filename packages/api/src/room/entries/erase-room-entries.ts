import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, InvalidInput } from '../../platform/graphql/failures.ts'
import { lockOwnRoom } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { tellRoom } from '../room-changed.ts'
import { RoomType } from '../room-type.ts'
import { appendEntry } from './append-entry.ts'

const MOST = 2_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const EraseRoomEntriesInput = builder.inputType('EraseRoomEntriesInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    sequences: t.intList({ required: true, description: 'Which of one’s own entries, by one’s own count.' }),
    files: t.stringList({ required: true, description: 'Which of one’s own files, by the ids that their entries hold.' }),
    entry: t.field({ type: 'Bytes', required: true, description: 'A sealed entry that says the same, so that the partner can tell it from a loss.' }),
  }),
})

builder.mutationField('eraseRoomEntries', (t) =>
  t.field({
    type: RoomType,
    subGraphs: ['portal'],
    description: 'Erases entries and files of one’s own in the space that the sealed entry names: their ciphertext is gone at once (M15).',
    args: { input: t.arg({ type: EraseRoomEntriesInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const room = await lockOwnRoom(context, input.relationshipId, 'keep')
      keepPace(room.personId)
      const { sequences, files } = input
      if (sequences.length > MOST || files.length > MOST || !files.every((id) => UUID.test(id))) {
        throw new InvalidInput('ENTRIES', `Name ${MOST} entries and ${MOST} files at most.`, ['input', 'sequences'])
      }
      const { spaceId } = await appendEntry(context, room, input.entry, 'entry')
      const { organisationId, relationshipId, personId: authorId } = room
      const own = { organisationId, relationshipId, spaceId, authorId }
      const transaction = transactionOf(context)
      await transaction.roomEntry.updateMany({ where: { ...own, sequence: { in: sequences } }, data: { nonce: null, ciphertext: null } })
      await transaction.roomFileChunk.deleteMany({ where: { ...own, fileId: { in: files } } })
      await tellRoom(context, spaceId)
      return room
    },
  }),
)
