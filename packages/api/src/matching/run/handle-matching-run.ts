import { JobFailure, type JobRun } from '../../platform/jobs/job-run.ts'
import { runEngine } from './engine.ts'
import { freezeInputs } from './frozen-inputs.ts'
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
  const result = await runEngine(content, ({ stage, done, total }) => job.report(`matching.${stage}`, done, total))
  if (!result.ok) throw new JobFailure(result.error.code, sentenceOf(result.error))
  await job.report('matching.saving', 0, 0)
  const seconds = (performance.now() - startedAt) / 1_000
  await job.settle((transaction) =>
    writeOutcome(transaction, { organisationId, runId, inputs, content, hash, outcome: result.value, seconds }))
}

/** What a plugin throws may carry answers, so only its name is passed on. */
function sentenceOf({ code, message, facts }: { code: string; message: string; facts?: Readonly<Record<string, unknown>> }): string {
  if (code !== 'CRITERION_FAILED') return message
  return `The criterion "${String(facts?.['criterionId'])}" failed, so nothing was matched. Ask whoever looks after its plugin.`
}
