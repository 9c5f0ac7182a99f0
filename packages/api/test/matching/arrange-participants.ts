import { randomUUID } from 'node:crypto'
import { programQuestions } from '@ithaca/core/program'
import pg from 'pg'
import { catalogue } from '../../src/plugins/catalogue.ts'
import { frozenTemplate, makeUpAnswer } from './arrange-program.ts'

const BATCH = 2_000

/** A number that looks like chance and is the same each time. */
function scramble(seed: number, key: string): number {
  let state = seed * 2_654_435_761
  for (const letter of key) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619)
  return (state ^ (state >>> 15)) >>> 8
}

/**
 * Makes the people of an organisation participants of its one program, by the owner's hand: the first `mentors` by id as
 * mentors, the others as mentorees, all with an answer to each question of the career template. The program then matches.
 */
export async function arrangeParticipants(ownerUrl: string, { mentors }: { mentors: number }): Promise<void> {
  const frozen = frozenTemplate()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows: [program] } = await client.query<{ id: string; organisationId: string }>(
      `UPDATE app."Program" SET status = 'matching' RETURNING id, "organisationId"`)
    if (program === undefined) throw new Error('There is no program.')
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM app."Person" WHERE "externalId" IS NOT NULL ORDER BY md5("externalId")`)
    for (let from = 0; from < rows.length; from += BATCH) {
      const people = rows.slice(from, from + BATCH).map(({ id: personId }, at) => {
        const role = from + at < mentors ? ('mentor' as const) : ('mentoree' as const)
        const answers = programQuestions(frozen, catalogue, role).map(({ key, field }) => ({ key, value: makeUpAnswer(field, scramble(from + at, key)) }))
        return { personId, participationId: randomUUID(), role, answers }
      })
      await client.query(
        `INSERT INTO app."Participation" ("organisationId", id, "programId", "personId", role, status, "mentorCapacity", "mentoreeCapacity")
         SELECT $1, "participationId", $2, "personId", role::app."ParticipationRole", 'active', (role = 'mentor')::int, (role = 'mentoree')::int
         FROM jsonb_to_recordset($3::jsonb) AS r("participationId" uuid, "personId" uuid, role text)`,
        [program.organisationId, program.id, JSON.stringify(people)])
      await client.query(
        `INSERT INTO app."Answer" ("organisationId", "participationId", "personId", field, value, "updatedAt")
         SELECT $1, r."participationId", r."personId", a.key, a.value, now()
         FROM jsonb_to_recordset($2::jsonb) AS r("participationId" uuid, "personId" uuid, answers jsonb),
           jsonb_to_recordset(r.answers) AS a(key text, value jsonb)`,
        [program.organisationId, JSON.stringify(people)])
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
