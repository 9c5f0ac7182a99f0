import Papa from 'papaparse'
import { decide } from '../../access/decide.ts'
import { runAs, type Transaction } from '../../platform/database/client.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { headersOf, refuse, type Route } from '../../platform/http/answer.ts'
import type { StoredProblem } from '../imports/problem.ts'
import type { ImportRouteOptions } from './upload-route.ts'

const PATH = /^\/imports\/([^/]{1,200})\/errors\.csv$/
const HEADER = ['Row', 'Person', 'Kind', 'Field', 'Value', 'Problem', 'What to do']
/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text. */
const FORMULA_START = /^[=+\-@\t\r\n]/

interface ProblemRow {
  readonly rowNumber: number
  readonly label: string
  readonly problems: readonly StoredProblem[]
}

/** GET /imports/<id>/errors.csv: every row with problems, with what would mend them. */
export function createErrorsRoute({ database, readActor }: ImportRouteOptions): Route {
  return async (request, response, url) => {
    const [, encodedId] = PATH.exec(url.pathname) ?? []
    if (encodedId === undefined || request.method !== 'GET') return false
    const actor = await readActor(headersOf(request))
    const importId = readImportId(encodedId)
    const rows = actor && importId !== undefined && decide(actor, 'directory.change').isAllowed
      ? await runAs(database, actor, (transaction) => readProblemRows(transaction, importId))
      : undefined
    if (!rows) {
      refuse(response, 404, 'NOT_FOUND', 'Not found.')
      return true
    }
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="errors.csv"',
      'cache-control': 'no-store',
    })
    response.end(writeCsv(rows))
    return true
  }
}

function readImportId(encoded: string): string | undefined {
  try {
    return idOf('DirectoryImport', decodeURIComponent(encoded))
  } catch {
    return undefined
  }
}

async function readProblemRows(transaction: Transaction, importId: string): Promise<ProblemRow[] | undefined> {
  if ((await transaction.directoryImport.count({ where: { id: importId } })) === 0) return undefined
  return await transaction.$queryRaw<ProblemRow[]>`
    SELECT "rowNumber", label, problems FROM app."DirectoryImportRow"
    WHERE "importId" = ${importId}::uuid AND problems <> '[]' ORDER BY "rowNumber"`
}

/** With a byte order mark, so that spreadsheets read it as UTF-8. */
function writeCsv(rows: readonly ProblemRow[]): string {
  const cells = rows.flatMap(({ rowNumber, label, problems }) => problems.map((problem) => [
    String(rowNumber), label, problem.isWarning ? 'warning' : 'error', problem.field ?? '', problem.value ?? '', problem.message, problem.mend,
  ]))
  return `\uFEFF${Papa.unparse([HEADER, ...cells], { escapeFormulae: FORMULA_START, newline: '\r\n' })}\r\n`
}
