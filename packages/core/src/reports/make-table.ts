import { findLoose, type CountedUnit } from './find-loose.ts'
import { countCells, finestShape, mergePart, positionsOf, type Position, type Shape } from './shape.ts'
import type { TableSpec, Trace, Unit } from './unit.ts'

/** A table that may be shown, and the cell that it counts each unit in, by the unit's id. */
export interface MadeTable {
  readonly shape: Shape
  readonly counts: readonly (readonly number[])[]
  readonly cells: ReadonlyMap<string, string>
}

/** What a table is made of. */
export interface TableRequest {
  readonly spec: TableSpec
  readonly units: readonly Unit[]
  /** All that was ever said about these units and about those that are gone. */
  readonly trace: Trace
  /** Who and what the units are about that are in the trace and gone. */
  readonly gone: readonly Pick<Unit, 'id' | 'about'>[]
  /** Names the cells of this table apart from all others. */
  readonly prefix: string
}

/**
 * The finest table that gives nobody away beside all that was said before; undefined when there is none. Where it is
 * too fine, what would be given away is counted together with the others, until it no longer is.
 */
export function makeTable(request: TableRequest): MadeTable | undefined {
  const { spec, units } = request
  let shape: Shape | undefined = units.length === 0 ? undefined : finestShape(units, spec)
  while (shape !== undefined) {
    const positions = positionsOf(units, spec, shape)
    const counts = countCells(shape, positions)
    const fault = findZero(spec, counts) ?? findGivenAway(request, positions)
    if (fault === undefined) return { shape, counts, cells: nameCells(request, positions) }
    shape = coarsen(shape, counts, fault)
  }
  return undefined
}

function findZero({ hidesZeros }: TableSpec, counts: readonly (readonly number[])[]): Position | undefined {
  if (!hidesZeros) return undefined
  const row = counts.findIndex((cells) => cells.includes(0))
  return row === -1 ? undefined : { row, column: counts[row]!.indexOf(0) }
}

function findGivenAway(request: TableRequest, positions: readonly Position[]): Position | undefined {
  const { units, trace, gone } = request
  const cells = nameCells(request, positions)
  const counted = [...units, ...gone].map((unit): CountedUnit => {
    const now = cells.get(unit.id)
    const before = trace.get(unit.id) ?? []
    return { unit, cells: now === undefined ? before : [...before, now] }
  })
  const loose = findLoose(counted)
  if (loose === undefined) return undefined
  const index = units.findIndex(({ id }) => id === loose.unit.id)
  return positions[index] ?? positions[0]
}

function nameCells({ units, prefix }: TableRequest, positions: readonly Position[]): ReadonlyMap<string, string> {
  return new Map(
    units.map(({ id }, index) => [id, `${prefix}:${positions[index]!.row}:${positions[index]!.column}`] as const),
  )
}

/** Counts the row or the column of a fault together with others, whichever of the two says less. */
function coarsen(shape: Shape, counts: readonly (readonly number[])[], { row, column }: Position): Shape | undefined {
  const rowSizes = counts.map((cells) => sum(cells))
  const columnSizes = shape.columns.map((_, at) => sum(counts.map((cells) => cells[at]!)))
  const rows = mergePart(shape.rows, row, rowSizes)
  const columns = mergePart(shape.columns, column, columnSizes)
  if (rows === undefined) return columns && { ...shape, columns }
  if (columns === undefined || rowSizes[row]! <= columnSizes[column]!) return { ...shape, rows }
  return { ...shape, columns }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
