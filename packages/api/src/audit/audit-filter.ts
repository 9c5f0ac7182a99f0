import type { Prisma } from '../generated/prisma/client.ts'
import { readGlobalId } from '../platform/graphql/nodes.ts'

/** What a reader of the audit looks for; everything that is given must hold. */
export interface AuditFilter {
  readonly action?: string | null | undefined
  readonly personId?: string | null | undefined
  readonly subjectId?: string | null | undefined
  /** Days of the calendar in UTC, both included. */
  readonly from?: Date | string | null | undefined
  readonly until?: Date | string | null | undefined
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The filter over one organisation's entries. An id of something else finds nothing. */
export function auditWhere(organisationId: string, filter: AuditFilter): Prisma.AuditEntryWhereInput {
  const { action, personId, subjectId, from, until } = filter
  const at = { ...(from ? { gte: startOf(from) } : {}), ...(until ? { lt: new Date(startOf(until).getTime() + 86_400_000) } : {}) }
  return {
    organisationId,
    ...(action ? { action: action.slice(0, 100) } : {}),
    ...(personId ? { personId: readGlobalId(personId)?.id ?? NOBODY } : {}),
    ...(subjectId ? { subjectId: readGlobalId(subjectId)?.id ?? NOBODY } : {}),
    ...(from || until ? { at } : {}),
  }
}

function startOf(day: Date | string): Date {
  return typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day
}
