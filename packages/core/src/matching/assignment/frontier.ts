/**
 * What a shortest-path search has reached and not yet visited: a heap with four children a node, and beside it a stack
 * for whatever lies at the distance reached already, since paths of length zero are common and need no ordering
 * (Jonker and Volgenant 1987). Nodes are columns, then rows. A new search costs nothing: marks carry its number.
 */
export interface Frontier {
  readonly distance: Float64Array
  /** The number of the search that last reached each node. */
  readonly mark: Int32Array
  /** Where a node stands in the heap, or STACKED when it is on the stack or visited. */
  readonly position: Int32Array
  readonly heap: Int32Array
  readonly stack: Int32Array
  heapSize: number
  stackSize: number
  search: number
  /** The distance of the last visited node; never falls within a search. */
  reached: number
}

const STACKED = -2
/** Nothing is left within the given distance. */
export const NOTHING = -1

/** A frontier for nodes `0` to `nodeCount - 1`. */
export function createFrontier(nodeCount: number): Frontier {
  return {
    distance: new Float64Array(nodeCount),
    mark: new Int32Array(nodeCount),
    position: new Int32Array(nodeCount),
    heap: new Int32Array(nodeCount),
    stack: new Int32Array(nodeCount),
    heapSize: 0,
    stackSize: 0,
    search: 0,
    reached: 0,
  }
}

/** Forgets everything: a new search begins. */
export function beginSearch(frontier: Frontier): void {
  frontier.search += 1
  frontier.heapSize = 0
  frontier.stackSize = 0
  frontier.reached = 0
}

/** Whether a node was already reached within a distance. */
export function isWithin(frontier: Frontier, node: number, distance: number): boolean {
  return frontier.mark[node] === frontier.search && frontier.distance[node]! <= distance
}

/** Records that a node can be reached at a distance, which must be less than the one known. */
export function reach(frontier: Frontier, node: number, distance: number): void {
  const { position, heap } = frontier
  const isNew = frontier.mark[node] !== frontier.search
  frontier.mark[node] = frontier.search
  frontier.distance[node] = distance
  if (isNew && distance <= frontier.reached) {
    position[node] = STACKED
    frontier.stack[frontier.stackSize++] = node
    return
  }
  let at = isNew ? frontier.heapSize++ : position[node]!
  while (at > 0) {
    const parent = (at - 1) >> 2
    const other = heap[parent]!
    if (frontier.distance[other]! <= distance) break
    heap[at] = other
    position[other] = at
    at = parent
  }
  heap[at] = node
  position[node] = at
}

/** Marks a node as reached without visiting it later: the search may end there. */
export function reachEnd(frontier: Frontier, node: number, distance: number): void {
  frontier.mark[node] = frontier.search
  frontier.distance[node] = distance
  frontier.position[node] = STACKED
}

/** Takes the nearest node whose distance is less than `limit`, or answers NOTHING. */
export function visitNearest(frontier: Frontier, limit: number): number {
  if (limit <= frontier.reached) return NOTHING
  if (frontier.stackSize > 0) return frontier.stack[--frontier.stackSize]!
  if (frontier.heapSize === 0) return NOTHING
  const nearest = frontier.heap[0]!
  const distance = frontier.distance[nearest]!
  if (distance >= limit) return NOTHING
  frontier.heapSize -= 1
  if (frontier.heapSize > 0) sinkLast(frontier)
  frontier.position[nearest] = STACKED
  frontier.reached = distance
  return nearest
}

function sinkLast({ heap, position, distance, heapSize }: Frontier): void {
  const last = heap[heapSize]!
  const lastDistance = distance[last]!
  let at = 0
  for (;;) {
    const first = 4 * at + 1
    if (first >= heapSize) break
    let nearest = first
    const end = Math.min(first + 4, heapSize)
    for (let child = first + 1; child < end; child++) {
      if (distance[heap[child]!]! < distance[heap[nearest]!]!) nearest = child
    }
    if (distance[heap[nearest]!]! >= lastDistance) break
    heap[at] = heap[nearest]!
    position[heap[at]!] = at
    at = nearest
  }
  heap[at] = last
  position[last] = at
}
