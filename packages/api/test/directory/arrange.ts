import { randomUUID } from 'node:crypto'
import { asOwner, type TestDatabase } from '../harness/database.ts'
import type { TestServer, Visitor } from '../harness/server.ts'

/** Somebody of a made-up directory: their name, and the names of those they report to. */
export interface MadeUp {
  readonly name: string
  readonly managers?: readonly (string | readonly [name: string, kind: 'solid' | 'dotted' | 'pay'])[]
  readonly email?: string
  readonly jobTitle?: string
  readonly status?: 'active' | 'left'
}

/** Lays people and their lines since the beginning of the year, by the owner's hand. Answers with ids by name. */
export async function arrangePeople(database: TestDatabase, organisationId: string, people: readonly MadeUp[]): Promise<Map<string, string>> {
  const ids = new Map(people.map(({ name }) => [name, randomUUID()]))
  await asOwner(database, `INSERT INTO app."Person" ("organisationId", id, "fullName", email, "jobTitle", status, "updatedAt")
    SELECT $1, id, name, email, title, status::app."PersonStatus", now()
    FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) AS p(id, name, email, title, status)`, [
    organisationId, [...ids.values()], [...ids.keys()], people.map(({ email }) => email ?? null),
    people.map(({ jobTitle }) => jobTitle ?? null), people.map(({ status }) => status ?? 'active'),
  ])
  const lines = people.flatMap(({ name, managers = [] }) => managers.map((manager) => {
    const [above, kind] = typeof manager === 'string' ? [manager, 'solid'] as const : manager
    return { person: ids.get(name), manager: ids.get(above), kind }
  }))
  await asOwner(database, `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
    SELECT $1, gen_random_uuid(), person, manager, kind::app."ReportingLineKind", '2026-01-01'
    FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS l(person, manager, kind)`, [
    organisationId, lines.map(({ person }) => person), lines.map(({ manager }) => manager), lines.map(({ kind }) => kind),
  ])
  return ids
}

/** The global id of a row. */
export function globalId(typeName: string, id: string | undefined): string {
  return Buffer.from(`${typeName}:${id ?? ''}`).toString('base64')
}

/** Sends a file to POST /imports. */
export async function upload(visitor: Visitor, body: string | Uint8Array<ArrayBuffer>, fileName = 'people.csv') {
  const response = await visitor.fetch('/imports', {
    method: 'POST', body, headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(fileName) },
  })
  return { status: response.status, answer: (await response.json()) as { id?: string; code?: string; message?: string } }
}

/** Arranges a mentoring program manager who is no administrator. */
export async function arrangeManager(server: TestServer, organisationId: string, name: string): Promise<{ id: string }> {
  const people = await arrangePeople(server.database, organisationId, [{ name }])
  const id = people.get(name)!
  await asOwner(server.database, `WITH program AS (
      INSERT INTO app."Program" ("organisationId", id, name, "templateId", "templateVersion", template, policy, "startsOn", "createdById")
      VALUES ($1, gen_random_uuid(), 'Program', 'career', '1.0.0', '{}', '{}', '2026-11-01', $2) RETURNING id)
    INSERT INTO app."ProgramManager" ("organisationId", "programId", "personId") SELECT $1, id, $2 FROM program`, [organisationId, id])
  return { id }
}

/** Removes everybody but the administrator, and all imports. */
export async function emptyDirectory(database: TestDatabase, organisationId: string): Promise<void> {
  await asOwner(database, `WITH gone AS (DELETE FROM app."DirectoryImport" WHERE "organisationId" = $1),
      jobs AS (DELETE FROM app."Job" WHERE "organisationId" = $1),
      forgotten AS (UPDATE app."Organisation" SET "importMapping" = '{}' WHERE id = $1)
    DELETE FROM app."Person" WHERE "organisationId" = $1 AND "fullName" NOT LIKE 'Ada of%'`, [organisationId])
}
