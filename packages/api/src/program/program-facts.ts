import { type ParticipationFacts, type ProgramFacts, requiredAnswers } from '@ithaca/core/program'
import { batchLoads } from '../directory/batch.ts'
import type { ProgramStatus } from '../generated/prisma/enums.ts'
import type { Transaction } from '../platform/database/client.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { frozenTemplateOf, policyOf, type StoredProgram } from './stored.ts'

type Counts = ParticipationFacts & {
  readonly programId: string
  readonly managers: number
  readonly succeededRuns: number
  readonly publishedRuns: number
  readonly openProposals: number
  readonly livingRelationships: number
  readonly endedRelationships: number
  readonly agreementUnsigned: number
}

/** What decides what comes next in each of these programs, counted in two statements however many they are. */
export async function loadProgramFacts(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProgramFacts>> {
  const programs = await transaction.program.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, template: true, policy: true },
  })
  const counts = await countAll(transaction, programs)
  const byId = new Map(counts.map((row) => [row.programId, row]))
  return new Map(
    programs.flatMap((program) => {
      const row = byId.get(program.id)
      return row === undefined ? [] : [[program.id, toFacts(program, row)] as const]
    }),
  )
}

/** The same, collected over everything that one operation asks. */
export const programFacts = batchLoads(loadProgramFacts)

/** What the programs require, as `app.unready_participations` takes it. */
export function requirementsOf(programs: readonly StoredProgram[]): string {
  return JSON.stringify(
    programs.flatMap((program) =>
      requiredAnswers(frozenTemplateOf(program), catalogue).map((required) => ({ ...required, program: program.id })),
    ),
  )
}

function toFacts(program: StoredProgram & { readonly status: ProgramStatus }, counts: Counts): ProgramFacts {
  const {
    managers,
    succeededRuns,
    publishedRuns,
    openProposals,
    livingRelationships,
    endedRelationships,
    agreementUnsigned,
  } = counts
  return {
    status: program.status,
    managers,
    missingCriteria: policyOf(program).criteria.flatMap(({ criterion }) =>
      catalogue.criteria.has(criterion) ? [] : [criterion],
    ),
    participations: counts,
    runs: { succeeded: succeededRuns, published: publishedRuns },
    openProposals,
    relationships: { living: livingRelationships, ended: endedRelationships, agreementUnsigned },
  }
}

async function countAll(transaction: Transaction, programs: readonly StoredProgram[]): Promise<Counts[]> {
  const ids = programs.map(({ id }) => id)
  return await transaction.$queryRaw<Counts[]>`
    WITH program AS (SELECT app.organisation_id() AS organisation, unnest(${ids}::uuid[]) AS id),
      unready AS MATERIALIZED (SELECT app.unready_participations(${requirementsOf(programs)}::jsonb, NULL) AS id)
    SELECT program.id AS "programId", place.*, run.*, relationship.*,
      (SELECT count(*)::int FROM app."ProgramManager" m
        WHERE m."organisationId" = organisation AND m."programId" = program.id) AS managers,
      (SELECT count(*)::int FROM app."Proposal" p
        WHERE p."organisationId" = organisation AND p."programId" = program.id
          AND p.status = 'open' AND p."respondBy" > now()) AS "openProposals"
    FROM program
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE a.status = 'invited')::int AS invited,
        count(*) FILTER (WHERE a.status = 'active')::int AS active,
        count(*) FILTER (WHERE a.status = 'paused')::int AS paused,
        count(*) FILTER (WHERE a.status = 'declined')::int AS declined,
        count(*) FILTER (WHERE a.status = 'left')::int AS left,
        count(*) FILTER (WHERE a.status = 'active' AND a.role <> 'mentoree')::int AS mentors,
        count(*) FILTER (WHERE a.status = 'active' AND a.role <> 'mentor')::int AS mentorees,
        coalesce(sum(a."mentorCapacity") FILTER (WHERE a.status = 'active'), 0)::int AS "mentorPlaces",
        coalesce(sum(a."mentoreeCapacity") FILTER (WHERE a.status = 'active'), 0)::int AS "mentoreePlaces",
        count(*) FILTER (WHERE is_ready)::int AS ready,
        count(*) FILTER (WHERE is_ready AND a.role <> 'mentoree')::int AS "readyMentors",
        count(*) FILTER (WHERE is_ready AND a.role <> 'mentor')::int AS "readyMentorees"
      FROM app."Participation" a
      JOIN app."Person" d ON d."organisationId" = a."organisationId" AND d.id = a."personId"
      LEFT JOIN unready ON unready.id = a.id
      CROSS JOIN LATERAL (
        SELECT a.status = 'active' AND d.status = 'active' AND unready.id IS NULL AS is_ready) readiness
      WHERE a."organisationId" = organisation AND a."programId" = program.id) place
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE summary IS NOT NULL)::int AS "succeededRuns",
        count(*) FILTER (WHERE "publishedAt" IS NOT NULL)::int AS "publishedRuns"
      FROM app."MatchingRun" r WHERE r."organisationId" = organisation AND r."programId" = program.id) run
    CROSS JOIN LATERAL (
      SELECT app.living_relationships(program.id) AS "livingRelationships",
        count(*) FILTER (WHERE status = 'ended')::int AS "endedRelationships",
        count(*) FILTER (WHERE status = 'forming')::int AS "agreementUnsigned"
      FROM app."Relationship" s WHERE s."organisationId" = organisation AND s."programId" = program.id) relationship`
}
