/** A source of numbers from 0 (included) to 1 (left out) that gives the same ones for the same seed. */
export type Random = () => number

/** Starts a source of numbers from a seed. *(Mulberry32: Tommy Ettinger, public domain.)* */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 up to, and without, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** One of several. The list must not be empty. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}

/** Some of several, each at most once, in no particular order. */
export function someOf<Item>(random: Random, items: readonly Item[], count: number): readonly Item[] {
  const rest = [...items]
  const chosen: Item[] = []
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(below(random, rest.length), 1))
  return chosen
}
