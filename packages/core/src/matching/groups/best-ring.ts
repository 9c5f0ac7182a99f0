/**
 * The order in which some people stand in a ring so that what neighbours are worth to each other is greatest: exact, by
 * Held and Karp (1962), over all subsets. `valueOf(one, next)` is of one and who comes after them. At most 12 people.
 */
export function bestRing(size: number, valueOf: (one: number, next: number) => number): number[] {
  const subsets = 2 ** size
  const best = new Float64Array(subsets * size).fill(-Infinity)
  const before = new Int8Array(subsets * size).fill(-1)
  // Somebody is first wherever the ring is cut.
  best[1 * size] = 0
  for (let subset = 1; subset < subsets; subset += 2) {
    for (let last = 0; last < size; last++) {
      const reached = best[subset * size + last]!
      if (reached === -Infinity) continue
      for (let next = 1; next < size; next++) {
        if ((subset >> next) & 1) continue
        const at = (subset | (1 << next)) * size + next
        const value = reached + valueOf(last, next)
        if (value <= best[at]!) continue
        best[at] = value
        before[at] = last
      }
    }
  }
  let last = 0
  let most = -Infinity
  for (let end = size === 1 ? 0 : 1; end < size; end++) {
    const value = best[(subsets - 1) * size + end]! + valueOf(end, 0)
    if (value > most) [most, last] = [value, end]
  }
  const order: number[] = []
  for (let subset = subsets - 1; last >= 0;) {
    order.push(last)
    const earlier = before[subset * size + last]!
    subset &= ~(1 << last)
    last = earlier
  }
  return order.toReversed()
}
