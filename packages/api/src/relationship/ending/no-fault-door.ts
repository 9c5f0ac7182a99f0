import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { writeToBoth } from '../life/letters.ts'
import { withMyRelationship } from '../life/move-mine.ts'
import { keepRematch } from './rematch.ts'
import { writeMove } from '../life/write-move.ts'

const EndRelationshipInput = builder.inputType('EndRelationshipInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    rematch: t.boolean({ description: 'To be matched with somebody else (true) or not now (false). May be said later.' }),
  }),
})

builder.mutationField('endRelationship', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description:
      'The no-fault door (M11): ends the relationship in one step. No reason is asked, no mark is left, both are told ' +
      'in the same words, both places are free again, and both are offered a new match first.',
    args: { input: t.arg({ type: EndRelationshipInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const key = await withMyRelationship(context, input.relationshipId, async (step) => {
        const { transaction, relationship, personId, now } = step
        await writeMove(transaction, relationship, step.move('end-without-fault'), { now })
        if (typeof input.rematch === 'boolean') await keepRematch(transaction, relationship, personId, input.rematch)
        await writeToBoth(transaction, 'ended', [relationship])
      })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
    },
  }),
)
