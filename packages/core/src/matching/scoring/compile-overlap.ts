import { FIT_ONE } from '../assignment/fixed-point.ts'
import { createDataTable } from './answer-table.ts'
import { NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { packShare } from './packed-answer.ts'
import { createPostings, sharedWeight } from './postings.ts'
import type { OverlapColumns, OverlapMeasure } from './overlap-columns.ts'
import type { Holding } from './postings.ts'

/** Of the row under way. */
interface Overlap extends OverlapColumns {
  readonly shared: Float64Array
  readonly touched: Int32Array
}

/**
 * Compiles a comparison by what two people both hold, tags or ranked options: a row costs one addition for each mentor
 * who holds one of the mentoree's items, found through postings, and nothing for the others. Weights are whole numbers,
 * so sums are exact.
 */
export function compileOverlap(
  input: CompileInput,
  given: {
    readonly itemCount: number
    readonly mentorees: readonly Holding[]
    readonly mentors: readonly Holding[]
    readonly measure: OverlapMeasure
  },
): CompiledCriterion {
  const { mentorees, mentors, measure } = given
  const { share } = input
  const rowSums = Float64Array.from(mentorees, sumOfWeights)
  const columnSums = Float64Array.from(mentors, sumOfWeights)
  const overlap: Overlap = {
    measure,
    share,
    mentorees,
    mentors,
    postings: createPostings(mentors, given.itemCount),
    rowSums,
    columnSums,
    rowInverse: rowSums.map(inverse),
    columnInverse: columnSums.map(inverse),
    shared: new Float64Array(mentors.length),
    touched: new Int32Array(mentors.length),
  }
  const hasRowData = (row: number) => mentorees[row]!.items.length > 0
  const hasColumnData = (column: number) => mentors[column]!.items.length > 0
  return {
    criterion: input.criterion,
    settings: input.settings,
    share,
    isWritten: false,
    table: createDataTable({
      rowsWithData: Array.from(mentorees.keys(), hasRowData),
      columnsWithData: Array.from(mentors.keys(), hasColumnData),
      added: packShare(share),
    }),
    addSparse: (row, into) => addShared(overlap, row, into),
    overlap,
    answerAt: (row, column) => {
      if (!hasRowData(row) || !hasColumnData(column)) return NO_DATA
      return scoreOf(overlap, row, column, sharedWeight(mentorees[row]!, mentors[column]!))
    },
    hasRowData,
    hasColumnData,
  }
}

/** Adds a row's scores: first what is shared with each mentor, then the scores of those with whom anything is. */
function addShared(overlap: Overlap, row: number, into: Float64Array): void {
  const { shared, touched, share } = overlap
  const { start, columns, weights: held } = overlap.postings
  const { items, weights } = overlap.mentorees[row]!
  let count = 0
  for (let at = 0; at < items.length; at++) {
    const weight = weights[at]!
    const end = start[items[at]! + 1]!
    for (let posting = start[items[at]!]!; posting < end; posting++) {
      const column = columns[posting]!
      const before = shared[column]!
      if (before === 0) touched[count++] = column
      shared[column] = before + Math.min(held[posting]!, weight)
    }
  }
  for (let at = 0; at < count; at++) {
    const column = touched[at]!
    into[column]! += share * scoreOf(overlap, row, column, shared[column]!)
    shared[column] = 0
  }
}

/** The shared weight over the measure, in millionths. */
function scoreOf(overlap: OverlapColumns, row: number, column: number, shared: number): number {
  switch (overlap.measure) {
    case 'of-mentoree':
      return roundHalfUp(shared * overlap.rowInverse[row]!)
    case 'of-mentor':
      return roundHalfUp(shared * overlap.columnInverse[column]!)
    case 'of-either':
      return roundHalfUp((FIT_ONE * shared) / (overlap.rowSums[row]! + overlap.columnSums[column]! - shared))
    case 'of-smaller':
      return roundHalfUp(shared * Math.max(overlap.rowInverse[row]!, overlap.columnInverse[column]!))
  }
}

/** As the kernel rounds. */
function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5)
}

function inverse(sum: number): number {
  return sum === 0 ? 0 : FIT_ONE / sum
}

function sumOfWeights({ weights }: Holding): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}
