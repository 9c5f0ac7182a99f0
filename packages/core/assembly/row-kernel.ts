/**
 * Scores one row of pairs: AssemblyScript, the fast twin of `src/matching/scoring/scored-rows.ts` in plain TypeScript.
 * Both do the same operations on the same doubles in the same order for each pair, so their fits are the same.
 *
 * It allocates nothing: whoever calls it lays out the memory (`src/matching/kernel/`). All columns come in whole groups
 * of 16; those beyond the last mentor are computed and never read.
 */

/** Columns that are worked on at a time: their sums stay in the processor's nearest cache. */
const BLOCK: i32 = 1024
const SHARE_UNIT: f64 = 68719476736
const SHARE_FRACTION: f64 = 1 / SHARE_UNIT
const FORBIDDEN: i32 = i32.MIN_VALUE
const FIT_ONE: f64 = 1000000

/** What one criterion compares: see `overlap-columns.ts` for what each field holds. */
@unmanaged
class Overlap {
  planes: usize
  weights: usize
  planeCount: i32
  /** 0 of the mentoree, 1 of the mentor, 2 of either, 3 of the smaller. */
  measure: i32
  sharedByCode: usize
  rareCodes: usize
  columnSums: usize
  columnInverse: usize
  rowSum: f64
  rowInverse: f64
  share: f64
}

/** What a row is scored from. */
@unmanaged
class Plan {
  count: i32
  tableCount: i32
  /** Of each table: where its column codes (u16) start, and what the row's code adds, by column code. */
  codes: usize
  added: usize
  overlapCount: i32
  overlaps: usize
  /** What other criteria add, by column; 0 when there are none. */
  others: usize
  /** 1 / share for each share. */
  inverse: usize
  sums: usize
  codeOfLane: usize
  fits: usize
}

/** Writes the fits of a row, in millionths. */
export function scoreRow(plan: Plan): void {
  for (let from: i32 = 0; from < plan.count; from += BLOCK) {
    const count = min(BLOCK, plan.count - from)
    begin(plan, from, count)
    let table: i32 = 0
    for (; table + 1 < plan.tableCount; table += 2) addTwoTables(plan, table, from, count)
    if (table < plan.tableCount) addTable(plan, table, from, count)
    for (let at: i32 = 0; at < plan.overlapCount; at++) {
      addOverlap(plan, changetype<Overlap>(plan.overlaps + <usize>at * offsetof<Overlap>()), from, count)
    }
    unpack(plan, from, count)
  }
}

function begin(plan: Plan, from: i32, count: i32): void {
  if (plan.others == 0) memory.fill(plan.sums, 0, <usize>count << 3)
  else memory.copy(plan.sums, plan.others + (<usize>from << 3), <usize>count << 3)
}

function addTable(plan: Plan, table: i32, from: i32, count: i32): void {
  const codes = load<usize>(plan.codes + (<usize>table << 2)) + (<usize>from << 1)
  const added = load<usize>(plan.added + (<usize>table << 2))
  const sums = plan.sums
  for (let at: i32 = 0; at < count; at++) {
    const sum = sums + (<usize>at << 3)
    store<f64>(sum, load<f64>(sum) + load<f64>(added + (<usize>load<u16>(codes + (<usize>at << 1)) << 3)))
  }
}

function addTwoTables(plan: Plan, table: i32, from: i32, count: i32): void {
  const codesA = load<usize>(plan.codes + (<usize>table << 2)) + (<usize>from << 1)
  const codesB = load<usize>(plan.codes + (<usize>(table + 1) << 2)) + (<usize>from << 1)
  const addedA = load<usize>(plan.added + (<usize>table << 2))
  const addedB = load<usize>(plan.added + (<usize>(table + 1) << 2))
  const sums = plan.sums
  for (let at: i32 = 0; at < count; at++) {
    const sum = sums + (<usize>at << 3)
    const a = load<f64>(addedA + (<usize>load<u16>(codesA + (<usize>at << 1)) << 3))
    const b = load<f64>(addedB + (<usize>load<u16>(codesB + (<usize>at << 1)) << 3))
    store<f64>(sum, load<f64>(sum) + a + b)
  }
}

/** Sixteen columns at a time: what each shares with the row as a code of 8 bits; then a score for those that share. */
function addOverlap(plan: Plan, overlap: Overlap, from: i32, count: i32): void {
  const planeCount = overlap.planeCount
  const codeOfLane = plan.codeOfLane
  for (let at: i32 = 0; at < count; at += 16) {
    const column = <usize>(from + at)
    let codes = overlap.rareCodes == 0 ? i8x16.splat(0) : v128.load(overlap.rareCodes + column)
    for (let plane: i32 = 0; plane < planeCount; plane++) {
      const held = v128.load(load<usize>(overlap.planes + (<usize>plane << 2)) + column)
      codes = i8x16.add(codes, i8x16.min_u(held, v128.load_splat<u8>(overlap.weights + <usize>plane)))
    }
    let sharing = i8x16.bitmask(i8x16.ne(codes, i8x16.splat(0)))
    if (sharing == 0) continue
    v128.store(codeOfLane, codes)
    do {
      const lane = ctz(sharing)
      sharing &= sharing - 1
      const shared = load<f64>(overlap.sharedByCode + (<usize>load<u8>(codeOfLane + <usize>lane) << 3))
      const sum = plan.sums + (<usize>(at + lane) << 3)
      store<f64>(sum, load<f64>(sum) + overlap.share * scoreOf(overlap, column + <usize>lane, shared))
    } while (sharing != 0)
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function scoreOf(overlap: Overlap, column: usize, shared: f64): f64 {
  switch (overlap.measure) {
    case 0:
      return Math.floor(shared * overlap.rowInverse + 0.5)
    case 1:
      return Math.floor(shared * load<f64>(overlap.columnInverse + (column << 3)) + 0.5)
    case 2:
      return Math.floor((FIT_ONE * shared) / (overlap.rowSum + load<f64>(overlap.columnSums + (column << 3)) - shared) + 0.5)
    default:
      return Math.floor(shared * max(overlap.rowInverse, load<f64>(overlap.columnInverse + (column << 3))) + 0.5)
  }
}

/** The weighted mean of what has data; FORBIDDEN where a rule took more than all can add. */
function unpack(plan: Plan, from: i32, count: i32): void {
  const sums = plan.sums
  const inverse = plan.inverse
  const fits = plan.fits + (<usize>from << 2)
  for (let at: i32 = 0; at < count; at += 2) {
    const sum = v128.load(sums + (<usize>at << 3))
    const shares = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(sum, f64x2.splat(SHARE_FRACTION)))
    const one = <usize>max(0, i32x4.extract_lane(shares, 0))
    const other = <usize>max(0, i32x4.extract_lane(shares, 1))
    const inverses = f64x2.replace_lane(v128.load64_splat(inverse + (one << 3)), 1, load<f64>(inverse + (other << 3)))
    const scores = f64x2.sub(sum, f64x2.mul(f64x2.convert_low_i32x4_s(shares), f64x2.splat(SHARE_UNIT)))
    const means = f64x2.add(f64x2.mul(scores, inverses), f64x2.splat(0.5))
    const isForbidden = f64x2.lt(sum, f64x2.splat(0))
    const whole = i32x4.trunc_sat_f64x2_s_zero(v128.bitselect(f64x2.splat(<f64>FORBIDDEN), means, isForbidden))
    store<u64>(fits + (<usize>at << 2), i64x2.extract_lane(whole, 0))
  }
}
