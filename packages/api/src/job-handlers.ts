import type { JobKind } from './generated/prisma/enums.ts'
import { handleCommitImport } from './directory/imports/handle-commit.ts'
import { handlePlanImport } from './directory/imports/handle-plan.ts'
import { handleUndoImport } from './directory/imports/handle-undo.ts'
import { handleMatchingReplay } from './matching/replay/handle-matching-replay.ts'
import { handleMatchingRun } from './matching/run/handle-matching-run.ts'
import type { JobHandler } from './platform/jobs/job-run.ts'

/** Who does which kind of long work. */
export const jobHandlers: Readonly<Record<JobKind, JobHandler>> = {
  plan_import: handlePlanImport,
  commit_import: handleCommitImport,
  undo_import: handleUndoImport,
  matching_run: handleMatchingRun,
  matching_replay: handleMatchingReplay,
}
