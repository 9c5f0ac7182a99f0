import { addTables, mergeTables } from './answer-table.ts'
import type { CompiledCriterion } from './compiled-criterion.ts'
import { unpackFits } from './packed-answer.ts'
import { createRowKernel } from './row-kernel.ts'

/** What one criterion adds to rows. */
export type RowPart = Pick<CompiledCriterion, 'table' | 'addSparse' | 'overlap'>

/** Computes the fits of one row after another. */
export interface RowScorer {
  /** Of the row that was scored last, in millionths. */
  readonly fits: Int32Array
  score(row: number): void
}

/**
 * Adds up what criteria say of a row and takes the mean: with WebAssembly where there is any, otherwise in plain
 * TypeScript, which this function also shows the shortest. Fits are the same, bit for bit, because all sums are exact
 * and both round alike; `isPlain` keeps it from using WebAssembly.
 */
export function createRowScorer(parts: readonly RowPart[], columnCount: number, isPlain = false): RowScorer {
  const tables = mergeTables(parts.map(({ table }) => table))
  const kernel = isPlain ? undefined : createRowKernel({ parts, tables, columnCount })
  if (kernel !== undefined) return kernel
  const sums = new Float64Array(columnCount)
  const fits = new Int32Array(columnCount)
  return {
    fits,
    score: (row) => {
      addTables(tables, row, sums)
      for (const { addSparse } of parts) addSparse?.(row, sums)
      unpackFits(sums, fits)
    },
  }
}
