import { addCriterion, type ProgramCriteria, removeCriterion } from '@ithaca/core/program'
import type { DomainError, Result } from '@ithaca/core/result'
import type { Program } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, StaleVersion, toFailure } from '../platform/graphql/failures.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { criteriaOff, readDisabled } from '../plugins/disabled.ts'
import { managedProgram } from './access.ts'
import { ProgramType } from './program-type.ts'
import { asJson, frozenTemplateOf, policyOf } from './stored.ts'

const ProgramCriterionInput = builder.inputType('ProgramCriterionInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    criterionId: t.id({ required: true }),
  }),
})

builder.mutationField('addProgramCriterion', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Lets the program look at one more criterion, with its own weight. From then on it asks what that reads.',
    args: { input: t.arg({ type: ProgramCriterionInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const program = await managedProgram(context, input.id)
      const { criterionId } = input
      const disabled = await readDisabled(transactionOf(context), program.organisationId)
      if (criteriaOff([criterionId], disabled).length > 0) {
        throw new Conflict('PLUGIN_DISABLED', 'The plugin of this criterion is switched off. Ask an administrator.', ['input', 'criterionId'])
      }
      const changed = addCriterion({ ...criteriaOf(program), status: program.status }, criterionId, catalogue)
      const where = await save(context, program, input.version, changed)
      return await transactionOf(context).program.findUniqueOrThrow({ ...query, where })
    },
  }),
)

builder.mutationField('removeProgramCriterion', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Takes a criterion from the program, with the questions that it alone asked. Answers are kept.',
    args: { input: t.arg({ type: ProgramCriterionInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const program = await managedProgram(context, input.id)
      const changed = removeCriterion({ ...criteriaOf(program), status: program.status }, input.criterionId)
      const where = await save(context, program, input.version, changed)
      return await transactionOf(context).program.findUniqueOrThrow({ ...query, where })
    },
  }),
)

function criteriaOf(program: Program): ProgramCriteria {
  return { frozen: frozenTemplateOf(program), policy: policyOf(program) }
}

async function save(context: OperationContext, program: Program, version: number, changed: Result<ProgramCriteria, DomainError>) {
  if (program.version !== version) throw new StaleVersion(program.version)
  if (!changed.ok) {
    const { code, message, path } = changed.error
    throw code === 'PROGRAM_CLOSING' ? new Conflict(code, message, path) : toFailure(changed.error)
  }
  const { organisationId, id } = program
  const where = { organisationId_id: { organisationId, id } }
  const { frozen, policy } = changed.value
  await transactionOf(context).program.update({
    where,
    data: { template: asJson(frozen), policy: asJson(policy), version: { increment: 1 } },
    select: { id: true },
  })
  return where
}
