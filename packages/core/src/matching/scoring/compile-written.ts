import { FIT_ONE } from '../assignment/fixed-point.ts'
import type { CompiledCriterion, CompileInput, PairAnswer } from './compiled-criterion.ts'
import { packAnswer } from './packed-answer.ts'
import { readAnswer } from './read-answer.ts'
import { createSameTable } from './same-table.ts'

/**
 * A criterion written pair by pair is asked lazily: rows get the best that it could answer, and only where that would
 * still matter is the author's function asked. Every answer is kept, so it is asked once a pair.
 */
export function* compileWritten(input: CompileInput): Generator<void, CompiledCriterion> {
  const { criterion, settings, share, today } = input
  const mentorees = yield* input.mentorees.map((view) => view)
  const mentors = yield* input.mentors.map((view) => view)
  const best = criterion.kind === 'preference' ? packAnswer(share, FIT_ONE) : 0
  const known = mentorees.map(() => new Map<number, PairAnswer>())
  return {
    criterion,
    settings,
    share,
    isWritten: true,
    table: createSameTable(input, best),
    answerAt: (row, column) => {
      const before = known[row]!.get(column)
      if (before !== undefined) return before
      const pair = Object.freeze({ mentor: mentors[column]!, mentoree: mentorees[row]!, settings, today })
      const answer = readAnswer(input, () => criterion.pair!(pair), { row, column })
      known[row]!.set(column, answer)
      return answer
    },
    hasRowData: (row) => Object.keys(mentorees[row]!).length > 0,
    hasColumnData: (column) => Object.keys(mentors[column]!).length > 0,
  }
}
