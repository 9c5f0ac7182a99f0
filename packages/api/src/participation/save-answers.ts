import { type AnswerChanges, type AnswerProblem, programQuestions, saveAnswers } from '@ithaca/core/program'
import type { Prisma } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { Transaction } from '../platform/database/client.ts'
import { COMMON_FAILURES, Failure, FailureInterface, InvalidInput } from '../platform/graphql/failures.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { moved, type OwnPlace, ownPlace, placeKey } from './own-place.ts'

const MAX_ANSWERS = 100

/** Answers that can't be kept; none of the call's was. */
class InvalidAnswers extends Failure {
  readonly problems: readonly AnswerProblem[]

  constructor(problems: readonly AnswerProblem[]) {
    super(
      'INVALID_ANSWERS',
      'Some answers cannot be kept as they are. Nothing was changed yet; please mend them and save again.',
      ['input', 'answers'],
    )
    this.problems = problems
  }
}

const AnswerProblemType = builder.objectRef<AnswerProblem>('AnswerProblem').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    key: t.exposeString('key'),
    message: t.exposeString('message', { description: 'What would mend it.' }),
  }),
})

builder.objectType(InvalidAnswers, {
  name: 'InvalidAnswersError',
  subGraphs: ['portal'],
  interfaces: [FailureInterface],
  fields: (t) => ({ problems: t.field({ type: [AnswerProblemType], resolve: ({ problems }) => [...problems] }) }),
})

const AnswerInput = builder.inputType('AnswerInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    key: t.string({ required: true }),
    value: t.field({ type: 'JSON', description: 'Null or nothing clears the answer.' }),
  }),
})

const SaveAnswersInput = builder.inputType('SaveAnswersInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    participationId: t.id({ required: true }),
    answers: t.field({ type: [AnswerInput], required: true, description: `At most ${MAX_ANSWERS}.` }),
  }),
})

builder.mutationField('saveAnswers', (t) =>
  t.prismaField({
    type: MyParticipationType,
    subGraphs: ['portal'],
    description: 'Keeps the answers given and leaves the others. All of them, or none.',
    args: { input: t.arg({ type: SaveAnswersInput, required: true }) },
    errors: { types: [...COMMON_FAILURES, InvalidAnswers] },
    resolve: async (query, _root, { input }, context) => {
      const place = await ownPlace(context, input.participationId)
      moved('answer', place)
      if (input.answers.length > MAX_ANSWERS) {
        throw new InvalidInput('TOO_MANY_ANSWERS', `One call saves at most ${MAX_ANSWERS} answers.`, [
          'input',
          'answers',
        ])
      }
      // Whoever is still choosing a role may answer for either; only those of the role count as asked later.
      const role = place.status === 'invited' ? 'both' : place.role
      const questions = programQuestions(frozenTemplateOf(place.program), catalogue, role)
      const checked = saveAnswers(questions, input.answers)
      if (!checked.ok) throw new InvalidAnswers(checked.error)
      const transaction = transactionOf(context)
      await writeAnswers(transaction, place, checked.value)
      return await transaction.participation.findUniqueOrThrow({ ...query, where: placeKey(place) })
    },
  }),
)

async function writeAnswers(
  transaction: Transaction,
  { organisationId, id: participationId, personId }: OwnPlace,
  { kept, cleared }: AnswerChanges,
) {
  await transaction.answer.deleteMany({
    where: { organisationId, participationId, field: { in: [...cleared, ...kept.keys()] } },
  })
  await transaction.answer.createMany({
    data: [...kept].map(([field, value]) => ({
      organisationId,
      participationId,
      personId,
      field,
      value: value as Prisma.InputJsonValue,
    })),
  })
}
