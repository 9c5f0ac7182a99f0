import { batchLoads } from '../../directory/batch.ts'
import type { CallRequest } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { dayOf, today } from '../../program/today.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { lockOwnRelationship } from '../own-relationship.ts'
import { askForCall } from './ask-for-call.ts'

/** Row-level security shows one's own requests only. */
const loadOpen = batchLoads(async (transaction, relationshipIds): Promise<ReadonlyMap<string, CallRequest>> => {
  const rows = await transaction.callRequest.findMany({ where: { relationshipId: { in: [...relationshipIds] }, resolvedOn: null } })
  return new Map(rows.map((row) => [row.relationshipId, row]))
})

builder.prismaObjectField(MyRelationshipType, 'askedToBeCalledOn', (t) =>
  t.field({
    type: 'Date',
    nullable: true,
    description: 'The day on which one asked to be called, while nobody has taken it up. The partner does not see it.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => {
      const open = await loadOpen(transactionOf(context), id)
      return open ? dayOf(open.askedOn) : null
    },
  }),
)

const CallRequestInput = builder.inputType('MyCallRequestInput', {
  subGraphs: ['portal'],
  fields: (t) => ({ relationshipId: t.id({ required: true }) }),
})

builder.mutationField('askToBeCalled', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Asks the program manager for a call. They see your name and in which program, and nothing else (M12).',
    args: { input: t.arg({ type: CallRequestInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where, personId } = await lockOwnRelationship(context, input.relationshipId)
      if (relationship.status === 'ended') {
        const message = 'This relationship has ended. Write to the program manager directly; their name is on the program’s page.'
        throw new Conflict('RELATIONSHIP_ENDED', message, ['input', 'relationshipId'])
      }
      await askForCall(transactionOf(context), relationship, personId)
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)

builder.mutationField('takeBackCallRequest', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Takes one’s own request back. Taking back what is not there changes nothing.',
    args: { input: t.arg({ type: CallRequestInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where, personId } = await lockOwnRelationship(context, input.relationshipId)
      const { organisationId, id: relationshipId } = relationship
      await transactionOf(context).callRequest.updateMany({
        where: { organisationId, relationshipId, personId, resolvedOn: null },
        data: { resolvedOn: new Date(today()) },
      })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)
