import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, InvalidInput, NotFound } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { changingActor } from '../reading.ts'
import { canUndo } from './can.ts'
import { DirectoryImportType } from './import-type.ts'
import { lockImport, wrongState } from './locked-import.ts'

const UndoDirectoryImportInput = builder.inputType('UndoDirectoryImportInput', {
  subGraphs: ['console'],
  fields: (t) => ({ importId: t.id({ required: true }), idempotencyKey: t.string() }),
})

async function startUndo(context: OperationContext, input: typeof UndoDirectoryImportInput.$inferInput): Promise<string> {
  const earlier = await firstAnswer(context, 'undoDirectoryImport', input)
  if (earlier !== undefined) return earlier
  const row = await lockImport(context, input.importId)
  if (!canUndo(row)) throw wrongState(row, 'Only what is committed can be undone.')
  const { organisationId, id } = row
  const transaction = transactionOf(context)
  const jobId = await context.queue.enqueue(transaction, changingActor(context), { kind: 'undo_import', total: row.rowCount })
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id } },
    data: { status: 'undoing', jobId, version: { increment: 1 } },
  })
  await rememberAnswer(context, 'undoDirectoryImport', input, id)
  return id
}

builder.mutationField('undoDirectoryImport', (t) =>
  t.prismaField({
    type: DirectoryImportType,
    subGraphs: ['console'],
    description: 'Takes an import back as a whole. What was changed since is left as it is, and reported. A job.',
    args: { input: t.arg({ type: UndoDirectoryImportInput, required: true }) },
    errors: { types: [InvalidInput, NotFound, Conflict] },
    resolve: async (query, _root, { input }, context) => {
      const id = await startUndo(context, input)
      const { organisationId } = changingActor(context)
      return await transactionOf(context).directoryImport.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
