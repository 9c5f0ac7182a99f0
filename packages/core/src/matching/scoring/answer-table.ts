import { NOTHING_ADDED } from './packed-answer.ts'

/**
 * Part of what criteria add to pairs, by a small number for each person: pair (row, column) gets
 * `addedOf(rowCodes[row])[columnCodes[column]]`.
 */
export interface AnswerTable {
  readonly rowCodes: Int32Array
  readonly rowCodeCount: number
  readonly columnCodes: Int32Array
  readonly columnCodeCount: number
  /** The packed answers of a row code, by column code. Filled when first asked for, then kept. */
  addedOf(rowCode: number): Float64Array
}

/** The table of a criterion that only asks whether both people have data, and adds the same to all such pairs. */
export function createDataTable(input: {
  readonly rowsWithData: readonly boolean[]
  readonly columnsWithData: readonly boolean[]
  readonly added: number
}): AnswerTable {
  const rows = [Float64Array.of(NOTHING_ADDED, NOTHING_ADDED), Float64Array.of(NOTHING_ADDED, input.added)]
  return {
    rowCodes: Int32Array.from(input.rowsWithData, Number),
    rowCodeCount: 2,
    columnCodes: Int32Array.from(input.columnsWithData, Number),
    columnCodeCount: 2,
    addedOf: (rowCode) => rows[rowCode]!,
  }
}
