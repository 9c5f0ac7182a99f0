import { changeTerms, checkTerms } from '@ithaca/core/relationship'
import type { Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, StaleVersion, toFailure } from '../../platform/graphql/failures.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { lockAgreement } from './lock-agreement.ts'

const ChangeAgreementTermsInput = builder.inputType('ChangeAgreementTermsInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you looked at.' }),
    meetEveryWeeks: t.int({ required: true }),
    meetingMinutes: t.int({ required: true }),
    means: t.string({ required: true, description: 'One of `meansOptions`.' }),
  }),
})

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
      const terms = checkTerms(input, frozenTemplateOf(relationship.program).template.cadence)
      if (!terms.ok) throw toFailure(terms.error)
      const version = changeTerms(latest, terms.value)
      if (!version.ok) throw toFailure(version.error)
      const { organisationId, id } = relationship
      await transactionOf(context).agreement.create({
        data: {
          organisationId, relationshipId: id, version: version.value, ...terms.value,
          clauses: latest.clauses as Prisma.InputJsonValue,
          createdById: context.actor?.personId ?? '',
        },
      })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
