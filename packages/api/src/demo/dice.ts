/** Repeatable chance for the demo: the same seed gives the same organisation on every machine. */
export interface Dice {
  /** From 0 to just below 1. */
  next(): number
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  /** True this often. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items, in random order; all of them if there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[]
}

/** Mulberry32: 32 bits of state, far more than a demo needs. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    sample(items, count) {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]!)
    },
  }
}
