import type { Adjacency } from './adjacency.ts'
import { collectTips, NO_LIST } from './collect-tips.ts'
import { createSpanningForest } from './spanning-forest.ts'
import { holdsUnder } from './tips.ts'

/** Answers, between components, whether one lies above another. */
export interface UpwardIndex {
  /** Whether `upper` can be reached upwards from `lower`; false for a component and itself. */
  isAbove(upper: number, lower: number): boolean
}

/**
 * Most entries that the lists may hold together (4 bytes each). An organisation of 100,000 needs under a tenth of it.
 * A graph that would need more is still answered exactly, by walking up to the next nodes that have a list: slower by
 * little where lines are scattered, but by some tens of microseconds in a hierarchy hundreds of levels deep in which
 * everybody has several managers.
 */
export const MAX_TIPS = 4_000_000

/**
 * Builds the index over a graph without cycles whose edges go to smaller numbers.
 *
 * A reporting structure is nearly a tree. So a spanning forest with interval numbers answers most questions, as in
 * Agrawal, Borgida & Jagadish, "Efficient management of transitive relationships in large data and knowledge bases"
 * (1989). Where they keep the intervals below a node, we keep what is above it, because a person has few people above
 * and may have thousands below: all that is above a node is closed upwards in the forest, so its lowest members, the
 * *tips*, say it all. A node keeps the tips that are not on its own path to the root, sorted; `upper` is above
 * `lower` when its interval holds `lower` or one of `lower`'s tips: one binary search.
 *
 * Nodes with a single line share their parent's list. Nodes with nobody below them, most of an organisation, keep
 * none and ask their few parents. Exact for any graph without cycles.
 */
export function createUpwardIndex(graph: Adjacency, maxTips: number = MAX_TIPS): UpwardIndex {
  const { count, offsets, targets } = graph
  const forest = createSpanningForest(graph)
  const { first, end } = forest
  const { tips, start, end: listEnd } = collectTips(graph, forest, maxTips)
  const askedAt = new Uint32Array(count)
  const waiting: number[] = []
  let asks = 0

  const isUnder = (upper: number, node: number): boolean =>
    first[upper]! <= first[node]! && first[node]! < end[upper]!
  const answersAlone = (upper: number, node: number): boolean => {
    if (isUnder(upper, node)) return true
    if (start[node] === NO_LIST) return false
    return holdsUnder({ tips, start: start[node]!, end: listEnd[node]!, first: first[upper]!, beyond: end[upper]! })
  }

  return {
    isAbove(upper, lower) {
      if (upper >= lower) return false
      if (answersAlone(upper, lower)) return true
      if (start[lower] !== NO_LIST) return false
      if (++asks === 0xffffffff) askedAt.fill(asks = 0)
      waiting.push(lower)
      while (waiting.length > 0) {
        const node = waiting.pop()!
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
          const target = targets[edge]!
          if (target < upper || askedAt[target] === asks) continue
          askedAt[target] = asks
          if (answersAlone(upper, target)) {
            waiting.length = 0
            return true
          }
          if (start[target] === NO_LIST) waiting.push(target)
        }
      }
      return false
    },
  }
}
