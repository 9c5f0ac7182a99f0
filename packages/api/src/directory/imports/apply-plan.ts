import type { Transaction } from '../../platform/database/client.ts'
import { FREE_KEYS, joinByHash, UPDATE_PEOPLE, VALUES_OF } from './people-sql.ts'

/** The changes of an import, as its rows hold them, and each person's new values as one object. */
const CHANGES = `
  WITH changes AS (
    SELECT r."personId" AS id, (r.change->>'isNew')::boolean AS "isNew", r.change,
      ${VALUES_OF('r.change')} AS "values"
    FROM app."DirectoryImportRow" r
    WHERE r."organisationId" = app.organisation_id() AND r."importId" = $1::uuid AND r.change IS NOT NULL
  )`

const CREATE_PEOPLE = `
  INSERT INTO app."Person" ("organisationId", id, "externalId", "fullName", "preferredName", email, "jobTitle", function,
    department, location, country, "timeZone", languages, status, "updatedAt")
  SELECT app.organisation_id(), c.id, n."externalId", n."fullName", n."preferredName", n.email, n."jobTitle", n.function,
    n.department, n.location, n.country, n."timeZone", coalesce(n.languages, '{}'), 'active', now()
  FROM changes c, LATERAL jsonb_populate_record(NULL::app."Person", c."values") AS n
  WHERE c."isNew"`

const CLOSE_LINES = `
  UPDATE app."ReportingLine" l SET "endsOn" = (closed->>'endsOn')::date
  FROM changes c, jsonb_array_elements(c.change->'closed') AS closed
  WHERE l."organisationId" = app.organisation_id() AND l.id = (closed->'line'->>'id')::uuid`

const OPEN_LINES = `
  INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
  SELECT app.organisation_id(), line.id, line."personId", line."managerId", line.kind, line."startsOn"
  FROM changes c, jsonb_to_recordset(c.change->'opened')
    AS line(id uuid, "personId" uuid, "managerId" uuid, kind app."ReportingLineKind", "startsOn" date)`

/** Carries out the plan that an import's rows hold, in five statements however many they are. */
export async function applyPlan(transaction: Transaction, importId: string): Promise<void> {
  await joinByHash(transaction)
  for (const statement of [FREE_KEYS, UPDATE_PEOPLE, CREATE_PEOPLE, CLOSE_LINES, OPEN_LINES]) {
    await transaction.$executeRawUnsafe(`${CHANGES}${statement}`, importId)
  }
}
