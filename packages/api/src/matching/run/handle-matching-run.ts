import { sha256 } from '../../platform/canonical-json.ts'
import type { JobRun } from '../../platform/jobs/job-run.ts'
import { type FrozenContent, type FrozenInputs, freezeInputs, readFrozen } from './frozen-inputs.ts'
import { readInputs } from './read-inputs.ts'
import { solveFrozen } from './solve-frozen.ts'
import { createStopwatch } from './stopwatch.ts'
import { writeOutcome } from './write-outcome.ts'

/**
 * The job behind a matching run: freezes what it sees, runs the engine on that alone, and writes everything at once. A
 * scenario that was kept in the studio was frozen there; nothing is read anew then.
 */
export async function handleMatchingRun(job: JobRun): Promise<void> {
  const { organisationId } = job.actor
  const stopwatch = createStopwatch()
  await job.report('matching.reading', 0, 0)
  const { runId, inputs, content, hash } = await readOrFreeze(job)
  stopwatch.lap('reading')
  const outcome = await solveFrozen(job, inputs, content)
  stopwatch.lap('matching')
  await job.report('matching.saving', 0, 0)
  const { stages, seconds } = stopwatch
  await job.settle((transaction) =>
    writeOutcome(transaction, { organisationId, runId, inputs, content, hash, outcome, seconds: seconds(), stages }))
}

async function readOrFreeze(job: JobRun): Promise<FrozenContent & { readonly runId: string; readonly inputs: FrozenInputs }> {
  const { organisationId } = job.actor
  return await job.read(async (transaction) => {
    const { id: runId, inputs: kept } = await transaction.matchingRun.findFirstOrThrow({
      where: { organisationId, jobId: job.id },
      select: { id: true, inputs: { select: { content: true } } },
    })
    if (kept !== null) return { runId, inputs: readFrozen(kept.content), content: kept.content, hash: sha256(kept.content) }
    const inputs = await readInputs(transaction, organisationId, runId)
    return { runId, inputs, ...freezeInputs(inputs) }
  })
}
