import { GraphQLError } from 'graphql'
import type { Actor } from '../platform/database/actor.ts'
import { runAs } from '../platform/database/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { notifyRoomMoved } from '../platform/jobs/events.ts'
import { findMyRelationship } from '../relationship/my-relationship-type.ts'

interface RoomNews {
  readonly count: number
}

/** Tells the devices that may know of a space that something moved in it, when the transaction commits. */
export async function tellRoom(context: OperationContext, spaceId: string): Promise<void> {
  await notifyRoomMoved(transactionOf(context), spaceId)
}

const RoomNewsType = builder.objectRef<RoomNews>('RoomNews').implement({
  subGraphs: ['portal'],
  description: 'Something moved in the room; what, one reads there.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'Counts up while one listens.' }) }),
})

/** After that many pieces of news the stream ends and the page asks anew, which shows that it is still signed in. */
const MOST_NEWS = 40
/** Windows and devices of one person that listen at this process. */
const MOST_STREAMS = 20
const listening = new Map<string, number>()

builder.subscriptionField('roomChanged', (t) =>
  t.field({
    type: RoomNewsType,
    subGraphs: ['portal'],
    description: 'Now, whenever something moves in what the two share or in what is one’s own, and twice a minute. It ends by itself: ask again.',
    args: { relationshipId: t.arg.id({ required: true }) },
    async *subscribe(_root, { relationshipId }, context) {
      const { actor } = context
      const id = readRelationshipId(relationshipId)
      if (!actor || id === undefined) throw notFoundError()
      const streams = listening.get(actor.personId) ?? 0
      if (streams >= MOST_STREAMS) throw new GraphQLError('Close some of your windows first.', { extensions: { code: 'TOO_MANY_STREAMS' } })
      listening.set(actor.personId, streams + 1)
      try {
        yield* newsFor(context, actor, id)
      } finally {
        const left = (listening.get(actor.personId) ?? 1) - 1
        if (left > 0) listening.set(actor.personId, left)
        else listening.delete(actor.personId)
      }
    },
    resolve: (news) => news,
  }),
)

/** News while it is still the same person's session, and still their relationship. */
async function* newsFor(context: OperationContext, actor: Actor, id: string): AsyncGenerator<RoomNews> {
  let count = 0
  for await (const _moved of context.events.roomMoved([id, actor.personId])) {
    const still = await context.stillActor()
    const relationship = still?.personId === actor.personId
      && (await runAs(context.database, actor, (transaction) => findMyRelationship({ ...context, transaction }, id)))
    if (!relationship) throw notFoundError()
    count += 1
    yield { count }
    if (count === MOST_NEWS) return
  }
}

function readRelationshipId(globalId: string): string | undefined {
  try {
    return idOf('MyRelationship', globalId)
  } catch {
    return undefined
  }
}
