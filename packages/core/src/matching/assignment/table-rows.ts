import { isNested } from './check-problem.ts'
import type { FitRows } from './fit-rows.ts'
import { FIT_ONE, FORBIDDEN_FIT, toMillionths } from './fixed-point.ts'
import type { FitTable, PairAt } from './problem.ts'

/** Where the rows and columns of the canonical order stand in the input. */
export interface CanonicalOrder {
  readonly rows: Int32Array
  readonly columns: Int32Array
}

/**
 * Reads a table row by row in canonical order, with the given pairs forbidden. Each row is written into one buffer:
 * copying costs next to nothing beside looking through it, and the caller's table stays as it is.
 */
export function createTableRows(input: {
  readonly fit: FitTable
  readonly columnCount: number
  readonly order: CanonicalOrder
  readonly excluded: readonly PairAt[]
  readonly floor: number
}): FitRows {
  const { fit, order } = input
  const buffer = new Int32Array(order.columns.length)
  const excluded = groupExcluded(input.excluded, order)
  const isPlain = fit instanceof Int32Array && order.columns.length === input.columnCount && isIdentity(order.columns)
  const read = (row: number): void => {
    const at = order.rows[row]!
    const from = at * input.columnCount
    if (isPlain) buffer.set(fit.subarray(from, from + input.columnCount))
    else if (fit instanceof Int32Array) order.columns.forEach((column, k) => (buffer[k] = fit[from + column]!))
    else if (isNested(fit)) order.columns.forEach((column, k) => (buffer[k] = toMillionths(fit[at]![column]!)))
    else order.columns.forEach((column, k) => (buffer[k] = toMillionths(fit[from + column]!)))
  }
  return {
    rowCount: order.rows.length,
    columnCount: order.columns.length,
    floor: input.floor,
    ceiling: findCeiling(fit),
    refine: undefined,
    row: (row) => {
      read(row)
      for (const column of excluded.get(row) ?? []) buffer[column] = FORBIDDEN_FIT
      return buffer
    },
  }
}

function isIdentity(order: Int32Array): boolean {
  return order.every((position, at) => position === at)
}

/** The highest fit, at least 1. */
function findCeiling(fit: FitTable): number {
  let highest = 0
  if (isNested(fit)) for (const row of fit) for (const value of row) highest = Math.max(highest, value)
  else for (let at = 0; at < fit.length; at++) if (fit[at]! > highest) highest = fit[at]!
  return Math.max(FIT_ONE, fit instanceof Int32Array ? highest : toMillionths(highest))
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
