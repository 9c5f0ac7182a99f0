import type { MatchingOutcome } from '@ithaca/core/matching'
import type { JobRun } from '../../platform/jobs/job-run.ts'
import { packageOf } from '../../plugins/catalogue.ts'
import { openEngine } from './engine.ts'
import { EngineFailure } from './engine-failure.ts'
import { explainEnd, explainRefusal } from './explain-failure.ts'
import { type FrozenInputs, freezeInputs } from './frozen-inputs.ts'
import { readInputs } from './read-inputs.ts'
import { writeOutcome } from './write-outcome.ts'

/** The job behind a matching run: freezes what it sees, runs the engine on that alone, and writes everything at once. */
export async function handleMatchingRun(job: JobRun): Promise<void> {
  const { organisationId } = job.actor
  const startedAt = performance.now()
  await job.report('matching.reading', 0, 0)
  const { runId, inputs } = await job.read(async (transaction) => {
    const run = await transaction.matchingRun.findFirstOrThrow({ where: { organisationId, jobId: job.id }, select: { id: true } })
    return { runId: run.id, inputs: await readInputs(transaction, organisationId, run.id) }
  })
  const { content, hash } = freezeInputs(inputs)
  const outcome = await solve(job, inputs, content)
  await job.report('matching.saving', 0, 0)
  const seconds = (performance.now() - startedAt) / 1_000
  await job.settle((transaction) =>
    writeOutcome(transaction, { organisationId, runId, inputs, content, hash, outcome, seconds }))
}

/** Throws a JobFailure that names the criterion, and the pair, when a plugin is at fault. */
async function solve(job: JobRun, { pluginVersions }: FrozenInputs, content: Uint8Array): Promise<MatchingOutcome> {
  const engine = openEngine(Object.keys(pluginVersions).map(packageOf))
  try {
    const result = await engine.ask('run', content, ({ stage, done, total }) => job.report(`matching.${stage}`, done, total))
    if (!result.ok) throw await explainRefusal(job, result.error)
    return result.value
  } catch (error) {
    throw error instanceof EngineFailure ? await explainEnd(job, error) : error
  } finally {
    engine.close()
  }
}
