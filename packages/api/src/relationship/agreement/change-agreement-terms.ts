import { changeTerms, checkTerms, type TermsChoice } from '@ithaca/core/relationship'
import type { Agreement, Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, StaleVersion, toFailure } from '../../platform/graphql/failures.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { touchRelationship } from '../signal/touch.ts'
import { lockAgreement } from './lock-agreement.ts'
import { ArrangerType, DayPartType } from './my-agreement-type.ts'
import { tellOfTerms } from './tell-of-terms.ts'

const ChangeAgreementTermsInput = builder.inputType('ChangeAgreementTermsInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you looked at.' }),
    meetEveryWeeks: t.int({ required: true }),
    meetingMinutes: t.int({ required: true }),
    means: t.string({ required: true, description: 'One of `meansOptions`.' }),
    alsoBy: t.stringList({ description: 'More of `meansOptions`. This and what follows stays as it is when it is left out.' }),
    weekday: t.int({ description: '1 (Monday) to 7; null for any day.' }),
    dayPart: t.field({ type: DayPartType, description: 'Null for any time.' }),
    arranger: t.field({ type: ArrangerType }),
  }),
})

/** What is left out stays as it is. */
function chosenTerms(input: typeof ChangeAgreementTermsInput.$inferInput, latest: Agreement): TermsChoice {
  const { meetEveryWeeks, meetingMinutes, means, alsoBy, weekday = latest.weekday, dayPart = latest.dayPart, arranger } = input
  return {
    meetEveryWeeks, meetingMinutes, means, weekday, dayPart,
    alsoBy: (alsoBy ?? latest.alsoBy).filter((each) => each !== means),
    arranger: arranger ?? latest.arranger,
  }
}

builder.mutationField('changeAgreementTerms', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Proposes other terms as a new version, which nobody has signed yet (M9). What was signed before stays in force until then.',
    args: { input: t.arg({ type: ChangeAgreementTermsInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, latest } = await lockAgreement(context, input.relationshipId)
      if (relationship.status === 'ended') {
        throw new Conflict('RELATIONSHIP_ENDED', 'This relationship has ended, so its agreement stays as it is.', ['input', 'relationshipId'])
      }
      if (latest.version !== input.version) throw new StaleVersion(latest.version)
      const terms = checkTerms(chosenTerms(input, latest), frozenTemplateOf(relationship.program).template.cadence)
      if (!terms.ok) throw toFailure(terms.error)
      const version = changeTerms(latest, terms.value)
      if (!version.ok) throw toFailure(version.error)
      const { organisationId, id } = relationship
      const personId = context.actor?.personId ?? ''
      await transactionOf(context).agreement.create({
        data: {
          organisationId, relationshipId: id, version: version.value, ...terms.value, alsoBy: [...terms.value.alsoBy],
          clauses: latest.clauses as Prisma.InputJsonValue,
          createdById: personId,
        },
      })
      await touchRelationship(transactionOf(context), id)
      await tellOfTerms(transactionOf(context), relationship, { version: version.value, byId: personId })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
