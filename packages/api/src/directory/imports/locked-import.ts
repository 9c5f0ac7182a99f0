import type { DirectoryImport } from '../../generated/prisma/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, NotFound, StaleVersion } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { changingActor } from '../reading.ts'

const ID_PATH = ['input', 'importId']

/** An import without its content. */
export type ImportRow = Omit<DirectoryImport, 'content'>

/** An import that a mutation is about, locked until the operation ends: of two that come at once, one sees the other. */
export async function lockImport(context: OperationContext, globalId: string): Promise<ImportRow> {
  const { organisationId } = changingActor(context, ID_PATH)
  const id = idOf('DirectoryImport', globalId, ID_PATH)
  const transaction = transactionOf(context)
  await transaction.$queryRaw`SELECT id FROM app."DirectoryImport" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const row = await transaction.directoryImport.findUnique({ where: { organisationId_id: { organisationId, id } }, omit: { content: true } })
  if (!row) throw new NotFound(ID_PATH)
  return row
}

/** Guards against acting on what somebody else has changed since. */
export function assertVersion(row: ImportRow, version: number): void {
  if (row.version !== version) throw new StaleVersion(row.version)
}

/** The state of an import does not allow a step. */
export function wrongState({ status }: ImportRow, sentence: string): Conflict {
  return new Conflict('IMPORT_STATE', `${sentence} This import is ${STATES[status]}. Nothing was changed.`, ID_PATH)
}

const STATES: Readonly<Record<DirectoryImport['status'], string>> = {
  uploaded: 'not planned yet',
  planning: 'being planned',
  planned: 'planned and not committed',
  committing: 'being committed',
  committed: 'committed',
  undoing: 'being undone',
  undone: 'undone',
  failed: 'one that failed',
}
