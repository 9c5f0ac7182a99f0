import { DISCLOSURE_LIMITS, isSame, isSignature, readDisclosure } from '@ithaca/core/room'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { latestBundle } from '../keys/person-bundles.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { readOfficers } from '../officers/safeguarding-officers.ts'
import { isSpaceOf, lockOwnRoom, notSealed } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { RoomType } from '../room-type.ts'

const DiscloseRoomEntriesInput = builder.inputType('DiscloseRoomEntriesInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    disclosure: t.field({ type: 'Bytes', required: true, description: 'The chosen entries, sealed to the officer in the browser.' }),
    isShownToPartner: t.boolean({ required: true, description: 'False when it would put the discloser at risk.' }),
  }),
})

builder.mutationField('discloseRoomEntries', (t) =>
  t.field({
    type: RoomType,
    subGraphs: ['portal'],
    description: 'Shows chosen entries to a named safeguarding officer (M16). Nobody can do it but a participant.',
    args: { input: t.arg({ type: DiscloseRoomEntriesInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const room = await lockOwnRoom(context, input.relationshipId, 'keep')
      keepPace(room.personId)
      const { organisationId, relationshipId, personId: discloserId } = room
      const transaction = transactionOf(context)
      const read = readDisclosure(input.disclosure)
      const mine = await latestBundle(transaction, organisationId, discloserId)
      const isOurs = read && mine && isSpaceOf(room, read) && read.discloserId === discloserId && isSame(read.disclosedWith, mine.fingerprint)
        && input.disclosure.length <= DISCLOSURE_LIMITS.packetBytes && (await isSignature(mine.verifyKey, read.statement, read.signature))
      if (!isOurs) throw notSealed('disclosure')
      const { officerId } = read
      if (!(await readOfficers(transaction, organisationId)).some(({ personId }) => personId === officerId)) throw new NotFound(['input', 'disclosure'])
      if ((await transaction.roomDisclosure.count({ where: { organisationId, relationshipId, discloserId } })) >= ROOM_LIMITS.disclosures) {
        throw new Conflict('TOO_MANY_DISCLOSURES', 'You have shown as much as can be shown from one room. Speak to the officer.', ['input', 'disclosure'])
      }
      await transaction.roomDisclosure.create({
        data: { organisationId, relationshipId, discloserId, officerId, isShownToPartner: input.isShownToPartner, packet: input.disclosure, disclosedOn: new Date() },
      })
      return room
    },
  }),
)
