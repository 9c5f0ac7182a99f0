import { batchLoads } from '../../directory/batch.ts'
import type { ChainConflict } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { ProgramType } from '../../program/program-type.ts'
import { RelationshipType } from '../relationship-type.ts'

const ChainConflictType = builder.objectRef<Pick<ChainConflict, 'foundAt' | 'resolvedAt'>>('ChainConflict').implement({
  subGraphs: ['console'],
  description: 'One of the pair is, or was, above the other (M1). What the two chose, and who of them, is theirs and is not here.',
  fields: (t) => ({
    foundAt: t.expose('foundAt', { type: 'DateTime' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime', nullable: true, description: 'The two have decided, or the line is gone: nobody has to look after it any more.',
    }),
  }),
})

builder.prismaObjectField(RelationshipType, 'chainConflict', (t) =>
  t.field({
    type: ChainConflictType,
    nullable: true,
    description: 'The latest; null when there was none.',
    select: { chainConflicts: { select: { foundAt: true, resolvedAt: true }, orderBy: { id: 'desc' }, take: 1 } },
    resolve: ({ chainConflicts: [latest] }) => latest ?? null,
  }),
)

interface ConflictCounts {
  readonly open: number
  readonly resolved: number
}

const loadCounts = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, ConflictCounts>> => {
  const rows = await transaction.$queryRaw<(ConflictCounts & { readonly programId: string })[]>`
    SELECT r."programId"::text, count(*) FILTER (WHERE c."resolvedAt" IS NULL)::int AS open,
      count(*) FILTER (WHERE c."resolvedAt" IS NOT NULL)::int AS resolved
    FROM app."ChainConflict" c JOIN app."Relationship" r ON r."organisationId" = c."organisationId" AND r.id = c."relationshipId"
    WHERE r."programId" = ANY(${programIds}::uuid[]) GROUP BY r."programId"`
  return new Map(rows.map(({ programId, ...counts }) => [programId, counts]))
})

const ConflictCountsType = builder.objectRef<ConflictCounts>('ChainConflictCounts').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    open: t.exposeInt('open', { description: 'The two know of it and have not decided yet.' }),
    resolved: t.exposeInt('resolved'),
  }),
})

builder.prismaObjectField(ProgramType, 'chainConflictCounts', (t) =>
  t.field({
    type: ConflictCountsType,
    description: 'Pairs that a change of the directory has put into one chain of command (M1).',
    resolve: async ({ id }, _args, context) => (await loadCounts(transactionOf(context), id)) ?? { open: 0, resolved: 0 },
  }),
)
