import type { JobKind } from './generated/prisma/enums.ts'
import { handleMatchingRun } from './matching/run/handle-matching-run.ts'
import type { JobHandler } from './platform/jobs/queue.ts'

/** Who does which kind of long work. */
export const jobHandlers: Readonly<Record<JobKind, JobHandler>> = {
  plan_import: async () => undefined,
  commit_import: async () => undefined,
  undo_import: async () => undefined,
  matching_run: handleMatchingRun,
}
