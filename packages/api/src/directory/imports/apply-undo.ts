import type { UndoStep } from '@ithaca/core/directory'
import type { Transaction } from '../../platform/database/client.ts'
import { FREE_KEYS, joinByHash, UPDATE_PEOPLE, VALUES_OF } from './people-sql.ts'

const STEPS_AT_ONCE = 5_000

const CHANGES = `
  WITH changes AS (
    SELECT (step->>'personId')::uuid AS id, (step->>'removePerson')::boolean AS "isNew", step AS change, ${VALUES_OF('step')} AS "values"
    FROM jsonb_array_elements($1::jsonb) AS step
  )`

const REMOVE_LINES = `
  DELETE FROM app."ReportingLine" l USING changes c, jsonb_array_elements_text(c.change->'removeLineIds') AS removed
  WHERE l."organisationId" = app.organisation_id() AND l.id = removed::uuid`

const REMOVE_PEOPLE = `
  DELETE FROM app."Person" p USING changes c WHERE p."organisationId" = app.organisation_id() AND p.id = c.id AND c."isNew"`

const REOPEN_LINES = `
  UPDATE app."ReportingLine" l SET "endsOn" = (reopened->>'endsOn')::date
  FROM changes c, jsonb_array_elements(c.change->'reopenLines') AS reopened
  WHERE l."organisationId" = app.organisation_id() AND l.id = (reopened->>'lineId')::uuid`

/** Takes changes back, each kind of step for all people before the next kind. */
export async function applyUndo(transaction: Transaction, steps: readonly UndoStep[]): Promise<void> {
  await joinByHash(transaction)
  const parts: string[] = []
  for (let start = 0; start < steps.length; start += STEPS_AT_ONCE) parts.push(JSON.stringify(steps.slice(start, start + STEPS_AT_ONCE)))
  for (const statement of [FREE_KEYS, REMOVE_LINES, REMOVE_PEOPLE, UPDATE_PEOPLE, REOPEN_LINES]) {
    for (const part of parts) await transaction.$executeRawUnsafe(`${CHANGES}${statement}`, part)
  }
}
