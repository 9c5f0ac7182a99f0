import { decide } from '../access/decide.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { type AuditFilter, auditWhere } from './audit-filter.ts'
import { AuditEntryType } from './audit-type.ts'

builder.queryField('auditEntries', (t) =>
  t.prismaConnection(
    {
      type: AuditEntryType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'Administrative acts, the newest first. Days are UTC’s, both included.',
      args: {
        action: t.arg.string(), personId: t.arg.id(), subjectId: t.arg.id(), from: t.arg({ type: 'Date' }), until: t.arg({ type: 'Date' }),
      },
      totalCount: (_root, args, context) => transactionOf(context).auditEntry.count({ where: whereOf(context, args) }),
      resolve: (query, _root, args, context) =>
        transactionOf(context).auditEntry.findMany({ ...query, where: whereOf(context, args), orderBy: { id: 'desc' } }),
    },
    { name: 'AuditEntriesConnection', subGraphs: ['console'] },
    { name: 'AuditEntriesEdge', subGraphs: ['console'] },
  ),
)

builder.queryField('auditActions', (t) =>
  t.stringList({
    subGraphs: ['console'],
    description: 'The kinds of act that the audit holds, for a filter.',
    resolve: async (_root, _args, context) => {
      const rows = await transactionOf(context).auditEntry.groupBy({ by: ['action'], where: whereOf(context, {}), orderBy: { action: 'asc' }, take: 500 })
      return rows.map(({ action }) => action)
    },
  }),
)

function whereOf({ actor }: OperationContext, filter: AuditFilter) {
  if (!actor || !decide(actor, 'audit.read').isAllowed) throw notFoundError()
  return auditWhere(actor.organisationId, filter)
}
