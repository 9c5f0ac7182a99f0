import { checkInRound, type CheckInRound } from '@ithaca/core/relationship'
import { batchLoads } from '../../directory/batch.ts'
import type { CheckIn } from '../../generated/prisma/client.ts'
import { CheckInAnswer, type RelationshipStatus } from '../../generated/prisma/enums.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'
import { frozenTemplateOf, type StoredProgram } from '../../program/stored.ts'
import { dayOf, today } from '../../program/today.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'

export const CheckInAnswerType = builder.enumType('CheckInAnswer', {
  subGraphs: ['portal'],
  description: 'Words, not marks: nothing is added up for a person or a pair (M4).',
  values: enumValues(CheckInAnswer),
})

/** The round of check-ins that is open in a relationship now. */
export function openRound(
  { activeAt, status, program }: { readonly activeAt: Date | null; readonly status: RelationshipStatus; readonly program: Pick<StoredProgram, 'template'> },
): CheckInRound | undefined {
  if (activeAt === null || (status !== 'active' && status !== 'ending')) return undefined
  return checkInRound(frozenTemplateOf(program).template, { activeOn: dayOf(activeAt), today: today() })
}

const MyAnswersType = builder.objectRef<CheckIn>('MyCheckInAnswers').implement({
  subGraphs: ['portal'],
  description: 'What one answered: about the relationship, never about the other (M12).',
  fields: (t) => ({
    rhythm: t.field({ type: CheckInAnswerType, description: 'We meet about as often as we want to.', resolve: ({ rhythm }) => rhythm }),
    openness: t.field({ type: CheckInAnswerType, description: 'We can speak openly with each other.', resolve: ({ openness }) => openness }),
    use: t.field({ type: CheckInAnswerType, description: 'Our conversations help with what matters.', resolve: ({ use }) => use }),
    direction: t.field({ type: CheckInAnswerType, description: 'We know what we are working towards.', resolve: ({ direction }) => direction }),
  }),
})

/** Row-level security shows one's own answers only, so the key need not name the person. */
const loadAnswers = batchLoads(async (transaction, relationshipIds): Promise<ReadonlyMap<string, readonly CheckIn[]>> => {
  const rows = await transaction.checkIn.findMany({ where: { relationshipId: { in: [...relationshipIds] } } })
  return Map.groupBy(rows, ({ relationshipId }) => relationshipId)
})

const MyCheckInType = builder.objectRef<CheckInRound & { readonly relationshipId: string }>('MyCheckIn').implement({
  subGraphs: ['portal'],
  description: 'A few questions about the relationship, the same for both, answered by each in private (M12).',
  fields: (t) => ({
    round: t.exposeInt('round'),
    opensOn: t.expose('opensOn', { type: 'Date' }),
    closesOn: t.expose('closesOn', { type: 'Date', description: 'The last day on which answers are taken, or may be changed.' }),
    answers: t.field({
      type: MyAnswersType,
      nullable: true,
      description: 'One’s own. Seen by nobody else; they count only in groups of five people and five relationships or more (M13).',
      resolve: async ({ relationshipId, round }, _args, context) =>
        (await loadAnswers(transactionOf(context), relationshipId))?.find((row) => row.round === round) ?? null,
    }),
  }),
})

builder.prismaObjectField(MyRelationshipType, 'checkIn', (t) =>
  t.field({
    type: MyCheckInType,
    nullable: true,
    description: 'The one that is open now; null before the first, and unless the relationship is under way.',
    select: { id: true, activeAt: true, status: true, program: { select: { template: true } } },
    resolve: (relationship) => {
      const round = openRound(relationship)
      return round ? { ...round, relationshipId: relationship.id } : null
    },
  }),
)
