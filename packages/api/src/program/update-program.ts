import { type EditableProgram, updateProgram } from '@ithaca/core/program'
import type { Program } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, InvalidInput, StaleVersion, toFailure } from '../platform/graphql/failures.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { parseSettingsElsewhere } from '../plugins/parse-settings-elsewhere.ts'
import { managedProgram } from './access.ts'
import { ProgramType } from './program-type.ts'
import { asJson, frozenTemplateOf, policyOf } from './stored.ts'
import { dayOf } from './today.ts'

const CriterionWeightInput = builder.inputType('CriterionWeightInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    criterionId: t.id({ required: true }),
    weight: t.float({ required: true, description: 'Points, 0 to 100; 0 for a rule.' }),
    settings: t.field({ type: 'JSON', description: 'As the criterion declares them; left out, they stay.' }),
  }),
})

const UpdateProgramInput = builder.inputType('UpdateProgramInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    startsOn: t.field({ type: 'Date' }),
    selfJoin: t.boolean(),
    responseDays: t.int({ description: '3 to 60.' }),
    floor: t.float({ description: 'Above 0 and at most 1 (M7).' }),
    criteria: t.field({ type: [CriterionWeightInput], description: 'Those that change; the others stay. Each once.' }),
  }),
})

builder.mutationField('updateProgram', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Changes what is given and leaves the rest. All of it, or nothing.',
    args: { input: t.arg({ type: UpdateProgramInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const program = await managedProgram(context, input.id)
      if (program.version !== input.version) throw new StaleVersion(program.version)
      const changed = updateProgram(editable(program), await changesOf(input), {
        frozen: frozenTemplateOf(program),
        catalogue,
      })
      if (!changed.ok) throw refusal(changed.error)
      const { name, startsOn, selfJoin, responseDays, policy } = changed.value
      const { organisationId, id } = program
      return await transactionOf(context).program.update({
        ...query,
        where: { organisationId_id: { organisationId, id } },
        data: {
          name,
          selfJoin,
          responseDays,
          policy: asJson(policy),
          startsOn: new Date(`${startsOn}T00:00:00Z`),
          version: { increment: 1 },
        },
      })
    },
  }),
)

function editable(program: Program): EditableProgram {
  const { status, name, selfJoin, responseDays } = program
  return { status, name, selfJoin, responseDays, startsOn: dayOf(program.startsOn), policy: policyOf(program) }
}

async function changesOf(input: typeof UpdateProgramInput.$inferInput) {
  return {
    name: input.name ?? undefined,
    startsOn: input.startsOn ?? undefined,
    selfJoin: input.selfJoin ?? undefined,
    responseDays: input.responseDays ?? undefined,
    floor: input.floor ?? undefined,
    criteria: input.criteria ? await Promise.all(input.criteria.map(readSettings)) : undefined,
  }
}

/** The settings as their criterion's own schema takes them, parsed where its code is. */
async function readSettings(change: typeof CriterionWeightInput.$inferInput, index: number) {
  if (change.settings === undefined || change.settings === null) return { ...change, settings: undefined }
  const parsed = await parseSettingsElsewhere(change.criterionId, change.settings)
  if (parsed.ok) return { ...change, settings: parsed.value }
  const [issue] = parsed.issues
  const path = ['input', 'criteria', String(index), 'settings', ...(issue?.path ?? [])]
  throw new InvalidInput('SETTINGS_INVALID', issue?.message ?? 'These settings cannot be used.', path)
}

/** The state of the program refuses, or the input does. */
function refusal(error: Parameters<typeof toFailure>[0]) {
  const isState = error.code === 'PROGRAM_CLOSING' || error.code === 'ALREADY_RUNNING'
  return isState ? new Conflict(error.code, error.message, error.path) : toFailure(error)
}
