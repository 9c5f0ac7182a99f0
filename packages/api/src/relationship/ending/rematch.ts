import { moveParticipation } from '@ithaca/core/program'
import type { Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { withMyRelationship } from '../life/move-mine.ts'
import { keepChoice } from './parting-choice.ts'

/**
 * Keeps whether somebody would like to be matched anew after an end (M11). A yes takes their place up again if it was
 * paused; a no pauses it, so that nothing is proposed to them until they come back. Other relationships go on.
 */
export async function keepRematch(
  transaction: Transaction,
  relationship: Relationship,
  personId: string,
  rematch: boolean,
): Promise<void> {
  await keepChoice(transaction, relationship, personId, { rematch })
  const { organisationId, mentorId, mentoreeId, mentorPersonId } = relationship
  const where = { organisationId_id: { organisationId, id: mentorPersonId === personId ? mentorId : mentoreeId } }
  const place = await transaction.participation.findUniqueOrThrow({ where, include: { program: { select: { status: true } } } })
  const moved = moveParticipation(rematch ? 'resume' : 'pause', { status: place.status, program: place.program.status })
  // Whoever stands where they wish to stand already, or has left the program, stays there.
  if (moved.ok) await transaction.participation.update({ where, data: { status: moved.value, version: { increment: 1 } } })
}

const AnswerRematchInput = builder.inputType('AnswerRematchInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    rematch: t.boolean({ required: true, description: 'True: match me with somebody else. False: not now.' }),
  }),
})

builder.mutationField('answerRematch', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'After an end: to be matched with somebody else, or to rest (M11). A mind may change.',
    args: { input: t.arg({ type: AnswerRematchInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const key = await withMyRelationship(context, input.relationshipId, async ({ transaction, relationship, personId }) => {
        if (relationship.status !== 'ended') {
          throw new Conflict('NOT_POSSIBLE_NOW', 'This relationship goes on, so there is no place to fill. Nothing was changed.', ['input', 'relationshipId'])
        }
        await keepRematch(transaction, relationship, personId, input.rematch)
      })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
    },
  }),
)
