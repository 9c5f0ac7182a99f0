import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { lockManagedProgram } from '../managing.ts'
import { findRun, MatchingRunType } from '../run-type.ts'

const PATH = ['input', 'id']

const ReplayMatchingRunInput = builder.inputType('ReplayMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('replayMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Solves the frozen inputs of a run again, as a job: says whether the very same bytes came out, and what each rule costs. Changes nothing else.',
    args: { input: t.arg({ type: ReplayMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const found = await findRun(context, idOf('MatchingRun', input.id))
      if (!found) throw new NotFound(PATH)
      const { actor } = await lockManagedProgram(context, found.programId, PATH)
      const { organisationId, id } = found
      const transaction = transactionOf(context)
      const run = await transaction.matchingRun.findUniqueOrThrow({
        where: { organisationId_id: { organisationId, id } },
        select: { job: { select: { status: true } }, replayJob: { select: { status: true } } },
      })
      if (run.job.status !== 'succeeded') throw new Conflict('RUN_NOT_DONE', 'A run can be checked when it has found its pairs.', PATH)
      if (run.replayJob?.status === 'queued' || run.replayJob?.status === 'running') {
        throw new Conflict('REPLAY_UNDER_WAY', 'This run is being checked already.', PATH)
      }
      const replayJobId = await context.queue.enqueue(transaction, actor, { kind: 'matching_replay' })
      return await transaction.matchingRun.update({ ...query, where: { organisationId_id: { organisationId, id } }, data: { replayJobId } })
    },
  }),
)
