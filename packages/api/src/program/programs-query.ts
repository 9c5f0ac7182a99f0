import { programScope } from '../access/decide.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { ProgramType } from './program-type.ts'

builder.queryField('programs', (t) =>
  t.prismaConnection(
    {
      type: ProgramType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'The programs that the viewer looks after, newest first.',
      totalCount: (_root, _args, context) => transactionOf(context).program.count({ where: scopeOf(context) }),
      resolve: (query, _root, _args, context) =>
        transactionOf(context).program.findMany({
          ...query,
          where: scopeOf(context),
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    },
    { name: 'ProgramsConnection', subGraphs: ['console'] },
    { name: 'ProgramsEdge', subGraphs: ['console'] },
  ),
)

function scopeOf({ actor }: OperationContext) {
  if (!actor) throw notFoundError()
  return programScope(actor)
}
