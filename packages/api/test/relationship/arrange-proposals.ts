import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestDatabase } from '../harness/database.ts'
import type { ArrangedPerson, ArrangedProgram } from '../matching/arrange-program.ts'

export interface ArrangedProposal {
  readonly id: string
  readonly mentor: ArrangedPerson
  readonly mentoree: ArrangedPerson
}

const SUMMARY = {
  mentors: 0, mentorees: 0, unmatchedMentorees: 0, unmatchedMentors: 0, meanFit: null, lowestFit: null, isProvenOptimal: true,
  seconds: 0, coverage: [], fitHistogram: [],
}

/** Arranges a finished run with these pairs, by the owner's hand; answers with the run's id. */
export async function arrangeRun(
  database: TestDatabase,
  { id: programId, organisationId }: ArrangedProgram,
  pairs: readonly (readonly [mentor: ArrangedPerson, mentoree: ArrangedPerson])[],
  number = 1,
): Promise<string> {
  const runId = randomUUID()
  const jobId = randomUUID()
  await withOwner(database, async (client) => {
    await client.query(
      `INSERT INTO app."Job" ("organisationId", id, kind, status, "createdById") VALUES ($1, $2, 'matching_run', 'succeeded', $3)`,
      [organisationId, jobId, randomUUID()])
    await client.query(
      `INSERT INTO app."MatchingRun" ("organisationId", id, "programId", "jobId", number, policy, summary, "createdById")
       VALUES ($1, $2, $3, $4, $5, '{}', $6, $7)`,
      [organisationId, runId, programId, jobId, number, JSON.stringify({ ...SUMMARY, pairs: pairs.length }), randomUUID()])
    const rows = pairs.map(([mentor, mentoree], at) => ({
      id: randomUUID(), mentorId: mentor.participationId, mentoreeId: mentoree.participationId, fit: 900_000 - at,
    }))
    await client.query(
      `INSERT INTO app."ScenarioPair" ("organisationId", id, "runId", "mentorId", "mentoreeId", fit, reasons)
       SELECT $1, id, $2, "mentorId", "mentoreeId", fit, '{"contributions":[],"reasons":[],"difference":null}'
       FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "mentorId" uuid, "mentoreeId" uuid, fit int)`,
      [organisationId, runId, JSON.stringify(rows)])
  })
  return runId
}

/** Arranges open proposals of a run, by the owner's hand. */
export async function arrangeProposals(
  database: TestDatabase,
  program: ArrangedProgram,
  pairs: readonly (readonly [mentor: ArrangedPerson, mentoree: ArrangedPerson])[],
): Promise<ArrangedProposal[]> {
  const runId = await arrangeRun(database, program, pairs)
  const proposals = pairs.map(([mentor, mentoree]) => ({ id: randomUUID(), mentor, mentoree }))
  const rows = proposals.map(({ id, mentor, mentoree }) => ({
    id, mentorId: mentor.participationId, mentoreeId: mentoree.participationId, mentorPersonId: mentor.personId, mentoreePersonId: mentoree.personId,
  }))
  await withOwner(database, async (client) => {
    await client.query(
      `INSERT INTO app."Proposal" ("organisationId", id, "programId", "runId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", "respondBy")
       SELECT $1, id, $2, $3, "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", now() + interval '14 days'
       FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, "mentorId" uuid, "mentoreeId" uuid, "mentorPersonId" uuid, "mentoreePersonId" uuid)`,
      [program.organisationId, program.id, runId, JSON.stringify(rows)])
  })
  return proposals
}

async function withOwner(database: TestDatabase, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
