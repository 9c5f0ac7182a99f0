import { FIT_ONE } from '../assignment/fixed-point.ts'
import { createDataTable } from './answer-table.ts'
import { NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { countItems, sharedWeight, sumWeights } from './holdings.ts'
import type { Holdings } from './holdings.ts'
import { scoreOverlap } from './overlap-columns.ts'
import type { OverlapColumns, OverlapMeasure } from './overlap-columns.ts'
import { packShare } from './packed-answer.ts'
import { createPostings } from './postings.ts'

/** Compiles a comparison by what two people both hold, tags or ranked options. Weights are whole numbers, so sums are exact. */
export function compileOverlap(
  input: CompileInput,
  given: {
    readonly itemCount: number
    readonly mentorees: Holdings
    readonly mentors: Holdings
    readonly measure: OverlapMeasure
  },
): CompiledCriterion {
  const { mentorees, mentors, measure } = given
  const { share } = input
  const rowSums = sumWeights(mentorees)
  const columnSums = sumWeights(mentors)
  const overlap: OverlapColumns = {
    measure,
    share,
    mentorees,
    mentors,
    postings: createPostings(mentors, given.itemCount),
    rowSums,
    columnSums,
    rowInverse: rowSums.map(inverse),
    columnInverse: columnSums.map(inverse),
  }
  const hasRowData = (row: number) => countItems(mentorees, row) > 0
  const hasColumnData = (column: number) => countItems(mentors, column) > 0
  return {
    criterion: input.criterion,
    settings: input.settings,
    share,
    isWritten: false,
    table: createDataTable({
      rowsWithData: Array.from(rowSums.keys(), hasRowData),
      columnsWithData: Array.from(columnSums.keys(), hasColumnData),
      added: packShare(share),
    }),
    overlap,
    answerAt: (row, column) => {
      if (!hasRowData(row) || !hasColumnData(column)) return NO_DATA
      return scoreOverlap(overlap, row, column, sharedWeight(mentorees, row, mentors, column))
    },
    hasRowData,
    hasColumnData,
  }
}

function inverse(sum: number): number {
  return sum === 0 ? 0 : FIT_ONE / sum
}
