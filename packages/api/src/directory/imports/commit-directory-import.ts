import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, InvalidInput, NotFound, StaleVersion } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { changingActor } from '../reading.ts'
import { canCommit } from './can.ts'
import { DirectoryImportType } from './import-type.ts'
import { assertVersion, lockImport, wrongState } from './locked-import.ts'

const CommitDirectoryImportInput = builder.inputType('CommitDirectoryImportInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    importId: t.id({ required: true }),
    version: t.int({ required: true }),
    idempotencyKey: t.string(),
  }),
})

async function startCommit(context: OperationContext, input: typeof CommitDirectoryImportInput.$inferInput): Promise<string> {
  const earlier = await firstAnswer(context, 'commitDirectoryImport', input)
  if (earlier !== undefined) return earlier
  const row = await lockImport(context, input.importId)
  if (!canCommit(row)) throw wrongState(row, 'Only what is planned can be committed.')
  assertVersion(row, input.version)
  const { organisationId, id } = row
  const transaction = transactionOf(context)
  const jobId = await context.queue.enqueue(transaction, changingActor(context), { kind: 'commit_import', total: row.rowCount })
  await transaction.directoryImport.update({
    where: { organisationId_id: { organisationId, id } },
    data: { status: 'committing', jobId, version: { increment: 1 } },
  })
  await rememberAnswer(context, 'commitDirectoryImport', input, id)
  return id
}

builder.mutationField('commitDirectoryImport', (t) =>
  t.prismaField({
    type: DirectoryImportType,
    subGraphs: ['console'],
    description: 'Carries a plan out in one transaction: all of it or nothing. A job; idempotent by external id.',
    args: { input: t.arg({ type: CommitDirectoryImportInput, required: true }) },
    errors: { types: [InvalidInput, NotFound, Conflict, StaleVersion] },
    resolve: async (query, _root, { input }, context) => {
      const id = await startCommit(context, input)
      const { organisationId } = changingActor(context)
      return await transactionOf(context).directoryImport.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
