import Papa from 'papaparse'
import { type DomainError, fail, ok, type Result } from '@ithaca/core/result'

/** A file's table: the first row names the columns. */
export interface ParsedTable {
  readonly delimiter: string
  readonly header: readonly string[]
  readonly rows: readonly ParsedRow[]
}

/** One row as it stands in the file. */
export interface ParsedRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly rowNumber: number
  readonly cells: readonly string[]
}

export interface TableLimits {
  readonly maxRows: number
  readonly maxColumns: number
  readonly maxCellChars: number
}

const DELIMITERS = [',', ';', '\t', '|']
/** No honest row is longer; a longer one is not taken apart at all. */
const MAX_LINE_CHARS = 400_000

/** Takes a CSV text apart. Every refusal names the row and what to mend; nothing of the file is in the sentence. */
export function parseTable(text: string, limits: TableLimits): Result<ParsedTable, DomainError> {
  if (hasLongLine(text)) return refuse('TOO_MANY_COLUMNS', `A row of this file is longer than ${MAX_LINE_CHARS} characters. A file has ${limits.maxColumns} columns at most.`)
  const rows: ParsedRow[] = []
  let problem: DomainError | undefined
  let rowNumber = 0
  const delimiter = guessDelimiter(text)
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors }, parser) {
      rowNumber += 1
      problem = checkRow({ rowNumber, cells: data }, errors, limits)
      if (problem) return parser.abort()
      if (data.every((cell) => cell.trim() === '')) return
      if (rows.length > limits.maxRows) {
        problem = { code: 'TOO_MANY_ROWS', message: `This file has more than ${limits.maxRows} rows. Nothing was kept. Divide it and send the parts one after the other.` }
        return parser.abort()
      }
      rows.push({ rowNumber, cells: data })
    },
  })
  if (problem) return fail(problem)
  const [head, ...body] = rows
  if (!head) return refuse('EMPTY_FILE', 'This file is empty. Nothing was kept. The first row names the columns, and each row after it is a person.')
  const header = head.cells.map((cell) => cell.trim())
  const headerProblem = checkHeader(header, body)
  if (headerProblem) return fail(headerProblem)
  if (body.length === 0) return refuse('NO_ROWS', 'This file names its columns but has no people under them. Nothing was kept.')
  return ok({ delimiter, header, rows: body })
}

/** By the first few rows that are not empty; all rows are then read and counted, the empty ones too. */
function guessDelimiter(text: string): string {
  return Papa.parse(text, { delimitersToGuess: DELIMITERS, preview: 10, skipEmptyLines: 'greedy' }).meta.delimiter
}

function refuse(code: string, message: string): Result<never, DomainError> {
  return fail({ code, message })
}

function hasLongLine(text: string): boolean {
  const end = text.includes('\n') ? '\n' : '\r'
  for (let start = 0; start < text.length;) {
    const next = text.indexOf(end, start)
    if ((next < 0 ? text.length : next) - start > MAX_LINE_CHARS) return true
    if (next < 0) return false
    start = next + 1
  }
  return false
}

function checkRow({ rowNumber, cells }: ParsedRow, errors: readonly Papa.ParseError[], limits: TableLimits): DomainError | undefined {
  const facts = { rowNumber }
  if (errors.some(({ type }) => type === 'Quotes')) {
    return { code: 'BROKEN_QUOTES', facts, message: `A quotation mark in row ${rowNumber} is not closed, or stands in the middle of a cell. Nothing was kept. Put the cell in quotation marks and double those inside it.` }
  }
  if (cells.length > limits.maxColumns) {
    return { code: 'TOO_MANY_COLUMNS', facts, message: `Row ${rowNumber} has ${cells.length} columns; ${limits.maxColumns} is the most. Nothing was kept. Leave out columns that say nothing about who people are.` }
  }
  const longest = cells.findIndex((cell) => cell.length > limits.maxCellChars)
  if (longest < 0) return undefined
  return { code: 'CELL_TOO_LONG', facts, message: `The cell in row ${rowNumber}, column ${longest + 1}, is longer than ${limits.maxCellChars} characters. Nothing was kept. Often a quotation mark before it is not closed.` }
}

function checkHeader(header: readonly string[], body: readonly ParsedRow[]): DomainError | undefined {
  if (header.some((name) => name.includes('@')) || header.every((name) => name === '' || /^[\d\s.,/-]+$/u.test(name))) {
    return { code: 'HEADER_MISSING', message: 'The first row of this file looks like a person, not like names of columns. Nothing was kept. Add a first row that names the columns, such as Name, E-mail, Manager.' }
  }
  const places = new Map<string, number>()
  for (const [index, name] of header.entries()) {
    const key = name.normalize('NFKC').toLowerCase()
    if (key === '') continue
    const before = places.get(key)
    if (before !== undefined) {
      return { code: 'DUPLICATE_HEADER', message: `Columns ${before + 1} and ${index + 1} have the same name. Nothing was kept. Name each column differently, or leave one out.` }
    }
    places.set(key, index)
  }
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), header.length)
  for (let index = 0; index < width; index += 1) {
    if ((header[index] ?? '') !== '') continue
    const filled = body.find(({ cells }) => (cells[index] ?? '').trim() !== '')
    if (filled) {
      return { code: 'COLUMN_WITHOUT_NAME', facts: { rowNumber: filled.rowNumber }, message: `Column ${index + 1} has values (row ${filled.rowNumber}) but no name in the first row. Nothing was kept. Name it, so that it is clear what it carries.` }
    }
  }
  return undefined
}
