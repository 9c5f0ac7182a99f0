import type { JobHandler } from '../../platform/jobs/job-run.ts'
import { todayIso } from '../lines/in-force.ts'
import { readDirectory } from './directory-state.ts'
import { findImportOfJob, onImport } from './import-of-job.ts'
import { makePlan } from './make-plan.ts'
import { storePlan } from './store-plan.ts'

/** Plans an import: reads it, compares it with the directory, and writes what it would do. The directory stays as it is. */
export const handlePlanImport: JobHandler = (run) =>
  onImport(run, { during: 'planning', onFailure: 'failed' }, async () => {
    const asOf = todayIso()
    await run.report('directory.reading', 0, 0)
    const found = await run.read(async (transaction) => {
      const row = await findImportOfJob(transaction, run, 'planning')
      return row && { row, directory: await readDirectory(transaction, asOf) }
    })
    if (!found) return
    const { row, directory } = found
    await run.report('directory.comparing', 0, row.rowCount)
    const made = await makePlan(row, directory, asOf)
    await run.report('directory.storing', row.rowCount, row.rowCount)
    const nameOf = new Map(directory.people.map(({ id, fullName }) => [id, fullName]))
    await run.settle(async (transaction) => {
      await storePlan(transaction, row, made, { nameOf, asOf })
      const { organisationId, id } = row
      await transaction.directoryImport.update({
        where: { organisationId_id: { organisationId, id } },
        data: { status: 'planned', version: { increment: 1 } },
      })
    })
  })
