import type { Program } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { COMMON_FAILURES, InvalidInput, NotFound, NotReady } from '../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../platform/graphql/idempotency.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { policyOf } from '../program/stored.ts'
import { cleanName, createRun, type NewRun } from './create-run.ts'
import { lockManagedProgram } from './managing.ts'
import { missingForMatching } from './missing-for-matching.ts'
import { MatchingRunType } from './run-type.ts'

const PATH = ['input', 'programId']
/** Few others are moved, and total fit hardly suffers. */
const STAYING = 0.02

const StartMatchingRunInput = builder.inputType('StartMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    name: t.string({ description: 'What to call the scenario, up to 80 characters.' }),
    basedOnId: t.id({ description: 'A run of the program whose pairs are kept where that costs little: few others are moved.' }),
    staying: t.float({ description: 'What staying together counts for beside the fit, 0 to 1; 0.02 unless told.' }),
    idempotencyKey: t.string(),
  }),
})

builder.mutationField('startMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Starts a matching run as a job. It looks for the best scenario, keeps locks and vetoes, and proposes nothing.',
    args: { input: t.arg({ type: StartMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { actor, program } = await lockManagedProgram(context, idOf('Program', input.programId, PATH), PATH)
      const { organisationId } = actor
      const known = await firstAnswer(context, 'startMatchingRun', input)
      const id = known ?? await startRun(context, program, input)
      if (known === undefined) await rememberAnswer(context, 'startMatchingRun', input, id)
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/** Behind the program's lock. */
async function startRun(context: OperationContext, program: Program, input: typeof StartMatchingRunInput.$inferInput): Promise<string> {
  const base = await readBase(context, program, input)
  const missing = await missingForMatching(context, program)
  if (missing.length > 0) throw new NotReady(missing)
  return await createRun(context, program, { policy: policyOf(program), name: cleanName(input.name), base })
}

async function readBase(
  context: OperationContext,
  { organisationId, id: programId }: Program,
  { basedOnId, staying }: typeof StartMatchingRunInput.$inferInput,
): Promise<NewRun['base']> {
  if (basedOnId === null || basedOnId === undefined) return null
  const bonus = staying ?? STAYING
  if (!(bonus >= 0 && bonus <= 1)) throw new InvalidInput('STAYING_INVALID', 'What staying together counts for is from 0 to 1.', ['input', 'staying'])
  const id = idOf('MatchingRun', basedOnId, ['input', 'basedOnId'])
  const run = await transactionOf(context).matchingRun.findFirst({ where: { organisationId, programId, id, job: { status: 'succeeded' } }, select: { id: true } })
  if (!run) throw new NotFound(['input', 'basedOnId'])
  return { runId: run.id, bonus }
}
