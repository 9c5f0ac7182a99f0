import { checkPhase } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, toFailure } from '../../platform/graphql/failures.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { lockOwnRelationship } from '../own-relationship.ts'
import { touchRelationship } from '../signal/touch.ts'

const SayPhaseInput = builder.inputType('SayPhaseInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    relationshipId: t.id({ required: true }),
    phase: t.string({ required: true, description: 'One of `phasesBeside`.' }),
  }),
})

builder.mutationField('sayPhase', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Says that the two should be in this phase. When the other has said so already, they are (M10); otherwise it is proposed to them.',
    args: { input: t.arg({ type: SayPhaseInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where, personId } = await lockOwnRelationship(context, input.relationshipId)
      const { organisationId, id: relationshipId, status, phase, program } = relationship
      const to = checkPhase(frozenTemplateOf(program).template, { status, phase, to: input.phase })
      if (!to.ok) throw toFailure(to.error)
      const transaction = transactionOf(context)
      const own = { organisationId_relationshipId: { organisationId, relationshipId } }
      const proposed = await transaction.phaseProposal.findUnique({ where: own })
      if (proposed !== null && proposed.phase === to.value && proposed.proposedById !== personId) {
        await transaction.phaseProposal.delete({ where: own })
        await transaction.relationship.update({ where, data: { phase: to.value } })
      } else {
        const said = { phase: to.value, proposedById: personId }
        await transaction.phaseProposal.upsert({ where: own, create: { organisationId, relationshipId, ...said }, update: said })
      }
      await touchRelationship(transaction, relationshipId)
      return await transaction.relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)

const SetPhaseProposalAsideInput = builder.inputType('SetPhaseProposalAsideInput', {
  subGraphs: ['portal'],
  fields: (t) => ({ relationshipId: t.id({ required: true }) }),
})

builder.mutationField('setPhaseProposalAside', (t) =>
  t.prismaField({
    type: MyRelationshipType,
    subGraphs: ['portal'],
    description: 'Takes one’s own proposal of a phase back, or leaves the other’s for later. Everything stays as it was.',
    args: { input: t.arg({ type: SetPhaseProposalAsideInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { relationship, where } = await lockOwnRelationship(context, input.relationshipId)
      const { organisationId, id: relationshipId } = relationship
      await transactionOf(context).phaseProposal.deleteMany({ where: { organisationId, relationshipId } })
      return await transactionOf(context).relationship.findUniqueOrThrow({ ...query, where })
    },
  }),
)
