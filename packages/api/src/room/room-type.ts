import { packEntry } from '@ithaca/core/room'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { MyRelationshipType } from '../relationship/my-relationship-type.ts'
import { bundlesOf } from './keys/person-bundles.ts'
import { ROOM_LIMITS } from './limits.ts'
import { isBegun, type OwnRoom, roomOf } from './own-room.ts'

interface RoomSpace extends OwnRoom {
  readonly spaceId: string
}

interface RoomPage {
  readonly packets: readonly Uint8Array[]
  readonly lastPosition: number
  readonly hasMore: boolean
}

const NOTHING = new Uint8Array()

const RoomStateType = builder.enumType('RoomState', {
  subGraphs: ['portal'],
  values: {
    OPEN: { value: 'open' },
    READ_ONLY: { value: 'read_only', description: 'The relationship has ended: read, export, destroy.' },
    LEFT: { value: 'left', description: 'You have destroyed what was yours in it.' },
  },
})

const RoomPageType = builder.objectRef<RoomPage>('RoomEntries').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    packets: t.field({ type: ['Bytes'], description: 'Sealed entries, in the server’s order.', resolve: ({ packets }) => [...packets] }),
    lastPosition: t.exposeInt('lastPosition', { description: 'To ask for what comes after.' }),
    hasMore: t.exposeBoolean('hasMore'),
  }),
})

const RoomSpaceType = builder.objectRef<RoomSpace>('RoomSpace').implement({
  subGraphs: ['portal'],
  description: 'What the two share, or what one of them keeps to themselves.',
  fields: (t) => ({
    epochs: t.field({
      type: ['Bytes'],
      resolve: async ({ organisationId, relationshipId, spaceId }, _args, context) => (await transactionOf(context).roomEpoch.findMany({
        where: { organisationId, relationshipId, spaceId }, orderBy: { epoch: 'asc' }, select: { packet: true },
      })).map(({ packet }) => packet),
    }),
    grants: t.field({
      type: ['Bytes'],
      description: 'The epochs’ keys as they were sealed to oneself.',
      resolve: async ({ organisationId, relationshipId, spaceId, personId: memberId }, _args, context) => (await transactionOf(context).roomGrant.findMany({
        where: { organisationId, relationshipId, spaceId, memberId }, orderBy: { epoch: 'asc' }, select: { packet: true },
      })).map(({ packet }) => packet),
    }),
    entries: t.field({
      type: RoomPageType,
      args: { after: t.arg.int({ defaultValue: 0 }), first: t.arg.int({ defaultValue: 100, description: `${ROOM_LIMITS.entriesAPage} at most.` }) },
      resolve: async ({ organisationId, relationshipId, spaceId }, { after, first }, context) => {
        const take = Math.min(Math.max(first ?? 1, 1), ROOM_LIMITS.entriesAPage)
        const rows = await transactionOf(context).roomEntry.findMany({
          where: { organisationId, relationshipId, spaceId, position: { gt: after ?? 0 } }, orderBy: { position: 'asc' }, take: take + 1,
        })
        const page = rows.slice(0, take)
        return {
          packets: page.map(({ header, signature, nonce, ciphertext }) => packEntry({ header, signature, nonce: nonce ?? NOTHING, ciphertext: ciphertext ?? NOTHING })),
          lastPosition: page.at(-1)?.position ?? after ?? 0,
          hasMore: rows.length > take,
        }
      },
    }),
  }),
})

export const RoomType = builder.objectRef<OwnRoom>('Room').implement({
  subGraphs: ['portal'],
  description: 'The confidential space of two people, sealed in their browsers (M2).',
  fields: (t) => ({
    state: t.field({ type: RoomStateType, resolve: ({ state }) => state }),
    organisationId: t.exposeString('organisationId', { description: 'As the protocol names it.' }),
    relationshipId: t.exposeString('relationshipId', { description: 'As the protocol names it.' }),
    personId: t.exposeString('personId', { description: 'Oneself, as the protocol names one.' }),
    partnerId: t.exposeString('partnerId', { description: 'The other, as the protocol names them.' }),
    partnerHasLeft: t.boolean({
      description: 'The partner has destroyed what was theirs.',
      resolve: async ({ organisationId, relationshipId, partnerId: personId }, _args, context) =>
        (await transactionOf(context).roomLeaving.count({ where: { organisationId, relationshipId, personId } })) > 0,
    }),
    myBundles: t.field({ type: ['Bytes'], resolve: ({ organisationId, personId }, _args, context) => bundlesOf(transactionOf(context), organisationId, personId) }),
    partnerBundles: t.field({ type: ['Bytes'], resolve: ({ organisationId, partnerId }, _args, context) => bundlesOf(transactionOf(context), organisationId, partnerId) }),
    shared: t.field({ type: RoomSpaceType, resolve: (room) => ({ ...room, spaceId: room.relationshipId }) }),
    private: t.field({ type: RoomSpaceType, description: 'One’s own, which the partner does not know of.', resolve: (room) => ({ ...room, spaceId: room.personId }) }),
  }),
})

builder.prismaObjectField(MyRelationshipType, 'room', (t) =>
  t.field({
    type: RoomType,
    nullable: true,
    description: 'Null until the agreement is signed by both (M9), and after the end when there was nothing in it.',
    select: { organisationId: true, id: true, mentorPersonId: true, mentoreePersonId: true, activeAt: true, status: true },
    async resolve(relationship, _args, context) {
      const room = await roomOf(context, relationship)
      return room?.state === 'read_only' && !(await isBegun(context, room)) ? null : room
    },
  }))
