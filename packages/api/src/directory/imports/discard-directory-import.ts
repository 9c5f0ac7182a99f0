import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { canDiscard } from './can.ts'
import { DirectoryImportType } from './import-type.ts'
import { lockImport, wrongState } from './locked-import.ts'

const DiscardDirectoryImportInput = builder.inputType('DiscardDirectoryImportInput', {
  subGraphs: ['console'],
  fields: (t) => ({ importId: t.id({ required: true }) }),
})

builder.mutationField('discardDirectoryImport', (t) =>
  t.prismaField({
    type: DirectoryImportType,
    subGraphs: ['console'],
    description: 'Throws an import away that changed nothing, with all that was kept of its file. Answers with what it was.',
    args: { input: t.arg({ type: DiscardDirectoryImportInput, required: true }) },
    errors: { types: [NotFound, Conflict] },
    resolve: async (query, _root, { input }, context) => {
      const row = await lockImport(context, input.importId)
      if (!canDiscard(row)) throw wrongState(row, 'Only what has changed nothing can be thrown away.')
      const { organisationId, id } = row
      return await transactionOf(context).directoryImport.delete({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
