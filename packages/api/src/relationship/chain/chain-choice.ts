import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { type ChainChoice, ChainChoiceType } from '../life/enums.ts'
import { writeToBoth } from '../life/letters.ts'
import { type MyStep, withMyRelationship } from '../life/move-mine.ts'
import { keepChoice, readChoices } from '../ending/parting-choice.ts'
import { keepRematch } from '../ending/rematch.ts'
import { writeMove } from '../life/write-move.ts'

const PATH = ['input', 'relationshipId']

const AnswerChainConflictInput = builder.inputType('AnswerChainConflictInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    choice: t.field({ type: ChainChoiceType, required: true }),
  }),
})

builder.mutationField('answerChainConflict', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description:
      'A reorganisation has put one of the two above the other (M1): chooses, in private, what comes of it. The program ' +
      'manager sees that it was resolved, not who chose what.',
    args: { input: t.arg({ type: AnswerChainConflictInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const key = await withMyRelationship(context, input.relationshipId, (step) => choose(step, input.choice))
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
    },
  }),
)

async function choose(step: MyStep, choice: ChainChoice): Promise<void> {
  const { transaction, relationship, personId, now } = step
  if (choice === 'WAIT') return await wait(step)
  await writeMove(transaction, relationship, step.move('end-for-chain'), { now })
  if (choice === 'REMATCH') await keepRematch(transaction, relationship, personId, true)
  await writeToBoth(transaction, 'ended', [relationship])
}

/** Once both would rather wait, nobody has to look after it any more. Until then the conflict is open for all. */
async function wait({ transaction, relationship, personId, now }: MyStep): Promise<void> {
  const { organisationId, id: relationshipId } = relationship
  const standing = { organisationId, relationshipId, goneAt: null }
  if ((await transaction.chainConflict.count({ where: standing })) === 0) {
    throw new Conflict('NOT_IN_ONE_CHAIN', 'Neither of you is above the other, so there is nothing to wait for. Nothing was changed.', PATH)
  }
  await keepChoice(transaction, relationship, personId, { waits: true })
  const choices = await readChoices(transaction, relationship)
  if (!choices.every((choice) => choice?.waits === true)) return
  await transaction.chainConflict.updateMany({ where: { ...standing, resolvedAt: null }, data: { resolvedAt: now } })
}
