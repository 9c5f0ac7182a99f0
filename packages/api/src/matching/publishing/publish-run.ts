import { canMatch } from '@ithaca/core/program'
import type { MatchingRun, Program } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { Conflict, NotReady } from '../../platform/graphql/failures.ts'
import { proposePairs } from './propose-pairs.ts'

const PATH = ['input', 'id']

/** Proposes a run's pairs, behind its program's lock: two who publish at once do so one after the other. */
export async function publishRun(transaction: Transaction, program: Program, run: MatchingRun, now: Date): Promise<void> {
  const { organisationId, id: programId } = program
  await proposePairs(transaction, { run, program, now })
  await transaction.matchingRun.update({
    where: { organisationId_id: { organisationId, id: run.id } },
    data: { publishedAt: now, publishAt: null, publishMissedAt: null },
  })
  if (program.status === 'matching') {
    await transaction.program.update({
      where: { organisationId_id: { organisationId, id: programId } },
      data: { status: 'running', version: { increment: 1 } },
    })
  }
}

/** A run that has its pairs and has not been published, of a program in which proposals can go out. */
export async function findPublishable(transaction: Transaction, program: Program, runId: string): Promise<MatchingRun> {
  const { organisationId } = program
  const run = await transaction.matchingRun.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: runId } },
    include: { job: { select: { status: true } } },
  })
  if (run.publishedAt !== null) throw new Conflict('RUN_PUBLISHED', 'This run has been published already. Nothing was proposed twice.', PATH)
  if (run.job.status !== 'succeeded') {
    throw new NotReady([{ key: 'run-succeeded', message: 'Wait until this run has found its pairs, or start another one.' }])
  }
  if (!canMatch(program.status)) {
    throw new NotReady([{ key: 'program-status', message: 'Proposals can go out while the program is matching or running.' }])
  }
  return run
}
