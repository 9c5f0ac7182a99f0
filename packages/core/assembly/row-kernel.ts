/**
 * Scores one row of pairs: AssemblyScript, the fast twin of `src/matching/scoring/row-scorer.ts` in plain TypeScript.
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
/** Added to a whole number of 32 bits, it leaves that in the low half of the double. */
const WHOLE: f64 = 6755399441055744
/** Of sixteen columns, so few are scored one by one; of more, all are, two at a time. */
const FEW: i32 = 3

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
  for (let at: i32 = 0; at < count; at += 2) {
    const sum = sums + (<usize>at << 3)
    v128.store(sum, f64x2.add(v128.load(sum), readTwo(codes + (<usize>at << 1), added)))
  }
}

function addTwoTables(plan: Plan, table: i32, from: i32, count: i32): void {
  const codesA = load<usize>(plan.codes + (<usize>table << 2)) + (<usize>from << 1)
  const codesB = load<usize>(plan.codes + (<usize>(table + 1) << 2)) + (<usize>from << 1)
  const addedA = load<usize>(plan.added + (<usize>table << 2))
  const addedB = load<usize>(plan.added + (<usize>(table + 1) << 2))
  const sums = plan.sums
  for (let at: i32 = 0; at < count; at += 2) {
    const sum = sums + (<usize>at << 3)
    const two = f64x2.add(readTwo(codesA + (<usize>at << 1), addedA), readTwo(codesB + (<usize>at << 1), addedB))
    v128.store(sum, f64x2.add(v128.load(sum), two))
  }
}

/** What a table adds to two columns, by their codes. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function readTwo(codes: usize, added: usize): v128 {
  const two = load<u32>(codes)
  const low = v128.load64_zero(added + (<usize>(two & 0xffff) << 3))
  return v128.load_lane<u64>(added + (<usize>(two >> 16) << 3), low, 1)
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
    if (popcnt(sharing) > FEW) {
      for (let lane: usize = 0; lane < 16; lane += 2) {
        const one = overlap.sharedByCode + (<usize>load<u8>(codeOfLane + lane) << 3)
        const other = overlap.sharedByCode + (<usize>load<u8>(codeOfLane + lane, 1) << 3)
        const shared = f64x2.replace_lane(v128.load64_splat(one), 1, load<f64>(other))
        const sum = plan.sums + ((<usize>at + lane) << 3)
        v128.store(sum, f64x2.add(v128.load(sum), f64x2.mul(f64x2.splat(overlap.share), scoreTwo(overlap, column + lane, shared))))
      }
      continue
    }
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

/** The same for two columns at a time; 0 where nothing is shared. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function scoreTwo(overlap: Overlap, column: usize, shared: v128): v128 {
  const half = f64x2.splat(0.5)
  switch (overlap.measure) {
    case 0:
      return f64x2.floor(f64x2.add(f64x2.mul(shared, f64x2.splat(overlap.rowInverse)), half))
    case 1:
      return f64x2.floor(f64x2.add(f64x2.mul(shared, v128.load(overlap.columnInverse + (column << 3))), half))
    case 2: {
      const either = f64x2.sub(f64x2.add(f64x2.splat(overlap.rowSum), v128.load(overlap.columnSums + (column << 3))), shared)
      return f64x2.floor(f64x2.add(f64x2.div(f64x2.mul(f64x2.splat(FIT_ONE), shared), either), half))
    }
    default: {
      const inverse = f64x2.pmax(f64x2.splat(overlap.rowInverse), v128.load(overlap.columnInverse + (column << 3)))
      return f64x2.floor(f64x2.add(f64x2.mul(shared, inverse), half))
    }
  }
}

/** The weighted mean of what has data; FORBIDDEN where a rule took more than all can add. */
function unpack(plan: Plan, from: i32, count: i32): void {
  const sums = plan.sums
  const inverse = plan.inverse
  const fits = plan.fits + (<usize>from << 2)
  for (let at: i32 = 0; at < count; at += 2) {
    const sum = v128.load(sums + (<usize>at << 3))
    const shares = f64x2.pmax(f64x2.splat(0), f64x2.floor(f64x2.mul(sum, f64x2.splat(SHARE_FRACTION))))
    const places = f64x2.add(shares, f64x2.splat(WHOLE))
    const one = inverse + (<usize>i32x4.extract_lane(places, 0) << 3)
    const other = inverse + (<usize>i32x4.extract_lane(places, 2) << 3)
    const inverses = v128.load_lane<u64>(other, v128.load64_zero(one), 1)
    const scores = f64x2.sub(sum, f64x2.mul(shares, f64x2.splat(SHARE_UNIT)))
    const means = f64x2.floor(f64x2.add(f64x2.mul(scores, inverses), f64x2.splat(0.5)))
    const isForbidden = f64x2.lt(sum, f64x2.splat(0))
    const whole = f64x2.add(v128.bitselect(f64x2.splat(<f64>FORBIDDEN), means, isForbidden), f64x2.splat(WHOLE))
    store<i32>(fits + (<usize>at << 2), i32x4.extract_lane(whole, 0))
    store<i32>(fits + (<usize>at << 2), i32x4.extract_lane(whole, 2), 4)
  }
}
