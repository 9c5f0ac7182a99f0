import { createProgram } from '@ithaca/core/program'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound, toFailure } from '../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../platform/graphql/idempotency.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { readDisabled } from '../plugins/disabled.ts'
import { shapeTemplate } from '../plugins/shape-template.ts'
import { actingPerson } from './access.ts'
import { asJson } from './stored.ts'
import { ProgramType } from './program-type.ts'

const CreateProgramInput = builder.inputType('CreateProgramInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    templateId: t.id({ required: true }),
    name: t.string({ required: true, description: 'At most 120 characters.' }),
    startsOn: t.field({ type: 'Date', required: true }),
    settings: t.field({ type: 'JSON', description: 'As the template declares them; left out, its defaults.' }),
    idempotencyKey: t.string(),
  }),
})

builder.mutationField('createProgram', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Makes a draft from a template, whose version it keeps. Who makes it is its first program manager.',
    args: { input: t.arg({ type: CreateProgramInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId } = actingPerson(context, 'program.create')
      const known = await firstAnswer(context, 'createProgram', input)
      const id = known ?? (await makeProgram(context, input))
      if (known === undefined) await rememberAnswer(context, 'createProgram', input, id)
      return await transactionOf(context).program.findUniqueOrThrow({
        ...query,
        where: { organisationId_id: { organisationId, id } },
      })
    },
  }),
)

async function makeProgram(context: OperationContext, input: typeof CreateProgramInput.$inferInput): Promise<string> {
  const { organisationId, personId } = actingPerson(context, 'program.create')
  const loaded = catalogue.templates.get(input.templateId)
  const disabled = await readDisabled(transactionOf(context), organisationId)
  if (!loaded || disabled.has(loaded.pluginId)) throw new NotFound(['input', 'templateId'])
  const shaped = await shapeTemplate(loaded, input.settings, ['input', 'settings'])
  const made = createProgram(shaped, catalogue, input)
  if (!made.ok) throw toFailure(made.error)
  const { frozen, policy, startsOn, ...rest } = made.value
  const { id } = await transactionOf(context).program.create({
    data: {
      ...rest,
      organisationId,
      createdById: personId,
      startsOn: new Date(`${startsOn}T00:00:00Z`),
      template: asJson(frozen),
      policy: asJson(policy),
      managers: { create: { personId } },
    },
    select: { id: true },
  })
  return id
}
