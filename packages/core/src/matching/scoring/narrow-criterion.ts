import type { CompiledCriterion } from './compiled-criterion.ts'
import type { OverlapColumns } from './overlap-columns.ts'
import { createPostings } from './postings.ts'
import { packOf } from './read-answer.ts'
import type { RowPart } from './row-scorer.ts'

/** What a criterion adds to a few of the columns, in their order. */
export function narrowCriterion(criterion: CompiledCriterion, columns: Int32Array): RowPart {
  const { overlap, share } = criterion
  const table = { ...criterion.table, columnCodes: gather(criterion.table.columnCodes, columns) }
  if (criterion.addSparse === undefined) return { table, addSparse: undefined }
  const addSparse = (row: number, into: Float64Array) => {
    const added = table.addedOf(table.rowCodes[row]!)
    for (const [at, column] of columns.entries()) {
      into[at]! += packOf(share, criterion.answerAt(row, column)) - added[table.columnCodes[at]!]!
    }
  }
  return { table, addSparse, ...(overlap && { overlap: narrowOverlap(overlap, columns) }) }
}

function narrowOverlap(overlap: OverlapColumns, columns: Int32Array): OverlapColumns {
  const mentors = Array.from(columns, (column) => overlap.mentors[column]!)
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
