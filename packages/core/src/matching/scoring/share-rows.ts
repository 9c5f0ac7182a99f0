import type { AnswerTable } from './answer-table.ts'
import type { RowPart } from './row-part.ts'
import type { RowSource } from './row-reader.ts'

/** Rows between two chances to report progress or to stop. */
const ROWS_PER_STEP = 64

/** An answer table without any code behind it: row `code` begins at `code * columnCodeCount`. */
interface PlainTable extends Pick<AnswerTable, 'rowCodes' | 'rowCodeCount' | 'columnCodes' | 'columnCodeCount'> {
  readonly added: Float64Array
}

/** What rows are computed from, as plain columns in memory that all threads see. */
export interface SharedRows extends Omit<RowSource, 'parts'> {
  readonly parts: readonly (Omit<RowPart, 'table'> & { readonly table: PlainTable })[]
}

/**
 * Lays a source out for other threads. Authors' code stays in this one, so tables are filled here for all rows, in the
 * order in which rows would ask for it. Columns are copied once and not for each thread.
 */
export function* shareRows(source: RowSource): Generator<void, SharedRows> {
  const tables = source.parts.map(({ table }) => ({ table, added: shared(Float64Array, table.rowCodeCount * table.columnCodeCount) }))
  const filled = tables.map(({ table }) => new Uint8Array(table.rowCodeCount))
  for (let row = 0; row < source.rowCount; row++) {
    for (const [at, { table, added }] of tables.entries()) {
      const code = table.rowCodes[row]!
      if (filled[at]![code] === 1) continue
      filled[at]![code] = 1
      added.set(table.addedOf(code), code * table.columnCodeCount)
    }
    if (row % ROWS_PER_STEP === 0) yield
  }
  return {
    ...source,
    exclusions: { start: toShared(source.exclusions.start), columns: toShared(source.exclusions.columns) },
    parts: source.parts.map(({ table, overlap, named }, at) => ({
      table: {
        rowCodes: toShared(table.rowCodes),
        rowCodeCount: table.rowCodeCount,
        columnCodes: toShared(table.columnCodes),
        columnCodeCount: table.columnCodeCount,
        added: tables[at]!.added,
      },
      ...(overlap && { overlap: shareColumns(overlap) }),
      ...(named && { named: shareColumns(named) }),
    })),
  }
}

/** Reads shared rows in another thread. */
export function fromShared({ parts, ...others }: SharedRows): RowSource {
  return { ...others, parts: parts.map(({ table, ...part }) => ({ ...part, table: fromPlain(table) })) }
}

function fromPlain({ added, ...table }: PlainTable): AnswerTable {
  const { columnCodeCount } = table
  return { ...table, addedOf: (code) => added.subarray(code * columnCodeCount, (code + 1) * columnCodeCount) }
}

type Columns = Int32Array | Float64Array

/** The same object with all its columns, at any depth, in shared memory. */
function shareColumns<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]: [string, unknown]) => [name, shareValue(value)])
  return Object.fromEntries(entries) as Values
}

function shareValue(value: unknown): unknown {
  if (value instanceof Int32Array || value instanceof Float64Array) return toShared(value)
  return typeof value === 'object' && value !== null ? shareColumns(value) : value
}

function toShared<Values extends Columns>(values: Values): Values {
  const copy = shared(values.constructor as new (memory: SharedArrayBuffer) => Values, values.length)
  copy.set(values)
  return copy
}

function shared<Values extends Columns>(kind: new (memory: SharedArrayBuffer) => Values, length: number): Values {
  const bytes = kind === (Float64Array as unknown) ? 8 : 4
  return new kind(new SharedArrayBuffer(length * bytes))
}
