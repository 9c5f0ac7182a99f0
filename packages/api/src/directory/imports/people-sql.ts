import type { Transaction } from '../../platform/database/client.ts'

/**
 * PostgreSQL can't know how many changes a JSON holds, guesses few, and would look through all people for each of them.
 * From here to the end of the transaction it joins by hashing.
 */
export async function joinByHash(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)`
}

/**
 * Statements that set people's fields from `changes(id, "isNew", change, "values")`, a CTE that goes before them.
 * E-mails and ids may pass from one person to another: all are freed before any is set.
 */
export const FREE_KEYS = `
  UPDATE app."Person" p SET
    email = CASE WHEN c."values" ? 'email' THEN NULL ELSE p.email END,
    "externalId" = CASE WHEN c."values" ? 'externalId' THEN NULL ELSE p."externalId" END
  FROM changes c
  WHERE p."organisationId" = app.organisation_id() AND p.id = c.id AND NOT c."isNew" AND c."values" ?| ARRAY['email', 'externalId']`

export const UPDATE_PEOPLE = `
  UPDATE app."Person" p SET
    ("externalId", "fullName", "preferredName", email, "jobTitle", function, department, location, country, "timeZone", languages, status)
      = ROW (n."externalId", n."fullName", n."preferredName", n.email, n."jobTitle", n.function, n.department, n.location,
        n.country, n."timeZone", n.languages, n.status),
    version = p.version + 1, "updatedAt" = now()
  FROM changes c
    JOIN app."Person" q ON q."organisationId" = app.organisation_id() AND q.id = c.id,
    LATERAL jsonb_populate_record(q, c."values") AS n
  WHERE p."organisationId" = app.organisation_id() AND p.id = c.id AND NOT c."isNew" AND c."values" IS NOT NULL`

/** A change's fields as one object: what each is set to. */
export const VALUES_OF = (change: string): string =>
  `(SELECT jsonb_object_agg(f->>'field', f->'after') FROM jsonb_array_elements(${change}->'fields') AS f)`
