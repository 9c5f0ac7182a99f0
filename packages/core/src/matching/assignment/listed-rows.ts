import type { FitRows } from './fit-rows.ts'
import { FIT_ONE, FORBIDDEN_FIT } from './fixed-point.ts'

/** Rows of which only the listed pairs are possible. Values are in millionths. */
export function createListedRows(input: {
  readonly rowCount: number
  readonly columnCount: number
  /** By row: column and value of each possible pair. */
  readonly listed: readonly ReadonlyMap<number, number>[]
}): FitRows {
  const buffer = new Int32Array(input.columnCount)
  const values = input.listed.flatMap((row) => [...row.values()])
  return {
    rowCount: input.rowCount,
    columnCount: input.columnCount,
    floor: values.reduce((lowest, value) => Math.min(lowest, value), 0),
    ceiling: values.reduce((highest, value) => Math.max(highest, value), FIT_ONE),
    refine: undefined,
    at: (row, column) => input.listed[row]!.get(column) ?? FORBIDDEN_FIT,
    row: (row) => {
      buffer.fill(FORBIDDEN_FIT)
      for (const [column, value] of input.listed[row]!) buffer[column] = value
      return buffer
    },
  }
}
