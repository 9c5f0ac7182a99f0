import { canMatch } from '@ithaca/core/program'
import type { MatchingRun, Program } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, NotReady } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { isChainOfCommandError } from '../../relationship/proposal/chain-error.ts'
import { lockManagedProgram } from '../managing.ts'
import { findRun, MatchingRunType } from '../run-type.ts'
import { proposePairs } from './propose-pairs.ts'

const PATH = ['input', 'id']

const PublishMatchingRunInput = builder.inputType('PublishMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string() }),
})

builder.mutationField('publishMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description:
      'Proposes the pairs of a run to the two of each, all or none. Pairs that are not possible any more at this moment ' +
      '(M1 by the reporting lines of today, places, people who left) are left out and counted in `publication`.',
    args: { input: t.arg({ type: PublishMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const found = await findRun(context, idOf('MatchingRun', input.id))
      if (!found) throw new NotFound(PATH)
      const { program } = await lockManagedProgram(context, found.programId, PATH)
      const { organisationId, id } = found
      if ((await firstAnswer(context, 'publishMatchingRun', input)) === undefined) {
        await publish(context, program, id)
        await rememberAnswer(context, 'publishMatchingRun', input, id)
      }
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/** Behind the program's lock: two people who publish at once do so one after the other. */
async function publish(context: OperationContext, program: Program, runId: string): Promise<void> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId } = program
  const run = await transaction.matchingRun.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: runId } },
    include: { job: { select: { status: true } } },
  })
  assertPublishable(run, program, run.job.status)
  const now = new Date()
  try {
    await proposePairs(transaction, { run, program, now })
  } catch (error) {
    if (!isChainOfCommandError(error)) throw error
    throw new Conflict('DIRECTORY_CHANGED', 'The directory changed at this very moment, so nothing was proposed. Publish again.', PATH)
  }
  await transaction.matchingRun.update({ where: { organisationId_id: { organisationId, id: runId } }, data: { publishedAt: now } })
  if (program.status === 'matching') {
    await transaction.program.update({
      where: { organisationId_id: { organisationId, id: programId } },
      data: { status: 'running', version: { increment: 1 } },
    })
  }
}

function assertPublishable(run: MatchingRun, program: Program, jobStatus: string): void {
  if (run.publishedAt !== null) throw new Conflict('RUN_PUBLISHED', 'This run has been published already. Nothing was proposed twice.', PATH)
  if (jobStatus !== 'succeeded') {
    throw new NotReady([{ key: 'run-succeeded', message: 'Wait until this run has found its pairs, or start another one.' }])
  }
  if (!canMatch(program.status)) {
    throw new NotReady([{ key: 'program-status', message: 'Proposals can go out while the program is matching or running.' }])
  }
}
