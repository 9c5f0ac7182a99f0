import { createOverlapAdder } from './add-overlap.ts'
import { addTables, joinTables } from './joined-table.ts'
import { addNamed } from './named-answers.ts'
import { unpackFits } from './packed-answer.ts'
import { createRowKernel } from './row-kernel.ts'
import type { RowPart } from './row-part.ts'

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
  const tables = joinTables(parts.map(({ table }) => table))
  const kernel = isPlain ? undefined : createRowKernel({ parts, tables, columnCount })
  if (kernel !== undefined) return kernel
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
