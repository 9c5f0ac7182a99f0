import type { Adjacency } from './adjacency.ts'
import type { SpanningForest } from './spanning-forest.ts'
import { copyWith, holdsUnder, mergeTips } from './tips.ts'
import type { Tips } from './tips.ts'

/** The start of a node that keeps no list. */
export const NO_LIST = 0xffffffff

/** Each node's tips: `tips[start[node] .. end[node])`, sorted; several nodes may share one run. */
export interface TipLists {
  readonly tips: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
}

/**
 * Lists the tips of every node that has several lines up and somebody below; others share or go without.
 * Once `maxTips` entries are kept, further nodes that would need a list of their own go without.
 */
export function collectTips(graph: Adjacency, forest: SpanningForest, maxTips: number): TipLists {
  const { count, offsets, targets } = graph
  const hasReports = new Uint8Array(count)
  for (const target of targets) hasReports[target] = 1
  const start = new Uint32Array(count)
  const end = new Uint32Array(count)
  const merge = createMerger(graph, forest)
  let tips = new Uint32Array(1024)
  let used = 0

  for (let node = 0; node < count; node++) {
    const lines = offsets[node + 1]! - offsets[node]!
    if (lines === 0) continue
    const parent = forest.parent[node]!
    start[node] = start[parent]!
    end[node] = end[parent]!
    if (lines === 1) continue
    const list = hasReports[node] === 1 ? merge(node, { tips, start, end }) : undefined
    if (list === 'as parent') continue
    if (list === undefined || used + list.length > maxTips) {
      start[node] = NO_LIST
      continue
    }
    if (used + list.length > tips.length) tips = grow(tips, used + list.length)
    tips.set(list.values.subarray(0, list.length), used)
    start[node] = used
    used += list.length
    end[node] = used
  }
  return { tips: tips.slice(0, used), start, end }
}

function grow(tips: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, tips.length * 2))
  larger.set(tips)
  return larger
}

/** Makes the function that unites the tips of a node's managers; undefined when one of them has no list. */
function createMerger({ count, offsets, targets }: Adjacency, { parent, first, end }: SpanningForest) {
  const endAt = new Uint32Array(count)
  for (let node = 0; node < count; node++) endAt[first[node]!] = end[node]!
  const newTips = (): Tips => ({ values: new Uint32Array(count), length: 0 })
  const other = newTips()
  let list = newTips()
  let spare = newTips()

  return (node: number, lists: TipLists): Tips | 'as parent' | undefined => {
    const tree = parent[node]!
    if (lists.start[tree] === NO_LIST) return undefined
    list.length = lists.end[tree]! - lists.start[tree]!
    list.values.set(lists.tips.subarray(lists.start[tree], lists.end[tree]))
    let changed = false
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const target = targets[edge]!
      const interval = { first: first[target]!, beyond: end[target]! }
      if (interval.first <= first[node]! && first[node]! < interval.beyond) continue
      if (holdsUnder({ tips: list.values, start: 0, end: list.length, ...interval })) continue
      if (lists.start[target] === NO_LIST) return undefined
      copyWith({ from: lists.tips, start: lists.start[target]!, end: lists.end[target]!, extra: interval.first }, other)
      mergeTips({ a: list, b: other, under: first[node]!, endAt }, spare)
      ;[list, spare] = [spare, list]
      changed = true
    }
    return changed ? list : 'as parent'
  }
}
