import { type RememberedMapping, suggestMapping } from '@ithaca/core/directory'
import { type DomainError, ok, type Result } from '@ithaca/core/result'
import type { StoredColumn, StoredMapping } from '../imports/column.ts'
import { decodeText } from './decode-text.ts'
import type { TableContent } from './content.ts'
import { type ParsedTable, parseTable } from './parse-table.ts'
import { TABLE_LIMITS } from './limits.ts'

/** All that is kept of an uploaded file. */
export interface ReadUpload {
  readonly encoding: string
  readonly delimiter: string
  readonly columns: StoredColumn[]
  readonly mapping: StoredMapping[]
  readonly content: TableContent
}

const SAMPLES = 3
const SAMPLE_CHARS = 80
const ROWS_TO_GUESS_BY = 50

/**
 * Reads a file as far as it may be read: columns that carry performance data are named and refused, and none of their
 * values goes any further (M4).
 */
export function readUpload(bytes: Uint8Array, remembered: RememberedMapping): Result<ReadUpload, DomainError> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseTable(decoded.value.text, TABLE_LIMITS)
  if (!parsed.ok) return parsed
  const { delimiter } = parsed.value
  const suggestions = suggestColumns(parsed.value, remembered)
  const kept = suggestions.filter(({ refused, header }) => refused === null && header !== '').map(({ index }) => index)
  const columns = suggestions.filter(({ header }) => header !== '').map(({ index, header, refused, because }) => ({
    index,
    header,
    samples: refused === null ? takeSamples(parsed.value, index) : [],
    refusedReason: refused?.message ?? null,
    isRemembered: because === 'remembered',
  }))
  return ok({
    encoding: decoded.value.encoding,
    delimiter,
    columns,
    mapping: suggestions.flatMap(({ index, target }) => (target === null ? [] : [{ index, target }])),
    content: {
      columns: kept,
      rows: parsed.value.rows.map(({ rowNumber, cells }) => ({ rowNumber, cells: kept.map((index) => cells[index] ?? '') })),
    },
  })
}

function suggestColumns({ header, rows }: ParsedTable, remembered: RememberedMapping) {
  const few = rows.slice(0, ROWS_TO_GUESS_BY)
  return suggestMapping({ headers: header, remembered, samples: header.map((_name, index) => few.map(({ cells }) => cells[index] ?? '')) })
}

function takeSamples({ rows }: ParsedTable, index: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const value = (cells[index] ?? '').trim()
    if (value !== '') samples.add(value.length > SAMPLE_CHARS ? `${value.slice(0, SAMPLE_CHARS).toWellFormed()}…` : value)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}
