import { decide } from '../../access/decide.ts'
import { runAs, type Transaction } from '../../platform/database/client.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { headersOf, refuse, type Route } from '../../platform/http/answer.ts'
import { answerCsv } from '../../platform/http/csv.ts'
import type { StoredProblem } from '../imports/problem.ts'
import type { ImportRouteOptions } from './upload-route.ts'

const PATH = /^\/imports\/([^/]{1,200})\/errors\.csv$/
const HEADER = ['Row', 'Person', 'Kind', 'Field', 'Value', 'Problem', 'What to do']

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
    answerCsv(response, 'errors.csv', [HEADER, ...linesOf(rows)])
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

function linesOf(rows: readonly ProblemRow[]): string[][] {
  return rows.flatMap(({ rowNumber, label, problems }) => problems.map((problem) => [
    String(rowNumber), label, problem.isWarning ? 'warning' : 'error', problem.field ?? '', problem.value ?? '', problem.message, problem.mend,
  ]))
}
