import { scoreOverlap } from './overlap-columns.ts'
import type { OverlapColumns } from './overlap-columns.ts'

/**
 * Adds what an overlap says of a row: the row costs one addition for each mentor who holds one of the mentoree's items,
 * found through postings, and nothing for the others.
 */
export function createOverlapAdder(overlap: OverlapColumns): (row: number, into: Float64Array) => void {
  const { share, mentorees, postings } = overlap
  const shared = new Float64Array(overlap.columnSums.length)
  const touched = new Int32Array(overlap.columnSums.length)
  return (row, into) => {
    let count = 0
    for (let at = mentorees.start[row]!; at < mentorees.start[row + 1]!; at++) {
      const weight = mentorees.weights[at]!
      const item = mentorees.items[at]!
      const end = postings.start[item + 1]!
      for (let posting = postings.start[item]!; posting < end; posting++) {
        const column = postings.columns[posting]!
        const before = shared[column]!
        if (before === 0) touched[count++] = column
        shared[column] = before + Math.min(postings.weights[posting]!, weight)
      }
    }
    for (let at = 0; at < count; at++) {
      const column = touched[at]!
      into[column]! += share * scoreOverlap(overlap, row, column, shared[column]!)
      shared[column] = 0
    }
  }
}
