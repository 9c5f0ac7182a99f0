/** Longest word that is taken apart, in characters. */
const MAX_COMPOUND_CHARS = 60
const MIN_PART_CHARS = 2

/**
 * Takes a word without divisions apart into known words, all of it, fewest parts first; undefined when it cannot be.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): readonly string[] | undefined {
  if (word.length > MAX_COMPOUND_CHARS) return undefined
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start <= end - MIN_PART_CHARS; start++) {
      const before = best[start]
      if (before === undefined) continue
      const part = word.slice(start, end)
      if (!isKnown(part)) continue
      const shortest = best[end]
      if (shortest === undefined || before.length + 1 < shortest.length) best[end] = [...before, part]
    }
  }
  return best[word.length]
}
