import { createOverlapAdder } from './add-overlap.ts'
import { addTables } from './joined-table.ts'
import type { JoinedTable } from './joined-table.ts'
import { addNamed } from './named-answers.ts'
import { unpackFits } from './packed-answer.ts'
import type { RowPart } from './row-part.ts'

/** Computes the fits of one row after another. */
export interface RowScorer {
  /** Of the row that was scored last, in millionths. */
  readonly fits: Int32Array
  score(row: number): void
}

/** What rows are scored from: what each criterion adds, and the tables of all, joined. */
export interface ScorerInput {
  readonly parts: readonly RowPart[]
  readonly tables: readonly JoinedTable[]
  readonly columnCount: number
}

/**
 * Adds up what criteria say of a row and takes the mean, in plain TypeScript: the shortest that shows how, and the
 * reference of its fast twin, `createRowKernel`. Fits are the same, bit for bit, because all sums are exact and both
 * round alike.
 */
export function createPlainScorer({ parts, tables, columnCount }: ScorerInput): RowScorer {
  const adders = parts.flatMap(({ overlap }) => (overlap === undefined ? [] : [createOverlapAdder(overlap)]))
  const sums = new Float64Array(columnCount)
  const fits = new Int32Array(columnCount)
  return {
    fits,
    score: (row) => {
      addTables(tables, row, sums)
      for (const add of adders) add(row, sums)
      for (const { named } of parts) if (named !== undefined) addNamed(named, row, sums)
      unpackFits(sums, fits)
    },
  }
}
