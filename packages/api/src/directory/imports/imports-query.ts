import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { decide } from '../../access/decide.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { DirectoryImportType } from './import-type.ts'

function scopeOf({ actor }: OperationContext) {
  if (!actor || !decide(actor, 'directory.change').isAllowed) throw notFoundError()
  return { organisationId: actor.organisationId }
}

builder.queryField('directoryImports', (t) =>
  t.prismaConnection(
    {
      type: DirectoryImportType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'Imports of the directory, the newest first.',
      totalCount: (_root, _args, context) => transactionOf(context).directoryImport.count({ where: scopeOf(context) }),
      resolve: (query, _root, _args, context) =>
        transactionOf(context).directoryImport.findMany({ ...query, where: scopeOf(context), orderBy: { id: 'desc' } }),
    },
    { name: 'DirectoryImportsConnection', subGraphs: ['console'] },
    { name: 'DirectoryImportsEdge', subGraphs: ['console'] },
  ),
)
