/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws positions so that early ones are more likely: weights 1, 2^-power, 3^-power and so on. */
export function createSkewedPick(count: number, power: number, random: () => number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let at = 0; at < count; at++) sums.push((sum += (at + 1) ** -power))
  return () => {
    const drawn = random() * sum
    const found = sums.findIndex((each) => drawn <= each)
    return found < 0 ? count - 1 : found
  }
}
