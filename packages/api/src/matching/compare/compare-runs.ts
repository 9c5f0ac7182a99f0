import { Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { globalIdOf, idOf } from '../../platform/graphql/nodes.ts'
import { findRun } from '../run-type.ts'

/** Differing pairs that are listed; all are counted. */
const DIFFERENCES_SHOWN = 100

interface DifferingPair {
  readonly mentorId: string
  readonly mentorName: string
  readonly mentoreeId: string
  readonly mentoreeName: string
  readonly fit: number
  readonly isInFirst: boolean
}

interface RunComparison {
  readonly samePairs: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly movedMentorees: number
  readonly differing: readonly DifferingPair[]
}

const DifferingPairType = builder.objectRef<DifferingPair>('DifferingPair').implement({
  subGraphs: ['console'],
  description: 'A pair that is in one of two scenarios only.',
  fields: (t) => ({
    mentorId: t.id({ description: 'A participation.', resolve: ({ mentorId }) => globalIdOf('Participation', mentorId) }),
    mentorName: t.exposeString('mentorName'),
    mentoreeId: t.id({ description: 'A participation.', resolve: ({ mentoreeId }) => globalIdOf('Participation', mentoreeId) }),
    mentoreeName: t.exposeString('mentoreeName'),
    fit: t.float({ description: '0 to 1, by the weights of its scenario.', resolve: ({ fit }) => fit / 1_000_000 }),
    isInFirst: t.exposeBoolean('isInFirst', { description: 'In the first scenario; otherwise in the second.' }),
  }),
})

const RunComparisonType = builder.objectRef<RunComparison>('RunComparison').implement({
  subGraphs: ['console'],
  description: 'Two scenarios of one program, held against each other.',
  fields: (t) => ({
    samePairs: t.exposeInt('samePairs'),
    onlyFirst: t.exposeInt('onlyFirst'),
    onlySecond: t.exposeInt('onlySecond'),
    movedMentorees: t.exposeInt('movedMentorees', { description: 'Mentorees whose mentors differ.' }),
    differing: t.field({ type: [DifferingPairType], description: `By mentoree; up to ${DIFFERENCES_SHOWN}.`, resolve: ({ differing }) => [...differing] }),
  }),
})

builder.queryField('compareRuns', (t) =>
  t.field({
    type: RunComparisonType,
    subGraphs: ['console'],
    description: 'Two runs of one program.',
    args: { firstId: t.arg.id({ required: true }), secondId: t.arg.id({ required: true }) },
    resolve: async (_root, { firstId, secondId }, context) => {
      const first = await runOf(context, firstId)
      const second = await runOf(context, secondId)
      if (first.programId !== second.programId) throw notFoundError()
      return await compare(context, first, second.id)
    },
  }),
)

async function runOf(context: OperationContext, globalId: string) {
  let id: string
  try {
    id = idOf('MatchingRun', globalId)
  } catch {
    throw notFoundError()
  }
  const run = await findRun(context, id)
  if (!run) throw notFoundError()
  return run
}

/** Two statements, however many pairs differ. */
async function compare(context: OperationContext, first: { readonly organisationId: string; readonly id: string }, secondId: string): Promise<RunComparison> {
  const transaction = transactionOf(context)
  const both = Prisma.sql`
    SELECT coalesce(a."mentorId", b."mentorId") AS mentor, coalesce(a."mentoreeId", b."mentoreeId") AS mentoree,
      a.fit AS first_fit, b.fit AS second_fit
    FROM (SELECT * FROM app."ScenarioPair" WHERE "organisationId" = ${first.organisationId}::uuid AND "runId" = ${first.id}::uuid) a
    FULL JOIN (SELECT * FROM app."ScenarioPair" WHERE "organisationId" = ${first.organisationId}::uuid AND "runId" = ${secondId}::uuid) b
      ON a."mentorId" = b."mentorId" AND a."mentoreeId" = b."mentoreeId"`
  const [counts] = await transaction.$queryRaw<Omit<RunComparison, 'differing'>[]>`
    SELECT count(*) FILTER (WHERE first_fit IS NOT NULL AND second_fit IS NOT NULL)::int AS "samePairs",
      count(*) FILTER (WHERE second_fit IS NULL)::int AS "onlyFirst", count(*) FILTER (WHERE first_fit IS NULL)::int AS "onlySecond",
      count(DISTINCT mentoree) FILTER (WHERE first_fit IS NULL OR second_fit IS NULL)::int AS "movedMentorees"
    FROM (${both}) pair`
  const differing = await transaction.$queryRaw<DifferingPair[]>`
    SELECT mentor::text AS "mentorId", m."fullName" AS "mentorName", mentoree::text AS "mentoreeId", e."fullName" AS "mentoreeName",
      coalesce(first_fit, second_fit) AS fit, first_fit IS NOT NULL AS "isInFirst"
    FROM (${both}) pair
    JOIN app."Participation" pm ON pm."organisationId" = ${first.organisationId}::uuid AND pm.id = mentor
    JOIN app."Participation" pe ON pe."organisationId" = ${first.organisationId}::uuid AND pe.id = mentoree
    JOIN app."Person" m ON m."organisationId" = pm."organisationId" AND m.id = pm."personId"
    JOIN app."Person" e ON e."organisationId" = pe."organisationId" AND e.id = pe."personId"
    WHERE first_fit IS NULL OR second_fit IS NULL
    ORDER BY e."sortName", mentoree, "isInFirst" DESC, mentor LIMIT ${DIFFERENCES_SHOWN}`
  if (!counts) throw new Error('A count answers one row.')
  return { ...counts, differing }
}
