import { makeTable } from './make-table.ts'
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

/** A program as it is: its people, and all that was said of them before. */
export interface ReportFacts {
  readonly specs: readonly TableSpec[]
  readonly units: readonly Unit[]
  /** It also holds those who are gone. */
  readonly trace: Trace
}

/** The tables of a program for a month, and all that has been said of its people by then. */
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
export function nextReport(facts: ReportFacts, month: string, previous: readonly ReportTable[]): NextReport {
  const tables: ReportTable[] = []
  const held: string[] = []
  let { trace } = facts
  for (const spec of facts.specs) {
    const last = previous.find(({ key }) => key === spec.key)
    const made = makeTable({ spec, trace, units: facts.units, prefix: `${month}/${spec.key}` })
    if (made !== undefined && (last === undefined || sizeOf(made.shape) >= sizeOf(last))) {
      tables.push({ key: spec.key, cut: spec.cut ?? null, asOf: month, ...made.shape, counts: made.counts })
      trace = made.trace
    } else if (last === undefined) held.push(spec.key)
    else tables.push(last)
  }
  return { tables, held, trace }
}

function sizeOf({ rows, columns }: Shape): number {
  return rows.length * columns.length
}
