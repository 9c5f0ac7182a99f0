import type { TransitionName } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { withMyRelationship } from './move-mine.ts'
import { writeMove } from './write-move.ts'

/** An input that names one's relationship and nothing else. */
export const MyRelationshipInput = builder.inputType('MyRelationshipInput', {
  subGraphs: ['portal'],
  fields: (t) => ({ relationshipId: t.id({ required: true }) }),
})

/** A step that needs nothing but the relationship. */
function stepField(name: string, transition: TransitionName, description: string): void {
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: MyRelationshipType,
      subGraphs: ['portal'],
      description,
      args: { input: t.arg({ type: MyRelationshipInput, required: true }) },
      errors: { types: COMMON_FAILURES },
      resolve: async (query, _root, { input }, context) => {
        const key = await withMyRelationship(context, input.relationshipId, ({ transaction, relationship, now, move }) =>
          writeMove(transaction, relationship, move(transition), { now, ...(transition === 'call-off-ending' ? { closesOn: null } : {}) }))
        return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
      },
    }),
  )
}

stepField('pauseRelationship', 'pause', 'Lets the relationship rest for a while (M5). Either may, and either may take it up again.')
stepField('resumeRelationship', 'resume', 'Takes a relationship up again that rests. Not while one is above the other (M1).')
stepField('callOffEnding', 'call-off-ending', 'Takes back the planned closing conversation. The relationship goes on.')
