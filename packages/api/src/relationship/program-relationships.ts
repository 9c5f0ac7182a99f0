import { batchLoads } from '../directory/batch.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { ProgramType } from '../program/program-type.ts'
import { RelationshipStatusType } from './relationship-status.ts'
import { RelationshipType } from './relationship-type.ts'
import { RelationshipViewType, whereInView } from './relationship-view.ts'

interface RelationshipCounts {
  readonly forming: number
  readonly active: number
  readonly paused: number
  readonly ending: number
  readonly ended: number
  readonly agreementUnsigned: number
}

const NONE: RelationshipCounts = { forming: 0, active: 0, paused: 0, ending: 0, ended: 0, agreementUnsigned: 0 }

const loadCounts = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, RelationshipCounts>> => {
  const rows = await transaction.$queryRaw<(RelationshipCounts & { readonly programId: string })[]>`
    SELECT "programId"::text, count(*) FILTER (WHERE status = 'forming')::int AS forming,
      count(*) FILTER (WHERE status = 'active')::int AS active, count(*) FILTER (WHERE status = 'paused')::int AS paused,
      count(*) FILTER (WHERE status = 'ending')::int AS ending, count(*) FILTER (WHERE status = 'ended')::int AS ended,
      count(*) FILTER (WHERE status <> 'ended' AND "activeAt" IS NULL)::int AS "agreementUnsigned"
    FROM app."Relationship" WHERE "programId" = ANY(${programIds}::uuid[]) GROUP BY "programId"`
  return new Map(rows.map(({ programId, ...counts }) => [programId, counts]))
})

const RelationshipCountsType = builder.objectRef<RelationshipCounts>('RelationshipCounts').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    forming: t.exposeInt('forming'),
    active: t.exposeInt('active'),
    paused: t.exposeInt('paused'),
    ending: t.exposeInt('ending'),
    ended: t.exposeInt('ended', { description: 'An ending is never counted as a failure (M11).' }),
    agreementUnsigned: t.exposeInt('agreementUnsigned', { description: 'Not signed by both yet (M9).' }),
  }),
})

builder.prismaObjectField(ProgramType, 'relationships', (t) =>
  t.relatedConnection('relationships', {
    type: RelationshipType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'The newest first.',
    args: { status: t.arg({ type: RelationshipStatusType }), view: t.arg({ type: RelationshipViewType }) },
    query: ({ status, view }) => ({
      where: { AND: [status ? { status } : {}, view ? whereInView(view) : {}] },
      orderBy: { id: 'desc' },
    }),
  }, { name: 'RelationshipsConnection', subGraphs: ['console'] }, { name: 'RelationshipsEdge', subGraphs: ['console'] }),
)

builder.prismaObjectField(ProgramType, 'relationshipCounts', (t) =>
  t.field({
    type: RelationshipCountsType,
    resolve: async ({ id }, _args, context) => (await loadCounts(transactionOf(context), id)) ?? NONE,
  }),
)
