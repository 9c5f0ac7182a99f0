import { type PersonChange, planUndo, type UndoConflict, type UndoPlan } from '@ithaca/core/directory'
import type { DirectoryImport } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import type { JobRun } from '../../platform/jobs/job-run.ts'
import type { JobHandler } from '../../platform/jobs/job-run.ts'
import { followDirectory } from '../../relationship/life/follow-directory.ts'
import { applyUndo } from './apply-undo.ts'
import { lockDirectory, readDirectory } from './directory-state.ts'
import { findImportOfJob, onImport } from './import-of-job.ts'
import type { StoredFileProblem } from './problem.ts'

const MAX_TOLD = 500

/** Takes an import back as a whole, in one transaction. What was touched since stays as it is, and is told. */
export const handleUndoImport: JobHandler = (run) =>
  onImport(run, { during: 'undoing', onFailure: 'committed' }, async () => {
    const row = await run.read((transaction) => findImportOfJob(transaction, run, 'undoing'))
    if (!row) return
    await run.report('directory.undoing', 0, row.rowCount)
    await run.settle(async (transaction) => {
      await lockDirectory(transaction, row.organisationId)
      const current = await findImportOfJob(transaction, run, 'undoing')
      if (current) await undo(transaction, run, current)
    })
  })

async function undo(transaction: Transaction, run: JobRun, row: DirectoryImport): Promise<void> {
  const { organisationId } = run.actor
  const changes = await readChanges(transaction, row.id)
  // Nobody whom it added can join something from here on: joining waits for this lock.
  const added = changes.flatMap(({ personId, isNew }) => (isNew ? [personId] : []))
  await transaction.$executeRaw`
    SELECT id FROM app."Person" WHERE "organisationId" = ${organisationId}::uuid AND id = ANY(${added}::uuid[]) ORDER BY id FOR UPDATE`
  const bound = await transaction.$queryRaw<{ id: string }[]>`SELECT id::text FROM app.bound_people()`
  const directory = await readDirectory(transaction)
  const plan = planUndo(changes, { ...directory, boundPersonIds: new Set(bound.map(({ id }) => id)) })
  await applyUndo(transaction, plan.steps)
  await followDirectory(transaction, organisationId, new Date())
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id: row.id } },
    data: { status: 'undone', undoneAt: new Date(), version: { increment: 1 }, fileProblems: tellConflicts(plan).map((problem) => ({ ...problem })) },
  })
}

async function readChanges(transaction: Transaction, importId: string): Promise<PersonChange[]> {
  const rows = await transaction.$queryRaw<{ change: PersonChange }[]>`
    SELECT change FROM app."DirectoryImportRow"
    WHERE "organisationId" = app.organisation_id() AND "importId" = ${importId}::uuid AND change IS NOT NULL ORDER BY "rowNumber"`
  return rows.map(({ change }) => change)
}

function tellConflicts({ conflicts }: UndoPlan): StoredFileProblem[] {
  const told = conflicts.slice(0, MAX_TOLD).map((conflict) => describe(conflict))
  const more = conflicts.length - told.length
  return more === 0 ? told : [...told, describe({ personId: '', label: '', field: 'person', message: `${more} more were touched since and stay as they are.` })]
}

function describe({ field, label, message }: UndoConflict): StoredFileProblem {
  return { rowNumber: null, field, value: label || null, code: 'TOUCHED_SINCE', message, mend: 'Change it by hand if it should go back.', isWarning: true }
}
