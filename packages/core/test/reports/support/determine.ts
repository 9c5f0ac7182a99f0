import type { ReportTable, TableSpec, Unit } from '../../../src/reports/index.ts'

/**
 * What an onlooker could work out, solved exactly and apart from the code under test: each number that was ever shown is
 * an equation over everybody who was ever there, and a group is determined when some combination of the equations is
 * about it and nobody else.
 */
export interface Shown {
  /** The people as they were when the table was made. */
  readonly units: readonly Unit[]
  readonly table: ReportTable
  readonly spec: TableSpec
}

/** One row for each number, over the ids in their order: how often each is counted in it. Margins and totals too. */
export function equationsOf(shown: readonly Shown[], ids: readonly string[]): number[][] {
  return shown.flatMap(({ units, table, spec }) => {
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    const timesIn = (id: string, row: readonly string[], column: readonly string[]) => {
      const unit = byId.get(id)
      const category = spec.cut === undefined ? '' : (unit?.categories[spec.cut] ?? '')
      if (unit === undefined || !row.includes(category)) return 0
      return (unit.entries[spec.columns] ?? []).filter(({ value }) => column.includes(value)).length
    }
    const rows = [...table.rows, table.rows.flat()]
    const columns = [...table.columns, table.columns.flat()]
    return rows.flatMap((row) => columns.map((column) => ids.map((id) => timesIn(id, row, column))))
  })
}

/** A basis of what no equation tells apart: the solutions of `equations · x = 0`, in whole numbers. */
function kernelOf(equations: readonly number[][], width: number): bigint[][] {
  const rows: bigint[][] = []
  const pivots: number[] = []
  for (const equation of new Set(equations.map((each) => each.join()))) {
    let row = equation.split(',').map(BigInt)
    for (const [at, pivot] of pivots.entries()) row = cancel(row, rows[at]!, pivot)
    const pivot = row.findIndex((value) => value !== 0n)
    if (pivot === -1) continue
    for (const [at, other] of rows.entries()) rows[at] = cancel(other, row, pivot)
    rows.push(row)
    pivots.push(pivot)
  }
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !pivots.includes(at))
  const scale = rows.reduce((product, row, at) => lcm(product, abs(row[pivots[at]!]!)), 1n)
  return free.map((at) => {
    const solution = Array.from({ length: width }, () => 0n)
    solution[at] = scale
    for (const [index, row] of rows.entries()) solution[pivots[index]!] = (-row[at]! * scale) / row[pivots[index]!]!
    return solution
  })
}

function cancel(row: bigint[], by: bigint[], pivot: number): bigint[] {
  if (row[pivot] === 0n) return row
  const [scale, times] = [by[pivot]!, row[pivot]!]
  const result = row.map((value, at) => value * scale - times * by[at]!)
  const divisor = result.reduce((common, value) => gcd(common, abs(value)), 0n)
  return divisor > 1n ? result.map((value) => value / divisor) : result
}

const abs = (value: bigint) => (value < 0n ? -value : value)
const gcd = (one: bigint, other: bigint): bigint => (other === 0n ? one : gcd(other, one % other))
const lcm = (one: bigint, other: bigint) => (one / gcd(one, other)) * other

/**
 * A group of one to four whose number some combination gives, with factors from -2 to 2 for each; undefined when there
 * is none. A combination about a group is one that is orthogonal to the whole kernel.
 */
export function findDetermined(equations: readonly number[][], ids: readonly string[]): readonly string[] | undefined {
  const kernel = kernelOf(equations, ids.length)
  const columns = ids.map((_, at) => kernel.map((solution) => solution[at]!))
  const weighted = columns.flatMap((column, at) =>
    [1n, 2n, -1n, -2n].map((factor) => ({ group: [at], sum: column.map((value) => value * factor) })),
  )
  const isZero = ({ sum }: { sum: bigint[] }) => sum.every((value) => value === 0n)
  const alone = weighted.find(isZero)
  if (alone !== undefined) return alone.group.map((at) => ids[at]!)
  const pairs = weighted.flatMap((one, first) =>
    weighted.slice(first + 1).flatMap((other) =>
      one.group[0] === other.group[0]
        ? []
        : [{ group: [...one.group, ...other.group], sum: one.sum.map((value, at) => value + other.sum[at]!) }],
    ),
  )
  const negated = new Map(pairs.map((pair) => [pair.sum.map((value) => -value).join(), pair.group]))
  const pair = pairs.find(isZero)
  if (pair !== undefined) return pair.group.map((at) => ids[at]!)
  for (const { group, sum } of [...weighted, ...pairs]) {
    const other = negated.get(sum.join())
    if (other !== undefined && new Set([...group, ...other]).size === group.length + 2) {
      return [...group, ...other].map((at) => ids[at]!)
    }
  }
  return undefined
}
