import type { GroupProblem } from './group-problem.ts'

/**
 * What no grouping can exceed: everybody with the mentor who fits them best, among the people they are most alike, as
 * few as any group may have. A mean over more people is never higher than that over the best few.
 */
export function boundOfGrouping(problem: GroupProblem): number {
  const { memberCount, groupCount, fits, likeness, least } = problem
  const weight = fits === undefined ? 1 : problem.cohesion
  const others = Math.max(1, least.reduce((fewest, each) => Math.min(fewest, each), Infinity) - 1)
  let bound = 0
  for (let member = 0; member < memberCount; member++) {
    const row = likeness.slice(member * memberCount, (member + 1) * memberCount)
    row[member] = 0
    const best = row.toSorted().subarray(-others)
    const alike = best.reduce((sum, each) => sum + Math.max(0, each), 0) / others
    let fit = 0
    for (let group = 0; group < groupCount; group++) fit = Math.max(fit, fits?.[group * memberCount + member] ?? 0)
    bound += (1 - weight) * fit + weight * alike
  }
  return Math.ceil(bound)
}
