import { decide } from '../access/decide.ts'
import { PersonType } from '../directory/people/person-type.ts'
import { loadPerson } from '../directory/people/load-person.ts'
import { batchLoads } from '../directory/batch.ts'
import type { AuditChange } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { globalIdOf, registerNode } from '../platform/graphql/nodes.ts'

const loadChanges = batchLoads(async (transaction, requestIds): Promise<ReadonlyMap<string, AuditChange[]>> => {
  const changes = await transaction.auditChange.findMany({
    where: { requestId: { in: [...requestIds] } }, orderBy: [{ requestId: 'asc' }, { sequence: 'asc' }],
  })
  return Map.groupBy(changes, ({ requestId }) => requestId)
})

const AuditChangeType = builder.objectRef<AuditChange>('AuditChange').implement({
  subGraphs: ['console'],
  description: 'What one step of an act changed.',
  fields: (t) => ({
    table: t.exposeString('table'),
    kind: t.exposeString('kind', { description: '`insert`, `update` or `delete`.' }),
    rowCount: t.exposeInt('rowCount'),
    rows: t.field({
      type: 'JSON',
      description: 'The first 20 rows: `key`, `before`, `after`. Free texts are noted as "(not kept)", never in their words.',
      resolve: ({ rows }) => rows,
    }),
  }),
})

/** One administrative act. */
export const AuditEntryType = builder.prismaNode('AuditEntry', {
  subGraphs: ['console'],
  description: 'Who did what, when, in which request. Kept as it was written: nobody can change or delete it.',
  id: { resolve: (entry) => entry.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    requestId: t.exposeString('requestId'),
    action: t.exposeString('action', { description: 'The name of the mutation, or of what stands beside GraphQL.' }),
    person: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who did it. Null when they are no longer in the directory.',
      resolve: ({ personId }, _args, context) => loadPerson(transactionOf(context), personId),
    }),
    isToken: t.boolean({ description: 'By an integrator’s token, for that person.', resolve: ({ tokenId }) => tokenId !== null }),
    subjectType: t.exposeString('subjectType', { nullable: true }),
    subjectId: t.id({
      nullable: true,
      description: 'What it was done to; `node` finds it if it is still there.',
      resolve: ({ subjectType, subjectId }) => (subjectType !== null && subjectId !== null ? globalIdOf(subjectType, subjectId) : null),
    }),
    changes: t.field({
      type: [AuditChangeType],
      resolve: async ({ requestId }, _args, context) => (await loadChanges(transactionOf(context), requestId)) ?? [],
    }),
  }),
})
registerNode('AuditEntry', 'console', async (context, id) => {
  const { actor } = context
  if (!actor || !decide(actor, 'audit.read').isAllowed) return null
  return await transactionOf(context).auditEntry.findFirst({ where: { organisationId: actor.organisationId, id } })
})
