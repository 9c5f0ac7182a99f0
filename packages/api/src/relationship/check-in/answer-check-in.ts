import { answerCheckIn } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { askForCall } from '../call-request/ask-for-call.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { lockOwnRelationship } from '../own-relationship.ts'
import { touchRelationship } from '../signal/touch.ts'
import { CheckInAnswerType, openRound } from './my-check-in-type.ts'

const AnswerCheckInInput = builder.inputType('AnswerCheckInInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    round: t.int({ required: true, description: 'Of the check-in that you looked at.' }),
    rhythm: t.field({ type: CheckInAnswerType, required: true }),
    openness: t.field({ type: CheckInAnswerType, required: true }),
    use: t.field({ type: CheckInAnswerType, required: true }),
    direction: t.field({ type: CheckInAnswerType, required: true }),
    pleaseCallMe: t.boolean({ description: 'Reaches the program manager, with your name. The answers do not.' }),
  }),
})

builder.mutationField('answerCheckIn', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Answers the open check-in in private, or changes the answers (M12).',
    args: { input: t.arg({ type: AnswerCheckInInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where, personId } = await lockOwnRelationship(context, input.relationshipId)
      const { organisationId, id: relationshipId, status } = relationship
      const open = answerCheckIn({ status, open: openRound(relationship) }, input.round)
      if (!open.ok) throw new Conflict(open.error.code, open.error.message, open.error.path)
      const { round } = open.value
      const { rhythm, openness, use, direction } = input
      const answers = { rhythm, openness, use, direction }
      const transaction = transactionOf(context)
      await transaction.checkIn.upsert({
        where: { organisationId_relationshipId_personId_round: { organisationId, relationshipId, personId, round } },
        create: { organisationId, relationshipId, personId, round, ...answers },
        update: answers,
      })
      await touchRelationship(transaction, relationshipId)
      if (input.pleaseCallMe === true) await askForCall(transaction, relationship, personId)
      return await transaction.relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)
