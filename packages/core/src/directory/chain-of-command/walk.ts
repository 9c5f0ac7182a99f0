import type { Adjacency } from './adjacency.ts'

/** Makes a function that lists everyone who can be reached from a node, nearest first, the node itself left out. */
export function createWalk({ count, offsets, targets }: Adjacency): (start: number) => Uint32Array {
  const seenAt = new Uint32Array(count)
  const queue = new Uint32Array(count)
  let walks = 0
  return (start) => {
    if (++walks === 0xffffffff) seenAt.fill((walks = 0))
    let written = 1
    queue[0] = start
    seenAt[start] = walks
    for (let read = 0; read < written; read++) {
      const node = queue[read]!
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const target = targets[edge]!
        if (seenAt[target] === walks) continue
        seenAt[target] = walks
        queue[written++] = target
      }
    }
    return queue.slice(1, written)
  }
}
