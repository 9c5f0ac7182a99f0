import { FIT_ONE } from '../assignment/fixed-point.ts'
import { NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { NOTHING_ADDED, packShare } from './packed-answer.ts'
import { createPostings, sharedWeight } from './postings.ts'
import type { Holding } from './postings.ts'

/**
 * Compiles a comparison by what two people both hold, tags or ranked options: a row costs one addition for each mentor
 * who holds one of the mentoree's items, found through postings, and nothing for the others.
 *
 * The score is `shared weight / measure(mentoree, mentor, shared)`. Weights are whole numbers, so sums are exact.
 */
export function compileOverlap(
  input: CompileInput,
  overlap: {
    readonly itemCount: number
    readonly mentorees: readonly Holding[]
    readonly mentors: readonly Holding[]
    /** What the shared weight is divided by. Above 0 when both hold something. */
    readonly measure: (row: number, column: number, shared: number) => number
  },
): CompiledCriterion {
  const { mentorees, mentors, measure, itemCount } = overlap
  const { share } = input
  const postings = createPostings(mentors, itemCount)
  const withData = Float64Array.from(mentors, ({ items }) => (items.length > 0 ? packShare(share) : NOTHING_ADDED))
  const shared = new Float64Array(mentors.length)
  const touched = new Int32Array(mentors.length)
  const scoreOf = (row: number, column: number, weight: number) =>
    Math.min(FIT_ONE, Math.round((FIT_ONE * weight) / measure(row, column, weight)))
  return {
    criterion: input.criterion,
    settings: input.settings,
    share,
    isWritten: false,
    addRow: (row, into) => {
      const wanted = mentorees[row]!
      if (wanted.items.length === 0) return
      for (let column = 0; column < into.length; column++) into[column]! += withData[column]!
      let count = 0
      for (const [at, item] of wanted.items.entries()) {
        const weight = wanted.weights[at]!
        for (let posting = postings.start[item]!; posting < postings.start[item + 1]!; posting++) {
          const column = postings.columns[posting]!
          if (shared[column] === 0) touched[count++] = column
          shared[column]! += Math.min(weight, postings.weights[posting]!)
        }
      }
      for (let at = 0; at < count; at++) {
        const column = touched[at]!
        into[column]! += share * scoreOf(row, column, shared[column]!)
        shared[column] = 0
      }
    },
    answerAt: (row, column) => {
      const mentoree = mentorees[row]!
      const mentor = mentors[column]!
      if (mentoree.items.length === 0 || mentor.items.length === 0) return NO_DATA
      return scoreOf(row, column, sharedWeight(mentoree, mentor))
    },
    hasRowData: (row) => mentorees[row]!.items.length > 0,
    hasColumnData: (column) => mentors[column]!.items.length > 0,
  }
}
