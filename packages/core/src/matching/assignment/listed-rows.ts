import { selectSingly } from './fit-rows.ts'
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
  const at = (row: number, column: number): number => input.listed[row]!.get(column) ?? FORBIDDEN_FIT
  const row = (index: number): Int32Array => {
    buffer.fill(FORBIDDEN_FIT)
    for (const [column, value] of input.listed[index]!) buffer[column] = value
    return buffer
  }
  return {
    rowCount: input.rowCount,
    columnCount: input.columnCount,
    floor: values.reduce((lowest, value) => Math.min(lowest, value), 0),
    ceiling: values.reduce((highest, value) => Math.max(highest, value), FIT_ONE),
    isDear: false,
    refine: undefined,
    at,
    row,
    select: (columns) => selectSingly(at, columns),
  }
}
