import type { MatchingParticipant } from '@ithaca/core/matching'
import { canMatch } from '@ithaca/core/program'
import type { Prisma, Program } from '../generated/prisma/client.ts'
import { asWorker } from '../platform/database/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, type MissingStep, NotReady } from '../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../platform/graphql/idempotency.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { frozenTemplateOf, policyOf } from '../program/stored.ts'
import { lockManagedProgram } from './managing.ts'
import { readParticipants } from './run/read-participants.ts'
import { MatchingRunType } from './run-type.ts'

const PATH = ['input', 'programId']

const StartMatchingRunInput = builder.inputType('StartMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({ programId: t.id({ required: true }), idempotencyKey: t.string() }),
})

builder.mutationField('startMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description: 'Starts a matching run as a job. It looks for the best scenario and proposes nothing.',
    args: { input: t.arg({ type: StartMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { actor, program } = await lockManagedProgram(context, idOf('Program', input.programId, PATH), PATH)
      const { organisationId } = actor
      const transaction = transactionOf(context)
      const known = await firstAnswer(context, 'startMatchingRun', input)
      const id = known ?? await startRun(context, program)
      if (known === undefined) await rememberAnswer(context, 'startMatchingRun', input, id)
      return await transaction.matchingRun.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/** Behind the program's lock. */
async function startRun(context: OperationContext, program: Program): Promise<string> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId } = program
  const missing = await missingForMatching(context, program)
  if (missing.length > 0) throw new NotReady(missing)
  const underWay = { organisationId, programId, job: { status: { in: ['queued' as const, 'running' as const] } } }
  if ((await transaction.matchingRun.count({ where: underWay })) > 0) {
    throw new Conflict('RUN_UNDER_WAY', 'A matching run of this program is under way. Wait for it, or cancel it.', PATH)
  }
  const { _max } = await transaction.matchingRun.aggregate({ where: { organisationId, programId }, _max: { number: true } })
  if (!context.actor) throw new Error('Nobody starts a run.')
  const jobId = await context.queue.enqueue(transaction, context.actor, { kind: 'matching_run' })
  const run = await transaction.matchingRun.create({
    data: {
      organisationId, programId, jobId,
      number: (_max.number ?? 0) + 1,
      policy: policyOf(program) as unknown as Prisma.InputJsonValue,
      createdById: context.actor.personId,
    },
  })
  return run.id
}

/** What must be there before people can be matched, as far as it is not. */
async function missingForMatching(context: OperationContext, program: Program): Promise<MissingStep[]> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId } = program
  if (!canMatch(program.status)) {
    return [{ key: 'program-status', message: 'Begin matching first: until then people are still being invited, or the program is over.' }]
  }
  const gone = policyOf(program).criteria.filter(({ criterion }) => !catalogue.criteria.has(criterion))
  if (gone.length > 0) {
    const list = gone.map(({ criterion }) => criterion).join(', ')
    return [{ key: 'criteria-installed', message: `Install the plugins of these criteria, which the program matches by: ${list}.` }]
  }
  const people = await asWorker(transaction, 'console', () =>
    readParticipants(transaction, { organisationId, programId }, frozenTemplateOf(program)))
  return missingPeople(people)
}

function missingPeople(people: readonly MatchingParticipant[]): MissingStep[] {
  const isMissing = (side: 'mentorCapacity' | 'mentoreeDemand') => people.every((person) => person[side] === 0)
  return [
    ...(isMissing('mentorCapacity')
      ? [{ key: 'ready-mentor', message: 'Wait for at least one mentor who has said yes, answered the questions and has a place left.' }]
      : []),
    ...(isMissing('mentoreeDemand')
      ? [{ key: 'ready-mentoree', message: 'Wait for at least one mentoree who has said yes, answered the questions and looks for a mentor.' }]
      : []),
  ]
}
