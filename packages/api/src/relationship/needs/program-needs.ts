import { batchLoads } from '../../directory/batch.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { ProgramType } from '../../program/program-type.ts'

/** What can need a person in a program, the most urgent first. */
const NEEDS = ['askedForHelp', 'inConflict', 'unmatched', 'unanswered', 'agreementUnsigned'] as const
type Need = (typeof NEEDS)[number]

type Counts = Readonly<Record<Need, number>>

/** Of what the actor may see: what they are walled off from is somebody else's to look after (M3). */
const loadCounts = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, Counts>> => {
  const rows = await transaction.$queryRaw<(Counts & { readonly programId: string })[]>`
    SELECT p.id::text AS "programId",
      (SELECT count(*)::int FROM app."CallRequest" c WHERE c."organisationId" = p."organisationId" AND c."programId" = p.id AND c."resolvedOn" IS NULL) AS "askedForHelp",
      (SELECT count(DISTINCT r.id)::int FROM app."ChainConflict" c JOIN app."Relationship" r ON r."organisationId" = c."organisationId" AND r.id = c."relationshipId"
        WHERE r."organisationId" = p."organisationId" AND r."programId" = p.id AND r.status <> 'ended' AND c."resolvedAt" IS NULL) AS "inConflict",
      (SELECT count(*)::int FROM app."Participation" a WHERE a."organisationId" = p."organisationId" AND a."programId" = p.id
        AND p.status IN ('matching', 'running') AND a.status = 'active' AND a.role <> 'mentor' AND a."mentoreePlaces" = 0
        AND EXISTS (SELECT FROM app."MatchingRun" m WHERE m."organisationId" = p."organisationId" AND m."programId" = p.id AND m."publishedAt" IS NOT NULL)
        AND NOT EXISTS (SELECT FROM app."Proposal" q WHERE q."organisationId" = a."organisationId" AND q."mentoreeId" = a.id AND q.status = 'open')) AS unmatched,
      (SELECT count(*)::int FROM app."Proposal" q WHERE q."organisationId" = p."organisationId" AND q."programId" = p.id
        AND q.status = 'open' AND q."respondBy" > now()) AS unanswered,
      (SELECT count(*)::int FROM app."Relationship" r WHERE r."organisationId" = p."organisationId" AND r."programId" = p.id
        AND r.status <> 'ended' AND r."activeAt" IS NULL) AS "agreementUnsigned"
    FROM app."Program" p WHERE p.id = ANY (${programIds}::uuid[])`
  return new Map(rows.map(({ programId, ...counts }) => [programId, counts]))
})

const NeedKindType = builder.enumType('NeedKind', {
  subGraphs: ['console'],
  values: {
    ASKED_FOR_HELP: { value: 'askedForHelp', description: 'Somebody has asked to be called (M12).' },
    IN_CONFLICT: { value: 'inConflict', description: 'A change of the directory has put a pair into one chain of command (M1).' },
    UNMATCHED: { value: 'unmatched', description: 'A mentoree is with nobody, and nobody is proposed to them.' },
    UNANSWERED: { value: 'unanswered', description: 'A proposal is within its time to answer; whether somebody has is not to be seen (M6).' },
    AGREEMENT_UNSIGNED: { value: 'agreementUnsigned', description: 'A pair has not signed its agreement yet (M9).' },
  } as const satisfies Record<string, { value: Need; description: string }>,
})

const ProgramNeedType = builder.objectRef<{ readonly kind: Need; readonly count: number }>('ProgramNeed').implement({
  subGraphs: ['console'],
  description: 'Something in a program that needs a person.',
  fields: (t) => ({
    kind: t.field({ type: NeedKindType, resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many; 1 at least.' }),
  }),
})

builder.prismaObjectField(ProgramType, 'needs', (t) =>
  t.field({
    type: [ProgramNeedType],
    description: 'What needs a person, the most urgent first (M18).',
    resolve: async ({ id }, _args, context) => {
      const counts = await loadCounts(transactionOf(context), id)
      return NEEDS.flatMap((kind) => (counts && counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []))
    },
  }),
)
