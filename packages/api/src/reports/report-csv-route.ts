import { programScope } from '../access/decide.ts'
import type { Actor } from '../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../platform/database/client.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { headersOf, refuse, type Route } from '../platform/http/answer.ts'
import { answerCsv } from '../platform/http/csv.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { tablesOf } from './take-snapshot.ts'
import { type WordedTable, wordTables } from './word-tables.ts'

const PATH = /^\/reports\/([^/]{1,200})\.csv$/
const HEADER = ['Table', 'As of', 'Group', 'What', 'Number']
const NOT_SHOWN = 'Not shown: of too few people'

export interface ReportRouteOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

/** GET /reports/<id>.csv: the same numbers as the screen and the API, one a line. */
export function createReportCsvRoute({ database, readActor }: ReportRouteOptions): Route {
  return async (request, response, url) => {
    const [, encodedId] = PATH.exec(url.pathname) ?? []
    if (encodedId === undefined || request.method !== 'GET') return false
    const actor = await readActor(headersOf(request))
    const id = readId(encodedId)
    const report = actor && id !== undefined ? await runAs(database, actor, (transaction) => readReport(transaction, actor, id)) : undefined
    if (report === undefined) refuse(response, 404, 'NOT_FOUND', 'Not found.')
    else answerCsv(response, `report-${report.month}.csv`, [HEADER, ...report.tables.flatMap(linesOf)])
    return true
  }
}

function readId(encoded: string): string | undefined {
  try {
    return idOf('Report', decodeURIComponent(encoded))
  } catch {
    return undefined
  }
}

async function readReport(transaction: Transaction, actor: Actor, id: string) {
  const row = await transaction.reportSnapshot.findFirst({
    where: { id, program: programScope(actor) }, include: { program: { select: { template: true } } },
  })
  if (row === null) return undefined
  return { month: row.month, tables: wordTables({ tables: tablesOf(row), held: row.held }, frozenTemplateOf(row.program)) }
}

function linesOf({ title, asOf, columns, rows }: WordedTable): string[][] {
  if (asOf === null) return [[title, '', '', NOT_SHOWN, '']]
  return rows.flatMap(({ label, counts }) => counts.map((count, at) => [title, asOf, label, columns[at] ?? '', String(count)]))
}
