/**
 * A directed graph in compressed rows: the targets of node `v` are `targets[offsets[v] .. offsets[v + 1])`.
 * Here an edge always points upwards, from a person to a manager, unless a name says otherwise.
 */
export interface Adjacency {
  readonly count: number
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
}

/** Packs edges `from[i] -> to[i]` into rows; edges of one node keep their order. Time and memory are linear. */
export function packEdges(graph: { count: number; from: Uint32Array; to: Uint32Array }): Adjacency {
  const { count, from, to } = graph
  const offsets = new Uint32Array(count + 1)
  for (const node of from) offsets[node + 1]!++
  for (let node = 0; node < count; node++) offsets[node + 1]! += offsets[node]!
  const next = offsets.slice(0, count)
  const targets = new Uint32Array(from.length)
  for (let edge = 0; edge < from.length; edge++) targets[next[from[edge]!]!++] = to[edge]!
  return { count, offsets, targets }
}

/** The same graph with every edge turned round. */
export function reverseEdges({ count, offsets, targets }: Adjacency): Adjacency {
  const from = new Uint32Array(targets.length)
  for (let node = 0; node < count; node++) from.fill(node, offsets[node], offsets[node + 1])
  return packEdges({ count, from: targets, to: from })
}
