import { batchLoads } from '../directory/batch.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { MyRelationshipType } from '../relationship/my-relationship-type.ts'

interface Look {
  readonly relationshipId: string
  readonly day: Date
  readonly name: string | null
  readonly isToken: boolean
}

const loadLooks = batchLoads(async (transaction, relationshipIds): Promise<ReadonlyMap<string, Look[]>> => {
  const looks = await transaction.$queryRaw<Look[]>`SELECT * FROM app.looks_at(${relationshipIds}::uuid[])`
  return Map.groupBy(looks, ({ relationshipId }) => relationshipId)
})

const RecordLookType = builder.objectRef<Look>('RecordLook').implement({
  subGraphs: ['portal'],
  description: 'Somebody opened the administrative record of your relationship: that it is, its status and its phase (M15).',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    name: t.exposeString('name', { nullable: true, description: 'Null when they are no longer in the directory.' }),
    isToken: t.exposeBoolean('isToken', { description: 'Through a program of the organisation rather than on a screen.' }),
  }),
})

builder.prismaObjectField(MyRelationshipType, 'looks', (t) =>
  t.field({
    type: [RecordLookType],
    description: 'Who looked at the record, by the day, the newest first. Both of you see the same.',
    resolve: async ({ id }, _args, context) => (await loadLooks(transactionOf(context), id)) ?? [],
  }),
)
