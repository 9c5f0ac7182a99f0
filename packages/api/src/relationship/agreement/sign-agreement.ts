import { signAgreement } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, StaleVersion } from '../../platform/graphql/failures.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { touchRelationship } from '../signal/touch.ts'
import { lockAgreement, readLifeFacts } from './lock-agreement.ts'

const SignAgreementInput = builder.inputType('SignAgreementInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you read.' }),
  }),
})

builder.mutationField('signAgreement', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Signs the latest version. Once both have signed one version, the relationship begins (M9).',
    args: { input: t.arg({ type: SignAgreementInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, latest } = await lockAgreement(context, input.relationshipId)
      const { organisationId, id, mentorPersonId, mentoreePersonId } = relationship
      const personId = context.actor?.personId ?? ''
      const signedBy = latest.signatures.map((signature) => signature.personId)
      const people = [mentorPersonId, mentoreePersonId] as const
      const facts = await readLifeFacts(context, relationship)
      const signed = signAgreement({ ...facts, latestVersion: latest.version, signedBy, people }, input.version, personId)
      if (!signed.ok) {
        if (signed.error.code === 'STALE_VERSION') throw new StaleVersion(latest.version)
        throw new Conflict(signed.error.code, signed.error.message, ['input', 'relationshipId'])
      }
      const transaction = transactionOf(context)
      const now = new Date()
      const where = { organisationId_id: { organisationId, id } }
      if (signed.value.isNew) {
        await touchRelationship(transaction, id)
        await transaction.agreementSignature.create({
          data: { organisationId, relationshipId: id, version: latest.version, personId, signedAt: now },
        })
      }
      if (signed.value.begins) await transaction.relationship.update({ where, data: { status: 'active', activeAt: now } })
      return await transaction.relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)
