import { makeTable, type MadeTable } from './make-table.ts'
import type { Shape } from './shape.ts'
import type { Cut, TableSpec, Trace, Unit } from './unit.ts'

/** A table of a report. Plain data, stored as it is. */
export interface ReportTable extends Shape {
  readonly key: string
  readonly cut: Cut | null
  /** The month whose end it shows: an earlier one than the report's when too little has changed since. `YYYY-MM`. */
  readonly asOf: string
  /** Row by row. */
  readonly counts: readonly (readonly number[])[]
}

/** What is counted together: the units as they are, and what was said of them before. */
export interface Measure {
  readonly specs: readonly TableSpec[]
  readonly units: readonly Unit[]
  readonly trace: Trace
  /** Units that are in the trace and no longer there. */
  readonly gone: readonly Pick<Unit, 'id' | 'about'>[]
}

/** The tables of a measure for a month, and what has been said of its units by then. */
export interface NextReport {
  readonly tables: readonly ReportTable[]
  /** Keys of the tables that cannot be shown at all: too few people, or too few in each group. */
  readonly held: readonly string[]
  readonly trace: Trace
}

/**
 * The tables of the month, made one by one in their order, each safe beside all before it, of this month and of every
 * earlier one. A table that would say less than the one of an earlier month, or would give somebody away, stays as it
 * was then.
 */
export function nextReport(measure: Measure, month: string, previous: readonly ReportTable[]): NextReport {
  const { units, gone } = measure
  const tables: ReportTable[] = []
  const held: string[] = []
  let { trace } = measure
  for (const spec of measure.specs) {
    const last = previous.find(({ key }) => key === spec.key)
    const made = makeTable({ spec, units, gone, trace, prefix: `${month}/${spec.key}` })
    if (made !== undefined && (last === undefined || sizeOf(made.shape) >= sizeOf(last))) {
      tables.push({ key: spec.key, cut: spec.cut ?? null, asOf: month, ...made.shape, counts: made.counts })
      trace = remember(trace, made)
    } else if (last === undefined) held.push(spec.key)
    else tables.push(last)
  }
  return { tables, held, trace }
}

function sizeOf({ rows, columns }: Shape): number {
  return rows.length * columns.length
}

function remember(trace: Trace, { cells }: MadeTable): Trace {
  const next = new Map(trace)
  for (const [id, cell] of cells) next.set(id, [...(trace.get(id) ?? []), cell])
  return next
}
