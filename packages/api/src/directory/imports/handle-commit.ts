import type { DirectoryImport } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { JobFailure, type JobRun } from '../../platform/jobs/job-run.ts'
import type { JobHandler } from '../../platform/jobs/job-run.ts'
import { followDirectory } from '../../relationship/life/follow-directory.ts'
import { todayIso } from '../lines/in-force.ts'
import { applyPlan } from './apply-plan.ts'
import { type DirectoryState, fingerprintDirectory, lockDirectory, readDirectory } from './directory-state.ts'
import { findImportOfJob, onImport } from './import-of-job.ts'
import { type MadePlan, makePlan } from './make-plan.ts'
import { storePlan } from './store-plan.ts'

/** How often to start over when somebody changes the directory between the check and the writing. */
const ATTEMPTS = 5

/** Thrown inside the transaction that writes: the directory moved on since the check. */
class DirectoryMoved extends Error {}

interface Checked {
  readonly row: DirectoryImport
  readonly directory: DirectoryState
  readonly fingerprint: string
  readonly made: MadePlan
  readonly asOf: string
}

/**
 * Carries a plan out: plans once more against the directory as it is now, and writes everything in one transaction.
 *
 * When the directory has changed so that something else would come out than people have seen, nothing is written: the
 * new plan takes the old one's place, and the job says so.
 */
export const handleCommitImport: JobHandler = (run) =>
  onImport(run, { during: 'committing', onFailure: 'planned' }, async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const checked = await check(run)
      if (!checked) return
      if (checked.made.hash !== checked.row.planHash) await replan(run, checked)
      await run.report('directory.writing', checked.row.rowCount, checked.row.rowCount)
      try {
        return await run.settle((transaction) => write(transaction, run, checked))
      } catch (error) {
        if (!(error instanceof DirectoryMoved)) throw error
      }
    }
    throw new JobFailure('DIRECTORY_BUSY', 'The directory is being changed by others all the time. Nothing was written. Try again in a while.')
  })

async function check(run: JobRun): Promise<Checked | undefined> {
  const asOf = todayIso()
  await run.report('directory.checking', 0, 0)
  const found = await run.read(async (transaction) => {
    const row = await findImportOfJob(transaction, run, 'committing')
    if (!row) return undefined
    const fingerprint = await fingerprintDirectory(transaction)
    return { row, fingerprint, directory: await readDirectory(transaction, asOf) }
  })
  return found && { ...found, asOf, made: await makePlan(found.row, found.directory, asOf) }
}

async function write(transaction: Transaction, run: JobRun, { row, directory, fingerprint, made, asOf }: Checked): Promise<void> {
  const { organisationId, id } = row
  await lockDirectory(transaction, organisationId)
  if (!(await findImportOfJob(transaction, run, 'committing'))) return
  if ((await fingerprintDirectory(transaction)) !== fingerprint) throw new DirectoryMoved()
  // Planned on another day: the lines open and end today.
  if (row.plannedOn?.toISOString().slice(0, 10) !== asOf) await storePlan(transaction, row, made, { nameOf: namesOf(directory), asOf })
  await applyPlan(transaction, id)
  await followDirectory(transaction, organisationId, new Date())
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id } },
    data: { status: 'committed', committedAt: new Date(), content: null, version: { increment: 1 } },
  })
}

/** Puts the plan of now in the old one's place, and ends the job with that. */
async function replan(run: JobRun, { row, directory, made, asOf }: Checked): Promise<never> {
  await run.read(async (transaction) => {
    if (!(await findImportOfJob(transaction, run, 'committing'))) return
    await storePlan(transaction, row, made, { nameOf: namesOf(directory), asOf })
  })
  throw new JobFailure('DIRECTORY_CHANGED', 'The directory has changed since this was planned, and the plan would now come out differently. Nothing was written. Here is the plan as of now: look at it, and commit it again.')
}

function namesOf({ people }: DirectoryState): ReadonlyMap<string, string> {
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
