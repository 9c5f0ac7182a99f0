import type { DirectoryPerson, StoredLine } from '@ithaca/core/directory'
import type { Transaction } from '../../platform/database/client.ts'

/** The directory as core plans with it. */
export interface DirectoryState {
  readonly people: readonly DirectoryPerson[]
  readonly lines: readonly StoredLine[]
  /** No list marks them as having left: somebody must be able to mend it. */
  readonly administratorIds: ReadonlySet<string>
}

type LineRow = Omit<StoredLine, 'endsOn'> & { readonly endsOn: string | null }

/** Everybody, and the lines that count on or after a day; without a day, also those that have ended. */
export async function readDirectory(transaction: Transaction, from?: string): Promise<DirectoryState> {
  const people = await transaction.$queryRaw<DirectoryPerson[]>`
    SELECT id::text, "externalId", "fullName", "preferredName", email, "jobTitle", function, department, location, country,
      "timeZone", languages, status::text
    FROM app."Person" WHERE "organisationId" = app.organisation_id() ORDER BY "createdAt", id`
  const lines = await transaction.$queryRaw<LineRow[]>`
    SELECT id::text, "personId"::text, "managerId"::text, kind::text, "startsOn"::text, "endsOn"::text
    FROM app."ReportingLine"
    WHERE "organisationId" = app.organisation_id() AND ("endsOn" IS NULL OR "endsOn" > coalesce(${from ?? null}::date, '-infinity'))
    ORDER BY "startsOn", id`
  const administrators = await transaction.$queryRaw<{ id: string }[]>`SELECT id::text FROM app.administrators()`
  const administratorIds = new Set(administrators.map(({ id }) => id))
  return { people, administratorIds, lines: lines.map(({ endsOn, ...line }) => (endsOn === null ? line : { ...line, endsOn })) }
}

/**
 * Changes whenever a person or a line of the organisation does: PostgreSQL's row versions, summed. Compared within one
 * job only, never stored.
 */
export async function fingerprintDirectory(transaction: Transaction): Promise<string> {
  const [row] = await transaction.$queryRaw<{ fingerprint: string }[]>`
    SELECT concat_ws(':',
      (SELECT concat_ws(',', count(*), sum(hashtextextended(id::text || xmin::text, 0)::numeric)) FROM app."Person"
        WHERE "organisationId" = app.organisation_id()),
      (SELECT concat_ws(',', count(*), sum(hashtextextended(id::text || xmin::text, 0)::numeric)) FROM app."ReportingLine"
        WHERE "organisationId" = app.organisation_id())) AS fingerprint`
  return row?.fingerprint ?? ''
}

/** Lets one change of an organisation's directory happen at a time, until the transaction ends. */
export async function lockDirectory(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`directory ${organisationId}`}, 0))`
}
