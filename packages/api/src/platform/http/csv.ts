import type { ServerResponse } from 'node:http'
import Papa from 'papaparse'

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text. */
const FORMULA_START = /^[=+\-@\t\r\n]/

/** Answers with a table as a file. It begins with a byte order mark, so that spreadsheets read it as UTF-8. */
export function answerCsv(response: ServerResponse, fileName: string, rows: readonly (readonly string[])[]): void {
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
  })
  response.end(`\uFEFF${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA_START, newline: '\r\n' })}\r\n`)
}
