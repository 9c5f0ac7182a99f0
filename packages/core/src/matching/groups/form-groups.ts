import { UNPLACED } from './group-problem.ts'
import type { Grouping, GroupProblem, GroupState } from './group-problem.ts'
import { boundOfGrouping, valueOfGroup } from './group-value.ts'
import { improveGroups, placeBest } from './improve-groups.ts'

/**
 * Forms groups around mentors, or circles of peers, of `minSize` to `maxSize`. **A bounded heuristic, not exact**:
 * dividing people by their likeness is NP-hard (it holds clique partitioning), so this builds groups greedily, then
 * moves and exchanges people while that gains anything, and says with `bound` how far from the best it can be. Rules
 * are kept exactly: nobody is with a mentor or a peer whom a rule forbids.
 *
 * Groups that stay below `minSize` are given up, the smallest first, and their members placed elsewhere where there is
 * room; whoever finds none is unplaced.
 */
export function formGroups(problem: GroupProblem): Grouping {
  const state: GroupState = {
    problem,
    members: Array.from({ length: problem.groupCount }, () => []),
    groupOf: new Int32Array(problem.memberCount).fill(UNPLACED),
  }
  const closed = new Set<number>()
  for (;;) {
    for (let member = 0; member < problem.memberCount; member++) {
      if (state.groupOf[member] === UNPLACED) placeBest(state, member, closed)
    }
    improveGroups(state, closed)
    const small = findSmallest(state)
    if (small === undefined) break
    closed.add(small)
    for (const member of state.members[small]!) state.groupOf[member] = UNPLACED
    state.members[small] = []
  }
  const total = state.members.reduce((sum, members, group) => sum + valueOfGroup(problem, group, members), 0)
  return {
    groups: state.members.map((members) => members.toSorted((a, b) => a - b)),
    unplaced: Array.from(state.groupOf.keys()).filter((member) => state.groupOf[member] === UNPLACED),
    total: Math.round(total),
    bound: boundOfGrouping(problem),
  }
}

/** The group that falls short of the least size the most; the later of two alike. */
function findSmallest({ members, problem }: GroupState): number | undefined {
  let smallest: number | undefined
  for (const [group, { length }] of members.entries()) {
    if (length === 0 || length >= problem.minSize) continue
    if (smallest === undefined || length <= members[smallest]!.length) smallest = group
  }
  return smallest
}
