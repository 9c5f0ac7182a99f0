import { boundOfGrouping } from './bound-of-grouping.ts'
import { UNPLACED } from './group-problem.ts'
import type { Grouping, GroupProblem } from './group-problem.ts'
import { createGroupState, join, leave, worthOf } from './group-state.ts'
import type { GroupState } from './group-state.ts'
import { improveGroups, placeBest } from './improve-groups.ts'
import { placeLeft } from './place-left.ts'

/**
 * Forms groups around mentors, or circles of peers. **A bounded heuristic, not exact**: dividing people by their
 * likeness is NP-hard (it holds clique partitioning), so this builds groups greedily, then moves and exchanges people
 * while that gains anything, and says with `bound` how far from the best it can be. Rules are kept exactly: nobody is
 * with a mentor or a peer whom a rule forbids, and who is locked stays where they are locked.
 *
 * Groups that stay too small are given up, the smaller half of them at a time, and their members placed elsewhere: where
 * there is room, or where others can make room. Whoever finds none is unplaced. A group in which somebody is locked is
 * never given up. Yields before each round the part of the groups that is settled.
 */
export function* formGroups(problem: GroupProblem): Generator<number, Grouping> {
  const { memberCount, groupCount, homes } = problem
  const state = createGroupState(problem)
  const closed = new Set<number>()
  for (let member = 0; member < memberCount; member++) {
    if (homes[member] !== UNPLACED) join(state, member, homes[member]!)
  }
  for (;;) {
    yield closed.size / Math.max(1, groupCount)
    for (let member = 0; member < memberCount; member++) {
      if (state.groupOf[member] === UNPLACED) placeBest(state, member, closed)
    }
    improveGroups(state, closed)
    const given = findTooSmall(state)
    if (given.length === 0 && !placeLeft(state, closed)) break
    for (const [group, { length }] of state.members.entries()) if (length === 0) closed.add(group)
    for (const group of given) {
      closed.add(group)
      for (const member of state.members[group]!) leave(state, member)
    }
  }
  const total = state.members.reduce((sum, _, group) => sum + worthOf(state, group), 0)
  return {
    groups: state.members.map((members) => members.toSorted((a, b) => a - b)),
    unplaced: Array.from(state.groupOf.keys()).filter((member) => state.groupOf[member] === UNPLACED),
    total: Math.round(total),
    bound: boundOfGrouping(problem),
  }
}

/** Of the groups that are too small, the half that is furthest from being large enough and worth least; the later of two alike. */
function findTooSmall(state: GroupState): number[] {
  const { problem, members } = state
  const locked = new Set(problem.homes)
  const lackOf = (group: number) => problem.least[group]! - members[group]!.length
  const small = Array.from(members.keys()).filter((group) => members[group]!.length > 0 && lackOf(group) > 0 && !locked.has(group))
  const meanOf = (group: number) => worthOf(state, group) / members[group]!.length
  return small
    .toSorted((one, other) => lackOf(other) - lackOf(one) || meanOf(one) - meanOf(other) || other - one)
    .slice(0, Math.ceil(small.length / 2))
}
