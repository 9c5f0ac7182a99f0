import { type Database, runAs } from '../../platform/database/client.ts'
import { JobFailure } from '../../platform/jobs/job-run.ts'
import { EngineFailure } from '../run/engine-failure.ts'
import { explainEnd, explainRefusal, type NameReader } from '../run/explain-failure.ts'
import { freezeInputs } from '../run/frozen-inputs.ts'
import type { StudyChange } from './study-messages.ts'
import type { Studio } from './studio.ts'

const FAULT = { code: 'ENGINE_FAILED', message: 'The engine ended before it answered. Nothing was changed. Open the studio again.' }

/**
 * Solves as it was frozen, or with a change. One at a time: a change that comes while another is being solved waits, and
 * of several that wait the last is solved. Settles when none waits.
 */
export async function solveStudio(database: Database, studio: Studio, change?: StudyChange): Promise<void> {
  if (change !== undefined) {
    studio.next = change
    studio.settings = settingsOf(change)
  }
  studio.working ??= work(database, studio)
  await studio.working
}

function settingsOf({ weights, floor, staying }: StudyChange): Studio['settings'] {
  return { weights, floor, staying }
}

async function work(database: Database, studio: Studio): Promise<void> {
  if (studio.scenario === null) await solveOnce(database, studio, undefined)
  while (studio.next !== undefined) {
    const change = studio.next
    studio.next = undefined
    await solveOnce(database, studio, change)
  }
  studio.working = undefined
}

async function solveOnce(database: Database, studio: Studio, change: StudyChange | undefined): Promise<void> {
  const { engine, inputs } = studio
  const settings = change === undefined ? studio.settings : settingsOf(change)
  const watch = (progress: Studio['progress']): Promise<void> => {
    studio.progress = progress
    return Promise.resolve()
  }
  try {
    const result = change === undefined
      ? await engine.ask('open-study', freezeInputs(inputs).content, watch)
      : await engine.ask('change-study', change, watch)
    if (result.ok) {
      studio.failure = null
      studio.scenario = { ...result.value, settings, revision: (studio.scenario?.revision ?? 0) + 1 }
    } else studio.failure = await explainRefusal(readerOf(database, studio), result.error)
  } catch (error) {
    const explained = error instanceof EngineFailure ? await explainEnd(readerOf(database, studio), error) : error
    studio.failure = explained instanceof JobFailure ? explained : FAULT
  }
}

/** Reads the names of the two at whom a criterion failed. */
function readerOf(database: Database, { organisationId, personId }: Studio): NameReader {
  const actor = { surface: 'worker', organisationId, personId, isAdmin: false, managedProgramIds: [] } as const
  return { actor, read: (work) => runAs(database, actor, work) }
}
