import type { TableLimits } from './parse-table.ts'

/** A file is this large at most. Named in the answer to a larger one. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024

/** What a table may hold. */
export const TABLE_LIMITS: TableLimits = { maxRows: 100_000, maxColumns: 200, maxCellChars: 2_000 }
