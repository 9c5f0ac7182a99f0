import type { AnswerTable } from './answer-table.ts'
import type { NamedAnswers } from './named-answers.ts'
import { narrowNamed } from './named-answers.ts'
import type { OverlapColumns } from './overlap-columns.ts'
import { createPostings } from './postings.ts'
import { pickHoldings } from './holdings.ts'

/** What one criterion adds to rows, as plain columns. */
export interface RowPart {
  /** What it adds to all pairs by a code for each person. Of a written criterion: the best that it could answer. */
  readonly table: AnswerTable
  /** What it adds beyond that where it compares what two people both hold. */
  readonly overlap?: OverlapColumns
  /** What it adds beyond that where people name each other. */
  readonly named?: NamedAnswers
}

/** What a criterion adds to a few of the columns, in their order. */
export function narrowPart({ table, overlap, named }: RowPart, columns: Int32Array): RowPart {
  return {
    table: { ...table, columnCodes: gather(table.columnCodes, columns) },
    ...(overlap && { overlap: narrowOverlap(overlap, columns) }),
    ...(named && { named: narrowNamed(named, columns) }),
  }
}

function narrowOverlap(overlap: OverlapColumns, columns: Int32Array): OverlapColumns {
  const mentors = pickHoldings(overlap.mentors, columns)
  return {
    ...overlap,
    mentors,
    postings: createPostings(mentors, overlap.postings.start.length - 1),
    columnSums: gather(overlap.columnSums, columns),
    columnInverse: gather(overlap.columnInverse, columns),
  }
}

function gather<Values extends Int32Array | Float64Array>(values: Values, columns: Int32Array): Values {
  const gathered = values.slice(0, columns.length) as Values
  for (let at = 0; at < columns.length; at++) gathered[at] = values[columns[at]!]!
  return gathered
}
