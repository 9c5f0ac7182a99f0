import { batchLoads } from '../../directory/batch.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { ProgramType } from '../../program/program-type.ts'
import { RelationshipType } from '../relationship-type.ts'

const SignalType = builder.enumType('Signal', {
  subGraphs: ['console'],
  description: 'All that there is to see of how a relationship goes (M12).',
  values: {
    WELL: { value: 'well', description: 'Something has happened between the two of late.' },
    QUIET: { value: 'quiet', description: 'Nothing has, for twice the rhythm that they chose themselves.' },
    ASKED_FOR_HELP: { value: 'asked_for_help', description: 'One of the two has asked to be called.' },
  } as const,
})

builder.prismaObjectField(RelationshipType, 'signal', (t) =>
  t.field({
    type: SignalType,
    nullable: true,
    description: 'By the week and no finer: it changes when a week turns, however often one looks (M12). Null unless the relationship is under way.',
    select: { status: true, signal: { select: { signal: true } }, callRequests: { where: { resolvedOn: null }, select: { id: true }, take: 2 } },
    resolve: ({ status, signal, callRequests }) => {
      if (status === 'ended') return null
      if (callRequests.length > 0) return 'asked_for_help'
      return status === 'active' || status === 'ending' ? (signal?.signal ?? 'well') : null
    },
  }),
)

interface SignalCounts {
  readonly well: number
  readonly quiet: number
  readonly askedForHelp: number
}

const NONE: SignalCounts = { well: 0, quiet: 0, askedForHelp: 0 }

const loadCounts = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, SignalCounts>> => {
  const rows = await transaction.$queryRaw<(SignalCounts & { readonly programId: string })[]>`
    SELECT "programId"::text, count(*) FILTER (WHERE asked)::int AS "askedForHelp",
      count(*) FILTER (WHERE "isUnderWay" AND NOT asked AND "isQuiet")::int AS quiet,
      count(*) FILTER (WHERE "isUnderWay" AND NOT asked AND NOT "isQuiet")::int AS well
    FROM (
      SELECT r."programId", r.status IN ('active', 'ending') AS "isUnderWay", s.signal IS NOT DISTINCT FROM 'quiet' AS "isQuiet",
        EXISTS (SELECT FROM app."CallRequest" c WHERE c."organisationId" = r."organisationId" AND c."relationshipId" = r.id AND c."resolvedOn" IS NULL) AS asked
      FROM app."Relationship" r
      LEFT JOIN app."RelationshipSignal" s ON s."organisationId" = r."organisationId" AND s."relationshipId" = r.id
      WHERE r."programId" = ANY(${programIds}::uuid[]) AND r.status <> 'ended') AS living
    GROUP BY "programId"`
  return new Map(rows.map(({ programId, ...counts }) => [programId, counts]))
})

const SignalCountsType = builder.objectRef<SignalCounts>('SignalCounts').implement({
  subGraphs: ['console'],
  description: 'How many living relationships have which signal.',
  fields: (t) => ({
    well: t.exposeInt('well'),
    quiet: t.exposeInt('quiet'),
    askedForHelp: t.exposeInt('askedForHelp'),
  }),
})

builder.prismaObjectField(ProgramType, 'signalCounts', (t) =>
  t.field({
    type: SignalCountsType,
    resolve: async ({ id }, _args, context) => (await loadCounts(transactionOf(context), id)) ?? NONE,
  }),
)
