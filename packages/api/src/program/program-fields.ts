import { checklist, nextStep } from '@ithaca/core/program'
import { PersonType } from '../directory/people/person-type.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { ProgramCriterionType, showCriteria } from './criterion-type.ts'
import { programCan, ProgramCanType } from './program-can.ts'
import { programFacts } from './program-facts.ts'
import { ProgramType } from './program-type.ts'
import { frozenTemplateOf, policyOf } from './stored.ts'
import { TemplateType } from './template-type.ts'
import { ChecklistItemType, NextStepType, ParticipationCountsType } from './way-types.ts'

async function factsOf(program: { readonly id: string }, context: OperationContext) {
  const facts = await programFacts(transactionOf(context), program.id)
  if (!facts) throw notFoundError()
  return facts
}

builder.prismaObjectFields(ProgramType, (t) => ({
  template: t.field({
    type: TemplateType,
    description: 'As frozen when the program was made.',
    select: { template: true },
    resolve: (program) => frozenTemplateOf(program),
  }),
  managers: t.field({
    type: [PersonType],
    description: 'The mentoring program managers, by name.',
    select: (_args, _context, nestedSelection) => ({
      managers: { select: { person: nestedSelection(true) }, orderBy: { person: { sortName: 'asc' } } },
    }),
    resolve: (program) => program.managers.map(({ person }) => person),
  }),
  criteria: t.field({
    type: [ProgramCriterionType],
    select: { template: true, policy: true },
    resolve: (program) => showCriteria(program),
  }),
  floor: t.float({
    description: 'The fit under which a pair is not proposed, 0 to 1 (M7).',
    select: { policy: true },
    resolve: (program) => policyOf(program).floor,
  }),
  checklist: t.field({
    type: [ChecklistItemType],
    description: 'In order; the first that is not done is the one next thing (M18).',
    resolve: async (program, _args, context) => [...checklist(await factsOf(program, context))],
  }),
  nextStep: t.field({
    type: NextStepType,
    nullable: true,
    description: 'Null when the program is closed.',
    resolve: async (program, _args, context) => nextStep(await factsOf(program, context)) ?? null,
  }),
  participationCounts: t.field({
    type: ParticipationCountsType,
    resolve: async (program, _args, context) => (await factsOf(program, context)).participations,
  }),
  viewerCan: t.field({ type: ProgramCanType, resolve: (program, _args, { actor }) => programCan(actor, program) }),
}))
