/** A sorted list of interval starts, none of which lies in the interval of another. */
export interface Tips {
  readonly values: Uint32Array
  length: number
}

/** Whether a sorted run `tips[start .. end)` holds a value of `first .. beyond`. Binary search. */
export function holdsUnder(search: {
  tips: Uint32Array
  start: number
  end: number
  first: number
  beyond: number
}): boolean {
  const { tips, first } = search
  let low = search.start
  let high = search.end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tips[middle]! < first) low = middle + 1
    else high = middle
  }
  return low < search.end && tips[low]! < search.beyond
}

/** Copies the sorted run `from[start .. end)` and puts `extra` in its place. */
export function copyWith(run: { from: Uint32Array; start: number; end: number; extra: number }, into: Tips): void {
  const { from, start, end, extra } = run
  const { values } = into
  let written = 0
  let slot = start
  while (slot < end && from[slot]! < extra) values[written++] = from[slot++]!
  values[written++] = extra
  while (slot < end) values[written++] = from[slot++]!
  into.length = written
}

/**
 * Merges two lists of tips and leaves out what is above another tip, or above `under`, the node the list is for.
 * `endAt[first]` is the end of the interval that begins at `first`.
 */
export function mergeTips(lists: { a: Tips; b: Tips; under: number; endAt: Uint32Array }, into: Tips): void {
  const { a, b, under, endAt } = lists
  const { values } = into
  let written = 0
  let fromA = 0
  let fromB = 0
  while (fromA < a.length || fromB < b.length) {
    const takesA = fromB === b.length || (fromA < a.length && a.values[fromA]! <= b.values[fromB]!)
    const tip = takesA ? a.values[fromA++]! : b.values[fromB++]!
    if (tip <= under && under < endAt[tip]!) continue
    if (written > 0 && tip < endAt[values[written - 1]!]!) written--
    values[written++] = tip
  }
  into.length = written
}
