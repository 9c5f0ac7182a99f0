import { type Database, runAs } from '../../platform/database/client.ts'
import { closeOverdue, findOverdue } from '../ending/close-by-clock.ts'
import { followDirectory } from './follow-directory.ts'

/**
 * What time alone brings to relationships: lines that begin or end on a day (M1), farewells and closing conversations
 * that are over. Any number of processes may; each relationship ends behind its own locks.
 */
export async function followCalendar(database: Database, now: Date): Promise<void> {
  const rows = await database.$queryRaw<{ organisationId: string }[]>`SELECT * FROM app.organisations_with_relationships()`
  for (const { organisationId } of rows) {
    const asWorker = { surface: 'worker', organisationId, personId: '' } as const
    const overdue = await runAs(database, asWorker, async (transaction) => {
      await followDirectory(transaction, organisationId, now)
      return await findOverdue(transaction, organisationId, now)
    })
    for (const relationship of overdue) {
      await runAs(database, asWorker, (transaction) => closeOverdue(transaction, relationship, now))
    }
  }
}
