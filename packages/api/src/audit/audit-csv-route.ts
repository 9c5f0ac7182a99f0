import Papa from 'papaparse'
import { decide } from '../access/decide.ts'
import type { Actor } from '../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../platform/database/client.ts'
import { headersOf, refuse, type Route } from '../platform/http/answer.ts'
import { type AuditFilter, auditWhere } from './audit-filter.ts'

const HEADER = ['At', 'Who', 'Through a token', 'What', 'Subject', 'Subject id', 'Request', 'Changes']
/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text. */
const FORMULA_START = /^[=+\-@\t\r\n]/
const MAX_ROWS = 20_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

export interface AuditRouteOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

/** GET /audit.csv, with the filters of `auditEntries` as parameters: the newest 20,000 acts. */
export function createAuditCsvRoute({ database, readActor }: AuditRouteOptions): Route {
  return async (request, response, url) => {
    if (url.pathname !== '/audit.csv' || request.method !== 'GET') return false
    const actor = await readActor(headersOf(request))
    if (!actor || !decide(actor, 'audit.read').isAllowed) {
      refuse(response, 404, 'NOT_FOUND', 'Not found.')
      return true
    }
    const filter = readFilter(url.searchParams)
    const rows = await runAs(database, actor, (transaction) => readRows(transaction, actor.organisationId, filter))
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
      'cache-control': 'no-store',
    })
    response.end(`\uFEFF${Papa.unparse([HEADER, ...rows], { escapeFormulae: FORMULA_START, newline: '\r\n' })}\r\n`)
    return true
  }
}

function readFilter(given: URLSearchParams): AuditFilter {
  const day = (name: string) => (DAY.test(given.get(name) ?? '') ? given.get(name) : null)
  return {
    action: given.get('action'), personId: given.get('personId'), subjectId: given.get('subjectId'), from: day('from'), until: day('until'),
  }
}

async function readRows(transaction: Transaction, organisationId: string, filter: AuditFilter): Promise<string[][]> {
  const entries = await transaction.auditEntry.findMany({
    where: auditWhere(organisationId, filter), orderBy: { id: 'desc' }, take: MAX_ROWS,
  })
  const people = await transaction.person.findMany({
    where: { organisationId, id: { in: [...new Set(entries.map(({ personId }) => personId))] } }, select: { id: true, fullName: true },
  })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  const changes = Map.groupBy(
    await transaction.auditChange.findMany({
      where: { organisationId, requestId: { in: entries.map(({ requestId }) => requestId) } }, orderBy: { sequence: 'asc' },
    }),
    ({ requestId }) => requestId,
  )
  return entries.map((entry) => [
    entry.at.toISOString(), names.get(entry.personId) ?? entry.personId, entry.tokenId === null ? 'no' : 'yes', entry.action,
    entry.subjectType ?? '', entry.subjectId ?? '', entry.requestId,
    (changes.get(entry.requestId) ?? []).map(({ kind, table, rowCount, rows }) => `${kind} ${table} (${rowCount}): ${JSON.stringify(rows)}`).join('; '),
  ])
}
