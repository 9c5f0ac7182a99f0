import type { ProgramPolicy } from '@ithaca/core/program'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, NotReady } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { cleanName, createRun } from '../create-run.ts'
import { lockManagedProgram } from '../managing.ts'
import { missingOfProgram } from '../missing-for-matching.ts'
import { MatchingRunType } from '../run-type.ts'
import { studioOf } from './studio-of.ts'
import type { Studio } from './studio.ts'

const PATH = ['input', 'id']

const KeepStudioScenarioInput = builder.inputType('KeepStudioScenarioInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string({ description: 'What to call the scenario, up to 80 characters.' }),
    idempotencyKey: t.string(),
  }),
})

builder.mutationField('keepStudioScenario', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Makes the scenario that the studio shows a run: the same frozen inputs, solved again by a job, so the same pairs.',
    args: { input: t.arg({ type: KeepStudioScenarioInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const studio = studioOf(context, input.id, PATH)
      if (!studio) throw new NotFound(PATH)
      const { organisationId } = studio
      const id = (await firstAnswer(context, 'keepStudioScenario', input)) ?? (await keep(context, studio, input))
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

async function keep(context: OperationContext, studio: Studio, input: typeof KeepStudioScenarioInput.$inferInput): Promise<string> {
  const { program } = await lockManagedProgram(context, studio.programId, PATH)
  const missing = missingOfProgram(program)
  if (missing.length > 0) throw new NotReady(missing)
  const { scenario } = studio
  if (scenario === null || studio.working !== undefined || studio.engine.isOver) {
    throw new Conflict('STUDIO_SOLVING', 'The scenario is still being solved. Keep it when it is there.', PATH)
  }
  const { content, hash } = await studio.engine.ask('freeze-study', undefined)
  const { weights, floor } = scenario.settings
  const policy: ProgramPolicy = {
    floor,
    criteria: studio.policy.criteria.map((each) => ({ ...each, weight: weights[each.criterion] ?? each.weight })),
  }
  const runId = await createRun(context, program, { policy, name: cleanName(input.name), base: null })
  const transaction = transactionOf(context)
  const { organisationId } = studio
  await asWorker(transaction, 'console', () => transaction.matchingInputs.create({ data: { organisationId, runId, content: new Uint8Array(content) } }))
  await transaction.matchingRun.update({ where: { organisationId_id: { organisationId, id: runId } }, data: { inputsHash: hash } })
  await rememberAnswer(context, 'keepStudioScenario', input, runId)
  return runId
}
