import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { GroupProblem } from './group-problem.ts'

/**
 * What a group is worth to all its members together: of each the fit with the mentor and the mean likeness with the
 * others, weighed by `cohesion`. `-Infinity` when a rule forbids it. Somebody alone has no likeness.
 */
export function valueOfGroup(problem: GroupProblem, group: number, members: readonly number[]): number {
  const { fitOf, likeness } = problem
  const cohesion = fitOf === undefined ? 1 : problem.cohesion
  let fits = 0
  let likenesses = 0
  for (let at = 0; at < members.length; at++) {
    const fit = fitOf === undefined ? 0 : fitOf(group, members[at]!)
    if (fit === FORBIDDEN_FIT) return -Infinity
    fits += fit
    for (let other = 0; other < at; other++) {
      const alike = likeness(members[at]!, members[other]!)
      if (alike === FORBIDDEN_FIT) return -Infinity
      likenesses += alike
    }
  }
  return (1 - cohesion) * fits + (cohesion * 2 * likenesses) / Math.max(1, members.length - 1)
}

/**
 * What no grouping can exceed: everybody with the mentor who fits them best, among the `minSize - 1` people they are
 * most alike. A mean over more people is never higher than that over the best few.
 */
export function boundOfGrouping(problem: GroupProblem): number {
  const { memberCount, groupCount, fitOf, likeness, minSize } = problem
  const cohesion = fitOf === undefined ? 1 : problem.cohesion
  let bound = 0
  for (let member = 0; member < memberCount; member++) {
    const others = Array.from({ length: memberCount }, (_, other) => (other === member ? 0 : likeness(member, other)))
    const best = others.toSorted((a, b) => b - a).slice(0, minSize - 1)
    const alike = best.reduce((sum, each) => sum + Math.max(0, each), 0) / (minSize - 1)
    const fits = Array.from({ length: groupCount }, (_, group) => fitOf?.(group, member) ?? 0)
    const fit = fits.reduce((most, each) => Math.max(most, each), 0)
    bound += (1 - cohesion) * fit + cohesion * alike
  }
  return Math.ceil(bound)
}
