import { checkClosingDay, settleClosing } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, toFailure } from '../../platform/graphql/failures.ts'
import { dayOf, today } from '../../program/today.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { ClosingWordType } from '../life/enums.ts'
import { writeToBoth } from '../life/letters.ts'
import { type MyStep, withMyRelationship } from '../life/move-mine.ts'
import { keepChoice, readChoices } from './parting-choice.ts'
import { writeMove } from '../life/write-move.ts'

const PlanEndingInput = builder.inputType('PlanEndingInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    closesOn: t.field({ type: 'Date', required: true, description: 'The day of the closing conversation: today or within a year.' }),
  }),
})

builder.mutationField('planEnding', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Plans the closing conversation, or moves it to another day (M10). Either may, and either may call it off.',
    args: { input: t.arg({ type: PlanEndingInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const day = checkClosingDay(input.closesOn, today())
      if (!day.ok) throw toFailure(day.error)
      const key = await withMyRelationship(context, input.relationshipId, ({ transaction, relationship, now, move }) =>
        writeMove(transaction, relationship, move('plan-ending'), { now, closesOn: new Date(day.value) }))
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
    },
  }),
)

const SayClosingWordInput = builder.inputType('SayClosingWordInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    word: t.field({ type: ClosingWordType, required: true }),
  }),
})

builder.mutationField('sayClosingWord', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description:
      'Says for oneself what remains: peer, ally or farewell (M10). Once both have, the relationship ends as the quieter ' +
      'of the two; a single word is never shown to the other.',
    args: { input: t.arg({ type: SayClosingWordInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const key = await withMyRelationship(context, input.relationshipId, async (step) => {
        step.move('part')
        await keepChoice(step.transaction, step.relationship, step.personId, { closingWord: input.word })
        await partWhenBothHaveSpoken(step)
      })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: key } })
    },
  }),
)

async function partWhenBothHaveSpoken({ transaction, relationship, now, move }: MyStep): Promise<void> {
  const [mentor, mentoree] = await readChoices(transaction, relationship)
  const { closesOn } = relationship
  const { isOver, redefinedAs } = settleClosing({
    words: [mentor?.closingWord ?? undefined, mentoree?.closingWord ?? undefined],
    closesOn: closesOn ? dayOf(closesOn) : undefined,
    today: dayOf(now),
  })
  if (!isOver) return
  if (redefinedAs === undefined) throw new Conflict('RELATIONSHIP_ENDED', 'The time after your closing conversation is over. Nothing was changed.', ['input', 'relationshipId'])
  await writeMove(transaction, relationship, move('part'), { now, redefinedAs })
  await writeToBoth(transaction, 'ended', [relationship])
}
