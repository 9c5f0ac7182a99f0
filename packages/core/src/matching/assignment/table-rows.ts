import { selectSingly } from './fit-rows.ts'
import type { FitRows } from './fit-rows.ts'
import { FORBIDDEN_FIT } from './fixed-point.ts'
import type { PairAt } from './problem.ts'

/** Where the rows and columns of the canonical order stand in the input. */
export interface CanonicalOrder {
  readonly rows: Int32Array
  readonly columns: Int32Array
}

/**
 * Reads a table of millionths row by row in canonical order, with the given pairs forbidden. Each row is copied into
 * one buffer: that costs next to nothing beside looking through it, and the caller's table stays as it is.
 */
export function createTableRows(input: {
  readonly table: Int32Array
  readonly columnCount: number
  readonly order: CanonicalOrder
  readonly excluded: readonly PairAt[]
  readonly floor: number
  readonly ceiling: number
}): FitRows {
  const { table, order, columnCount } = input
  const buffer = new Int32Array(order.columns.length)
  const excluded = groupExcluded(input.excluded, order)
  const isPlain = order.columns.length === columnCount && order.columns.every((position, at) => position === at)
  const at = (row: number, column: number): number => {
    if (excluded.get(row)?.includes(column) === true) return FORBIDDEN_FIT
    return table[order.rows[row]! * columnCount + order.columns[column]!]!
  }
  const row = (index: number): Int32Array => {
    const from = order.rows[index]! * columnCount
    if (isPlain) buffer.set(table.subarray(from, from + columnCount))
    else for (let at = 0; at < buffer.length; at++) buffer[at] = table[from + order.columns[at]!]!
    for (const column of excluded.get(index) ?? []) buffer[column] = FORBIDDEN_FIT
    return buffer
  }
  return {
    rowCount: order.rows.length,
    columnCount: order.columns.length,
    floor: input.floor,
    ceiling: input.ceiling,
    isDear: false,
    refine: undefined,
    at,
    row,
    select: (columns) => selectSingly(at, columns),
  }
}

function groupExcluded(pairs: readonly PairAt[], order: CanonicalOrder): Map<number, number[]> {
  const rowOf = new Map(Array.from(order.rows, (position, at) => [position, at]))
  const columnOf = new Map(Array.from(order.columns, (position, at) => [position, at]))
  const excluded = new Map<number, number[]>()
  for (const [mentoree, mentor] of pairs) {
    const row = rowOf.get(mentoree)
    const column = columnOf.get(mentor)
    if (row === undefined || column === undefined) continue
    const columns = excluded.get(row)
    if (columns === undefined) excluded.set(row, [column])
    else columns.push(column)
  }
  return excluded
}
