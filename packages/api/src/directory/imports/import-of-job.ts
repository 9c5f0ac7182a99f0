import type { DirectoryImport } from '../../generated/prisma/client.ts'
import type { ImportStatus } from '../../generated/prisma/enums.ts'
import type { JobRun } from '../../platform/jobs/job-run.ts'
import type { Transaction } from '../../platform/database/client.ts'

/** The import that a job works on, while it waits for that job; nothing if it is no longer so. */
export async function findImportOfJob(transaction: Transaction, run: JobRun, status: ImportStatus): Promise<DirectoryImport | undefined> {
  const { organisationId } = run.actor
  return (await transaction.directoryImport.findFirst({ where: { organisationId, jobId: run.id, status } })) ?? undefined
}

/** Does an import's long work; if it comes to nothing, the import returns to where it can be taken up again. */
export async function onImport(
  run: JobRun,
  states: { readonly during: ImportStatus; readonly onFailure: ImportStatus },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { organisationId } = run.actor
    await run.read((transaction) => transaction.directoryImport.updateMany({
      where: { organisationId, jobId: run.id, status: states.during },
      data: { status: states.onFailure, version: { increment: 1 } },
    }))
    throw error
  }
}
