import type { Adjacency } from './adjacency.ts'

/**
 * A forest that keeps one upward edge of each node, numbered so that everything below a node in the forest is one
 * interval: `first[lower]` lies in `first[upper] .. end[upper]` exactly when `upper` is `lower` or above it there.
 */
export interface SpanningForest {
  /** The kept edge's target; a node without one is its own parent. */
  readonly parent: Uint32Array
  readonly first: Uint32Array
  readonly end: Uint32Array
}

/**
 * Keeps of each node the edge to the target that lies deepest, since whoever is deep has most people above them
 * already: lines to a manager's manager then add nothing to the index.
 *
 * Needs a graph whose edges go to smaller numbers. Three passes, no stack.
 */
export function createSpanningForest({ count, offsets, targets }: Adjacency): SpanningForest {
  const parent = new Uint32Array(count)
  const depth = new Uint32Array(count)
  for (let node = 0; node < count; node++) {
    parent[node] = node
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const target = targets[edge]!
      if (depth[target]! < depth[node]!) continue
      depth[node] = depth[target]! + 1
      parent[node] = target
    }
  }

  const size = new Uint32Array(count).fill(1)
  for (let node = count - 1; node >= 0; node--) {
    if (parent[node] !== node) size[parent[node]!]! += size[node]!
  }

  const first = new Uint32Array(count)
  const end = new Uint32Array(count)
  const nextFree = new Uint32Array(count)
  let nextTree = 0
  for (let node = 0; node < count; node++) {
    const above = parent[node]!
    first[node] = above === node ? nextTree : nextFree[above]!
    end[node] = first[node]! + size[node]!
    nextFree[node] = first[node]! + 1
    if (above === node) nextTree = end[node]!
    else nextFree[above] = end[node]!
  }
  return { parent, first, end }
}
