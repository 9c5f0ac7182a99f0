import type { MemoryPlan } from '../kernel/kernel-memory.ts'
import { countItems } from './holdings.ts'
import type { OverlapColumns } from './overlap-columns.ts'

/** An item that this part of the columns hold has a plane: a byte a column. Rarer items are found by postings. */
const PLANE_FROM = 1 / 32
/** What a row shares with a column is told in one byte: a sum of weights, or a bit for each item. */
const CODE_LIMIT = 255
const BITS = 8

/** Bytes of one overlap in a kernel's plan, and where things stand in it: `Overlap` of `assembly/row-kernel.ts`. */
export const OVERLAP_BYTES = 56
const WORDS = { planes: 0, weights: 1, planeCount: 2, measure: 3, sharedByCode: 4, rareCodes: 5, columnSums: 6, columnInverse: 7 } as const
const DOUBLES = { rowSum: 4, rowInverse: 5, share: 6 } as const
const MEASURES = ['of-mentoree', 'of-mentor', 'of-either', 'of-smaller'] as const

/** An overlap whose columns lie in a kernel's memory. */
export interface KernelOverlap {
  /** Whether a row's items fit into a byte; if not, the row is to be added without the kernel. */
  holds(row: number): boolean
  /** Describes a row at an address of the memory. */
  describe(row: number, at: number): void
  /** Takes away what `describe` has left among the columns. */
  clear(row: number): void
}

/**
 * Lays out what two people share for the kernel. For each column a byte says what it shares with a row: where weights
 * are small their sum, otherwise a bit for each of the row's items, since an item weighs the same for all who hold it
 * (rarity). Undefined where weights are neither.
 */
export function placeOverlap(
  overlap: OverlapColumns,
  plan: MemoryPlan,
  room: number,
): ((buffer: ArrayBuffer) => KernelOverlap) | undefined {
  const { postings, mentorees, rowSums } = overlap
  const isSmall =
    mentorees.weights.every((weight) => weight <= CODE_LIMIT) && postings.weights.every((weight) => weight <= CODE_LIMIT)
  if (!isSmall && !isWeighedByItem(overlap)) return undefined
  const planeOf = new Map<number, number>()
  for (let item = 0; item < postings.start.length - 1; item++) {
    const holders = postings.start[item + 1]! - postings.start[item]!
    if (holders > 0 && holders >= overlap.columnSums.length * PLANE_FROM) planeOf.set(item, plan.take(room))
  }
  const mostItems = rowSums.reduce((most, _, row) => Math.max(most, countItems(mentorees, row)), 0)
  const at = {
    planes: plan.take(mostItems * 4),
    weights: plan.take(mostItems),
    sharedByCode: plan.take((CODE_LIMIT + 1) * 8),
    rareCodes: plan.take(room),
    columnSums: plan.take(room * 8),
    columnInverse: plan.take(room * 8),
  }
  return (buffer) => {
    const bytes = new Uint8Array(buffer)
    const words = new Uint32Array(buffer)
    const doubles = new Float64Array(buffer)
    const codeWeight = (weight: number, nth: number) => (isSmall ? weight : 1 << nth)
    const fill = (item: number, from: number, code: (held: number) => number) => {
      for (let posting = postings.start[item]!; posting < postings.start[item + 1]!; posting++) {
        bytes[from + postings.columns[posting]!]! += code(postings.weights[posting]!)
      }
    }
    for (const [item, plane] of planeOf) fill(item, plane, (held) => (isSmall ? held : CODE_LIMIT))
    doubles.set(overlap.columnSums, at.columnSums / 8)
    doubles.set(overlap.columnInverse, at.columnInverse / 8)
    for (let code = 0; code <= CODE_LIMIT; code++) doubles[at.sharedByCode / 8 + code] = code
    return {
      holds: (row) => (isSmall ? rowSums[row]! <= CODE_LIMIT : countItems(mentorees, row) <= BITS),
      describe: (row, to) => {
        const from = mentorees.start[row]!
        const end = mentorees.start[row + 1]!
        let planes = 0
        let hasRare = false
        for (let held = from; held < end; held++) {
          const item = mentorees.items[held]!
          const weight = codeWeight(mentorees.weights[held]!, held - from)
          const plane = planeOf.get(item)
          if (plane === undefined) {
            fill(item, at.rareCodes, (held) => (isSmall ? Math.min(held, weight) : weight))
            hasRare = true
          } else {
            words[at.planes / 4 + planes] = plane
            bytes[at.weights + planes] = weight
            planes += 1
          }
        }
        if (!isSmall) listSums(mentorees.weights.subarray(from, end), doubles.subarray(at.sharedByCode / 8))
        const word = to / 4
        words[word + WORDS.planes] = at.planes
        words[word + WORDS.weights] = at.weights
        words[word + WORDS.planeCount] = planes
        words[word + WORDS.measure] = MEASURES.indexOf(overlap.measure)
        words[word + WORDS.sharedByCode] = at.sharedByCode
        words[word + WORDS.rareCodes] = hasRare ? at.rareCodes : 0
        words[word + WORDS.columnSums] = at.columnSums
        words[word + WORDS.columnInverse] = at.columnInverse
        doubles[to / 8 + DOUBLES.rowSum] = rowSums[row]!
        doubles[to / 8 + DOUBLES.rowInverse] = overlap.rowInverse[row]!
        doubles[to / 8 + DOUBLES.share] = overlap.share
      },
      clear: (row) => {
        for (let held = mentorees.start[row]!; held < mentorees.start[row + 1]!; held++) {
          const item = mentorees.items[held]!
          if (planeOf.has(item)) continue
          for (let posting = postings.start[item]!; posting < postings.start[item + 1]!; posting++) {
            bytes[at.rareCodes + postings.columns[posting]!] = 0
          }
        }
      },
    }
  }
}

/** Whether everybody who holds an item holds it with one weight. */
function isWeighedByItem({ mentorees, postings }: OverlapColumns): boolean {
  const weightOf = new Map<number, number>()
  const isSame = (item: number, weight: number) => {
    const known = weightOf.get(item)
    if (known === undefined) weightOf.set(item, weight)
    return known === undefined || known === weight
  }
  for (let item = 0; item < postings.start.length - 1; item++) {
    for (let at = postings.start[item]!; at < postings.start[item + 1]!; at++) {
      if (!isSame(item, postings.weights[at]!)) return false
    }
  }
  return mentorees.items.every((item, at) => isSame(item, mentorees.weights[at]!))
}

/** The sum of each set of weights, by the bits of its number. */
function listSums(weights: Float64Array, into: Float64Array): void {
  for (let code = 1; code < 2 ** weights.length; code++) {
    const lowest = 31 - Math.clz32(code & -code)
    into[code] = into[code & (code - 1)]! + weights[lowest]!
  }
}
