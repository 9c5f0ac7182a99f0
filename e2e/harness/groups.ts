import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import type { Ithaca } from './server.ts'
import { rowId } from './sign-in.ts'

/** A program of a template that forms groups, with the people and the answers of the demo's program that is matching. */
export async function arrangeGroups(admin: Page, ithaca: Ithaca, templateId: string, name: string): Promise<void> {
  const { createProgram } = await ask<{ createProgram: { id: string } }>(admin, ithaca.console,
    'mutation ($templateId: ID!, $name: String!) { createProgram(input: { templateId: $templateId, name: $name, startsOn: "2027-01-11" }) { ... on Program { id } } }',
    { templateId, name })
  const id = rowId(createProgram.id)
  const source = `FROM app."Participation" p JOIN app."Program" v ON v.id = p."programId" AND v.status = 'matching' AND v.id <> '${id}' WHERE p.status = 'active'`
  await ithaca.arrange(
    `UPDATE app."Program" SET status = 'matching' WHERE id = '${id}'`,
    `INSERT INTO app."Participation" ("organisationId", id, "programId", "personId", role, status, "mentorCapacity", "mentoreeCapacity")
     SELECT p."organisationId", gen_random_uuid(), '${id}', p."personId", p.role, 'active', CASE p.role WHEN 'mentoree' THEN 0 ELSE 6 END, CASE p.role WHEN 'mentor' THEN 0 ELSE 1 END ${source}`,
    `INSERT INTO app."Answer" ("organisationId", "participationId", "personId", field, value, "updatedAt")
     SELECT a."organisationId", n.id, a."personId", a.field, a.value, now() FROM app."Answer" a
     JOIN app."Participation" n ON n."programId" = '${id}' AND n."personId" = a."personId"
     WHERE a."participationId" IN (SELECT p.id ${source})`,
  )
}
