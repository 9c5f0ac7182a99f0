/**
 * Finds the few columns of a row that matter among very many: AssemblyScript, the fast twin of what `row-seeker.ts` does
 * in plain TypeScript. Fits are whole numbers, and so are prices, so every worth is exact.
 */

/**
 * The next column from `from` on in which a fit is worth more than `bound` after the price, or `count`. Worth is exact:
 * fits are whole, and so are prices.
 */
export function findWorthMore(fits: usize, prices: usize, from: i32, count: i32, bound: f64): i32 {
  const bounds = f64x2.splat(bound)
  let at = from
  for (; at < count && (at & 3) != 0; at++) {
    if (<f64>load<i32>(fits + (<usize>at << 2)) - load<f64>(prices + (<usize>at << 3)) > bound) return at
  }
  for (; at < count; at += 4) {
    const four = v128.load(fits + (<usize>at << 2))
    const low = f64x2.sub(f64x2.convert_low_i32x4_s(four), v128.load(prices + (<usize>at << 3)))
    const four2 = i8x16.shuffle(four, four, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)
    const high = f64x2.sub(f64x2.convert_low_i32x4_s(four2), v128.load(prices + (<usize>at << 3), 16))
    const more = i64x2.bitmask(f64x2.gt(low, bounds)) | (i64x2.bitmask(f64x2.gt(high, bounds)) << 2)
    if (more != 0) return min(count, at + ctz(more))
  }
  return count
}

/** The highest of the first `count` fits, at least `least`. */
export function findHighest(fits: usize, count: i32, least: i32): i32 {
  let four = i32x4.splat(least)
  let at: i32 = 0
  for (; at + 4 <= count; at += 4) four = i32x4.max_s(four, v128.load(fits + (<usize>at << 2)))
  let highest = max(
    max(i32x4.extract_lane(four, 0), i32x4.extract_lane(four, 1)),
    max(i32x4.extract_lane(four, 2), i32x4.extract_lane(four, 3)),
  )
  for (; at < count; at++) highest = max(highest, load<i32>(fits + (<usize>at << 2)))
  return highest
}
