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
    },
    resolve: (news) => news,
  }),
)

function readRelationshipId(globalId: string): string | undefined {
  try {
    return idOf('MyRelationship', globalId)
  } catch {
    return undefined
  }
}
