import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { batchLoads } from '../../directory/batch.ts'
import { ProgramType } from '../../program/program-type.ts'
import { ProposalStatusType } from './enums.ts'
import { ProposalType } from './proposal-type.ts'
import { whereStatusNow } from './status.ts'

interface ProposalCounts {
  readonly waiting: number
  readonly formed: number
  readonly lapsed: number
}

const NONE: ProposalCounts = { waiting: 0, formed: 0, lapsed: 0 }

const loadCounts = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, ProposalCounts>> => {
  const now = new Date()
  const rows = await transaction.$queryRaw<(ProposalCounts & { readonly programId: string })[]>`
    SELECT "programId"::text, count(*) FILTER (WHERE status = 'formed')::int AS formed,
      count(*) FILTER (WHERE status = 'open' AND ("respondBy" > ${now} OR way = 'conversation'))::int AS waiting,
      count(*) FILTER (WHERE status = 'lapsed' OR status = 'open' AND way = 'direct' AND "respondBy" <= ${now})::int AS lapsed
    FROM app."Proposal" WHERE "programId" = ANY(${programIds}::uuid[]) GROUP BY "programId"`
  return new Map(rows.map(({ programId, ...counts }) => [programId, counts]))
})

const ProposalCountsType = builder.objectRef<ProposalCounts>('ProposalCounts').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'Within their time to answer; nobody can see whether there is an answer (M6).' }),
    formed: t.exposeInt('formed'),
    lapsed: t.exposeInt('lapsed', { description: 'No relationship came of them, for whatever reason.' }),
  }),
})

builder.prismaObjectField(ProgramType, 'proposals', (t) =>
  t.relatedConnection('proposals', {
    type: ProposalType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'In an order that tells nothing of answers.',
    args: { status: t.arg({ type: ProposalStatusType }) },
    query: ({ status }) => ({ ...(status ? { where: whereStatusNow(status) } : {}), orderBy: { id: 'asc' } }),
  }, { name: 'ProposalsConnection', subGraphs: ['console'] }, { name: 'ProposalsEdge', subGraphs: ['console'] }),
)

builder.prismaObjectField(ProgramType, 'proposalCounts', (t) =>
  t.field({
    type: ProposalCountsType,
    resolve: async ({ id }, _args, context) => (await loadCounts(transactionOf(context), id)) ?? NONE,
  }),
)
