/** How often something may happen for one key in a stretch of time. */
export interface RateLimit {
  /** Counts one more; false when there were too many already. */
  take(key: string): boolean
  /** Whether there were too many, without counting. */
  isOver(key: string): boolean
}

const MOST_KEYS = 10_000

/** A limit of this process's own, kept in memory: `most` in each window of time, counted from a key's first. */
export function createRateLimit({ most, windowMs }: { readonly most: number; readonly windowMs: number }): RateLimit {
  const windows = new Map<string, { readonly endsAt: number; count: number }>()
  const windowOf = (key: string) => {
    const now = Date.now()
    const known = windows.get(key)
    if (known && known.endsAt > now) return known
    windows.delete(key)
    // The oldest make room: a flood of keys must not fill the memory.
    if (windows.size >= MOST_KEYS) for (const oldest of windows.keys()) { windows.delete(oldest); break }
    const made = { endsAt: now + windowMs, count: 0 }
    windows.set(key, made)
    return made
  }
  return {
    take(key) {
      const window = windowOf(key)
      window.count += 1
      return window.count <= most
    },
    isOver: (key) => windowOf(key).count >= most,
  }
}
