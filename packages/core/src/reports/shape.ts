import type { Entry, TableSpec, Unit } from './unit.ts'

/** Categories or values that are counted as one; several together are the "others". */
export type Part = readonly string[]

/** How a table divides: each category is in one row, each value in one column. */
export interface Shape {
  readonly rows: readonly Part[]
  readonly columns: readonly Part[]
}

/** The category of what the cut does not know. */
export const UNKNOWN = ''

/** A cell by its row and column. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** Somebody's entry in a table. */
export interface Placed extends Position {
  readonly id: string
  readonly about: readonly string[]
}

/** A table that tells every category and value apart, in alphabetical order. */
export function finestShape(units: readonly Unit[], spec: TableSpec): Shape {
  const counted = units.filter((unit) => entriesOf(unit, spec).length > 0)
  return {
    rows: distinct(counted.map((unit) => categoryOf(unit, spec))),
    columns: distinct(counted.flatMap((unit) => entriesOf(unit, spec).map(({ value }) => value))),
  }
}

/** Where everybody's entries are counted, person by person; somebody's in the order of the cells. */
export function placeAll(units: readonly Unit[], spec: TableSpec, { rows, columns }: Shape): readonly Placed[] {
  const rowOf = indexOf(rows)
  const columnOf = indexOf(columns)
  return units.flatMap((unit) =>
    entriesOf(unit, spec)
      .map(({ value, about }) => ({
        id: unit.id,
        about,
        row: rowOf.get(categoryOf(unit, spec)) ?? -1,
        column: columnOf.get(value) ?? -1,
      }))
      .toSorted((one, other) => one.column - other.column),
  )
}

/** The numbers of a table, row by row. */
export function countCells({ rows, columns }: Shape, positions: readonly Position[]): number[][] {
  const counts = rows.map(() => columns.map(() => 0))
  for (const { row, column } of positions) counts[row]![column]! += 1
  return counts
}

/** The shape with one part of its rows or columns counted together with the others; undefined when there are none. */
export function mergePart(parts: readonly Part[], index: number, sizes: readonly number[]): readonly Part[] | undefined {
  const rest = parts.map((_, at) => at).filter((at) => at !== index)
  if (rest.length === 0) return undefined
  const others = rest.find((at) => parts[at]!.length > 1)
  const partner = others ?? rest.reduce((smallest, at) => (sizes[at]! < sizes[smallest]! ? at : smallest))
  const merged = [...parts[index]!, ...parts[partner]!].toSorted()
  return [...rest.filter((at) => at !== partner).map((at) => parts[at]!), merged]
}

function distinct(keys: readonly string[]): readonly Part[] {
  return [...new Set(keys)].toSorted().map((key) => [key])
}

function categoryOf({ categories }: Unit, { cut }: TableSpec): string {
  return cut === undefined ? UNKNOWN : (categories[cut] ?? UNKNOWN)
}

function entriesOf({ entries }: Unit, { columns }: TableSpec): readonly Entry[] {
  return entries[columns] ?? []
}

function indexOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  return new Map(parts.flatMap((part, index) => part.map((key) => [key, index] as const)))
}
