import { EXCLUSION_RULES, findExclusion } from '../eligibility/exclusions.ts'
import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { AssignedRun } from '../run/assign.ts'
import type { RemovedCount } from '../run/outcome.ts'
import { EXCLUDED } from '../scoring/compiled-criterion.ts'

/** What was open to one person, and what removed the others. */
export interface Options {
  eligible: number
  aboveFloor: number
  bestFit: number
  /** By position in EXCLUSION_RULES, then by position of the constraint among the criteria. */
  readonly removed: Int32Array
}

/** Nobody counted yet. */
export function createOptions(criterionCount: number): Options {
  const removed = new Int32Array(EXCLUSION_RULES.length + criterionCount)
  return { eligible: 0, aboveFloor: 0, bestFit: FORBIDDEN_FIT, removed }
}

/** Counts one pair among the options of both its people; either may not be of interest. */
export function countPair(
  assigned: AssignedRun,
  pair: { readonly row: number; readonly column: number; readonly fit: number },
  people: readonly (Options | undefined)[],
): void {
  const { fit } = pair
  const rule = fit === FORBIDDEN_FIT ? ruleAt(assigned, pair) : -1
  for (const options of people) {
    if (options === undefined) continue
    if (rule >= 0) {
      options.removed[rule]! += 1
      continue
    }
    options.eligible += 1
    if (fit >= assigned.run.floor) options.aboveFloor += 1
    if (fit > options.bestFit) options.bestFit = fit
  }
}

function ruleAt(
  { run, exclusions }: AssignedRun,
  { row, column }: { readonly row: number; readonly column: number },
): number {
  const rule = findExclusion(exclusions, row, column)
  if (rule !== undefined) return EXCLUSION_RULES.indexOf(rule)
  return EXCLUSION_RULES.length + run.criteria.findIndex((criterion) => criterion.answerAt(row, column) === EXCLUDED)
}

/** The counts as they are reported, largest first. Somebody is not missing themselves. */
export function listRemoved({ run }: AssignedRun, { removed }: Options): RemovedCount[] {
  const counts = Array.from(removed, (count, at): RemovedCount => {
    const rule = EXCLUSION_RULES[at]
    if (rule !== undefined) return { rule, count }
    return { rule: 'constraint', criterionId: run.criteria[at - EXCLUSION_RULES.length]!.criterion.id, count }
  })
  return counts
    .filter(({ rule, count }) => count > 0 && rule !== 'same-person')
    .toSorted((a, b) => b.count - a.count)
}
