import type { RuleCost } from '@ithaca/core/matching'
import type { Prisma } from '../../generated/prisma/client.ts'
import { sha256 } from '../../platform/canonical-json.ts'
import { JobFailure, type JobRun } from '../../platform/jobs/job-run.ts'
import { packageOf } from '../../plugins/catalogue.ts'
import { openEngine } from '../run/engine.ts'
import { EngineFailure } from '../run/engine-failure.ts'
import type { EngineProgress } from '../run/engine-requests.ts'
import { explainEnd, explainRefusal } from '../run/explain-failure.ts'
import { type FrozenInputs, readFrozen } from '../run/frozen-inputs.ts'
import { hashOutcome } from '../run/hash-outcome.ts'
import { solveFrozen } from '../run/solve-frozen.ts'
import type { StoredReplay } from './stored-replay.ts'

/** The job that solves a run's frozen inputs again, says whether the same bytes came out, and prices its rules. */
export async function handleMatchingReplay(job: JobRun): Promise<void> {
  const { organisationId } = job.actor
  const startedAt = performance.now()
  const run = await job.read((transaction) => transaction.matchingRun.findFirstOrThrow({
    where: { organisationId, replayJobId: job.id },
    select: { id: true, inputsHash: true, outcomeHash: true, inputs: { select: { content: true } } },
  }))
  if (run.inputs === null || run.outcomeHash === null) throw new JobFailure('NOT_RECORDED', 'This run was made before outcomes were recorded, so there is nothing to hold a replay against.')
  if (sha256(run.inputs.content) !== run.inputsHash) throw new JobFailure('INPUTS_CHANGED', 'The frozen inputs of this run are not those that it was made from. Tell whoever looks after the server.')
  const inputs = readFrozen(run.inputs.content)
  const outcome = await solveFrozen(job, inputs, run.inputs.content)
  const seconds = (performance.now() - startedAt) / 1_000
  await job.report('matching.rule-costs', 0, 0)
  const outcomeHash = hashOutcome(outcome)
  const replay: StoredReplay = {
    isIdentical: outcomeHash === run.outcomeHash,
    outcomeHash, seconds,
    checkedAt: new Date().toISOString(),
    ruleCosts: await priceRules(job, inputs, run.inputs.content),
  }
  await job.settle(async (transaction) => {
    await transaction.matchingRun.update({
      where: { organisationId_id: { organisationId, id: run.id } },
      data: { replay: replay as unknown as Prisma.InputJsonValue },
    })
  })
}

/** In an engine of its own, which solves once more: a replay is to be a run like any other. */
async function priceRules(job: JobRun, { pluginVersions }: FrozenInputs, content: Uint8Array): Promise<readonly RuleCost[]> {
  const engine = openEngine(Object.keys(pluginVersions).map(packageOf))
  const watch = ({ done, total }: EngineProgress) => job.report('matching.rule-costs', done, total)
  try {
    const solved = await engine.ask('open-study', content, watch)
    const costs = solved.ok ? await engine.ask('study-rule-costs', undefined, watch) : solved
    if (!costs.ok) throw await explainRefusal(job, costs.error)
    return costs.value
  } catch (error) {
    throw error instanceof EngineFailure ? await explainEnd(job, error) : error
  } finally {
    engine.close()
  }
}
