import type { MatchingOutcome } from '@ithaca/core/matching'
import type { JobRun } from '../../platform/jobs/job-run.ts'
import { packageOf } from '../../plugins/catalogue.ts'
import { openEngine } from './engine.ts'
import { EngineFailure } from './engine-failure.ts'
import { explainEnd, explainRefusal } from './explain-failure.ts'
import type { FrozenInputs } from './frozen-inputs.ts'

/** A job's progress is told in hundredths of the whole, as the engine estimates it. */
const HUNDRED = 100

/** Solves frozen inputs. Throws a JobFailure that names the criterion, and the pair, when a plugin is at fault. */
export async function solveFrozen(job: JobRun, { pluginVersions }: FrozenInputs, content: Uint8Array): Promise<MatchingOutcome> {
  const engine = openEngine(Object.keys(pluginVersions).map(packageOf))
  try {
    const result = await engine.ask('run', content, ({ stage, part }) => job.report(`matching.${stage}`, Math.round(part * HUNDRED), HUNDRED))
    if (!result.ok) throw await explainRefusal(job, result.error)
    return result.value
  } catch (error) {
    throw error instanceof EngineFailure ? await explainEnd(job, error) : error
  } finally {
    engine.close()
  }
}
