import { findLoose } from './find-loose.ts'
import { countCells, finestShape, mergePart, placeAll, type Placed, type Position, type Shape } from './shape.ts'
import type { TableSpec, Trace, Unit } from './unit.ts'

/** A table that may be shown, and all that has been said of people once it is. */
export interface MadeTable {
  readonly shape: Shape
  readonly counts: readonly (readonly number[])[]
  readonly trace: Trace
}

/** What a table is made of. */
export interface TableRequest {
  readonly spec: TableSpec
  readonly units: readonly Unit[]
  /** All that was ever said of these people, and of those who are gone. */
  readonly trace: Trace
  /** Names the cells of this table apart from all others. */
  readonly prefix: string
}

/**
 * The finest table that gives nobody away beside all that was said before; undefined when there is none. Where it is
 * too fine, what would be given away is counted together with the others, until it no longer is.
 */
export function makeTable({ spec, units, trace, prefix }: TableRequest): MadeTable | undefined {
  const finest = finestShape(units, spec)
  let shape: Shape | undefined = finest.rows.length === 0 ? undefined : finest
  while (shape !== undefined && !saysNothing(spec, shape)) {
    const placed = placeAll(units, spec, shape)
    const counts = countCells(shape, placed)
    const next = remember(trace, placed, prefix)
    const fault = findZero(spec, counts) ?? findGivenAway(next, placed)
    if (fault === undefined) return { shape, counts, trace: next }
    shape = coarsen(shape, counts, fault)
  }
  return undefined
}

function remember(trace: Trace, placed: readonly Placed[], prefix: string): Trace {
  const next = new Map(trace)
  for (const { id, row, column, about } of placed) {
    next.set(id, [...(next.get(id) ?? []), { cell: `${prefix}:${row}:${column}`, about }])
  }
  return next
}

function findGivenAway(trace: Trace, placed: readonly Placed[]): Position | undefined {
  const loose = findLoose(trace)
  return loose === undefined ? undefined : (placed.find(({ id }) => id === loose) ?? placed[0])
}

/** A cut that divides nobody says no more than the table without it. */
function saysNothing({ cut }: TableSpec, { rows }: Shape): boolean {
  return cut !== undefined && rows.length === 1
}

function findZero({ hidesZeros }: TableSpec, counts: readonly (readonly number[])[]): Position | undefined {
  if (!hidesZeros) return undefined
  const row = counts.findIndex((cells) => cells.includes(0))
  return row === -1 ? undefined : { row, column: counts[row]!.indexOf(0) }
}

/** Counts the row or the column of a fault together with others, whichever of the two says less. */
function coarsen(shape: Shape, counts: readonly (readonly number[])[], { row, column }: Position): Shape | undefined {
  const rowSizes = counts.map((cells) => sum(cells))
  const columnSizes = shape.columns.map((_, at) => sum(counts.map((cells) => cells[at]!)))
  const rows = mergePart(shape.rows, row, rowSizes)
  const columns = mergePart(shape.columns, column, columnSizes)
  if (rows === undefined) return columns && { ...shape, columns }
  const isLastCut = shape.rows.length === 2
  if (columns === undefined || (!isLastCut && rowSizes[row]! <= columnSizes[column]!)) return { ...shape, rows }
  return { ...shape, columns }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
