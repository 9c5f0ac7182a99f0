import type { Adjacency } from './adjacency.ts'

const BITS_PER_WORD = 32
const WORDS_PER_BLOCK = 32
/** How many participants one pass looks for: wide enough to amortise the pass, small enough for the cache. */
const PARTICIPANTS_PER_BLOCK = BITS_PER_WORD * WORDS_PER_BLOCK

/** Participants, by position, placed in the graph of components. */
export interface PlacedParticipants {
  readonly graph: Adjacency
  /** The component of each participant; -1 for somebody who is in nobody's chain. */
  readonly componentOf: Int32Array
}

/**
 * Visits every two participants of whom one is above the other, once, by position; of two in one cycle the earlier
 * comes first.
 *
 * Passes down the graph once for each block of participants, carrying bits of who is above: the work is bounded by
 * (components + lines) x participants / 32 word operations whatever the graph looks like.
 */
export function visitPairsInChain(
  placed: PlacedParticipants,
  visit: (upper: number, lower: number) => void,
): void {
  const { graph, componentOf } = placed
  const needed = findNeeded(placed)
  const rows = new Uint32Array(graph.count * WORDS_PER_BLOCK)
  for (let from = 0; from < componentOf.length; from += PARTICIPANTS_PER_BLOCK) {
    const to = Math.min(componentOf.length, from + PARTICIPANTS_PER_BLOCK)
    fillRows({ placed, needed, rows, from, to })
    for (let lower = 0; lower < componentOf.length; lower++) {
      const component = componentOf[lower]!
      if (component < 0) continue
      for (let word = 0; word < WORDS_PER_BLOCK; word++) {
        let bits = rows[component * WORDS_PER_BLOCK + word]!
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits)
          bits &= bits - 1
          const upper = from + word * BITS_PER_WORD + bit
          if (componentOf[upper] !== component || upper < lower) visit(upper, lower)
        }
      }
    }
  }
}

/** Components that carry bits: somebody is below them, or a participant is in them. */
function findNeeded({ graph, componentOf }: PlacedParticipants): Uint8Array {
  const needed = new Uint8Array(graph.count)
  for (const target of graph.targets) needed[target] = 1
  for (const component of componentOf) if (component >= 0) needed[component] = 1
  return needed
}

function fillRows(pass: {
  placed: PlacedParticipants
  needed: Uint8Array
  rows: Uint32Array
  from: number
  to: number
}): void {
  const { rows, needed, from, to } = pass
  const { graph, componentOf } = pass.placed
  rows.fill(0)
  for (let participant = from; participant < to; participant++) {
    const component = componentOf[participant]!
    if (component < 0) continue
    const place = participant - from
    rows[component * WORDS_PER_BLOCK + (place >>> 5)]! |= 1 << (place & 31)
  }
  for (let component = 0; component < graph.count; component++) {
    if (needed[component] === 0) continue
    const row = component * WORDS_PER_BLOCK
    for (let edge = graph.offsets[component]!; edge < graph.offsets[component + 1]!; edge++) {
      const above = graph.targets[edge]! * WORDS_PER_BLOCK
      for (let word = 0; word < WORDS_PER_BLOCK; word++) rows[row + word]! |= rows[above + word]!
    }
  }
}
