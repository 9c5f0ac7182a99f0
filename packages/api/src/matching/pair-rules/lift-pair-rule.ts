import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { lockManagedProgram } from '../managing.ts'
import { findPairRule, PairRuleType } from './pair-rule-type.ts'

const PATH = ['input', 'id']

const LiftPairRuleInput = builder.inputType('LiftPairRuleInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('liftPairRule', (t) =>
  t.prismaField({
    type: PairRuleType,
    subGraphs: ['console'],
    description: 'Ends a lock or a veto; runs from now on do without it. Within `undoUntil` that takes it back.',
    args: { input: t.arg({ type: LiftPairRuleInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const found = await findPairRule(context, idOf('PairRule', input.id, PATH))
      if (!found) throw new NotFound(PATH)
      const { actor } = await lockManagedProgram(context, found.programId, PATH)
      const { organisationId, id } = found
      const { count } = await transactionOf(context).pairRule.updateMany({
        where: { organisationId, id, liftedAt: null },
        data: { liftedAt: new Date(), liftedById: actor.personId },
      })
      if (count === 0) throw new Conflict('RULE_LIFTED', 'Somebody has lifted this already.', PATH)
      return await transactionOf(context).pairRule.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
