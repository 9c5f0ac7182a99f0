import type { Adjacency } from './adjacency.ts'

/** Which nodes can reach each other. */
export interface StrongComponents {
  readonly count: number
  /** The component of each node. A component that can be reached from another has the smaller number. */
  readonly componentOf: Uint32Array
}

const UNASSIGNED = 0xffffffff

/**
 * Finds the strongly connected components: alone, or all members of one reporting cycle together.
 *
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), with its recursion written as a loop so that a
 * chain of any length fits. It finishes components from the top down, which numbers them in topological order.
 * Linear in people and lines.
 */
export function findStrongComponents({ count, offsets, targets }: Adjacency): StrongComponents {
  const componentOf = new Uint32Array(count).fill(UNASSIGNED)
  const visitedAt = new Uint32Array(count)
  const lowest = new Uint32Array(count)
  const nextEdge = offsets.slice(0, count)
  const path = new Uint32Array(count)
  const open = new Uint32Array(count)
  let depth = 0
  let openCount = 0
  let visits = 0
  let components = 0

  const enter = (node: number): void => {
    visitedAt[node] = lowest[node] = ++visits
    path[depth++] = node
    open[openCount++] = node
  }
  const leave = (node: number): void => {
    depth--
    if (depth > 0) {
      const below = path[depth - 1]!
      if (lowest[node]! < lowest[below]!) lowest[below] = lowest[node]!
    }
    if (lowest[node] !== visitedAt[node]) return
    let member: number
    do {
      member = open[--openCount]!
      componentOf[member] = components
    } while (member !== node)
    components++
  }

  const current = (): number | undefined => (depth > 0 ? path[depth - 1] : undefined)
  const step = (node: number): void => {
    const edge = nextEdge[node]!
    if (edge === offsets[node + 1]) {
      leave(node)
      return
    }
    nextEdge[node] = edge + 1
    const target = targets[edge]!
    if (visitedAt[target] === 0) enter(target)
    else if (componentOf[target] === UNASSIGNED && visitedAt[target]! < lowest[node]!) {
      lowest[node] = visitedAt[target]!
    }
  }

  for (let start = 0; start < count; start++) {
    if (visitedAt[start] === 0) enter(start)
    for (let node = current(); node !== undefined; node = current()) step(node)
  }
  return { count: components, componentOf }
}
