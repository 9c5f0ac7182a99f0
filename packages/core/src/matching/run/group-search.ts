import type { Exclusions } from '../eligibility/exclusions.ts'
import { createScoredRows } from '../scoring/scored-rows.ts'
import type { ScoredRows } from '../scoring/scored-rows.ts'
import { createStayBonus } from './assign.ts'
import type { StageProgress } from './outcome.ts'
import type { PreparedRun } from './prepare-run.ts'

const HUNDRED = 100

/** Tells the progress of a search for groups. */
export function* tellGroups<Value>(steps: Generator<number, Value>): Generator<StageProgress, Value> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield { stage: 'assigning', round: 0, done: Math.round(step.value * HUNDRED), total: HUNDRED }
  }
}

/** The rows of a run in which nobody is placed yet. */
export function rowsOf(run: PreparedRun, exclusions: Exclusions): ScoredRows {
  const { criteria, floor, roster } = run
  const bonus = createStayBonus(run)
  const [rowCount, columnCount] = [roster.mentorees.length, roster.mentors.length]
  return createScoredRows({ criteria, exclusions, rowCount, columnCount, floor, ...(bonus && { bonus }) })
}
