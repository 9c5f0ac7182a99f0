import { createOverlapAdder } from './add-overlap.ts'
import { planMemory } from '../kernel/kernel-memory.ts'
import { OVERLAP_BYTES, placeOverlap } from './kernel-overlap.ts'
import { INVERSE_SHARES } from './packed-answer.ts'
import { addNamed } from './named-answers.ts'
import type { RowScorer, ScorerInput } from './row-scorer.ts'

/** Columns are worked on in groups of so many; memory is laid out in whole groups. */
const COLUMN_GROUP = 16
/** Columns whose sums are under way at once, as in the kernel. */
const BLOCK = 1_024
/** Column codes are kept in 16 bits. */
const CODES_LIMIT = 65_536
/** Where things stand in the plan, in words of 32 bits: `Plan` of `assembly/row-kernel.ts`. */
const PLAN = {
  count: 0,
  tableCount: 1,
  codes: 2,
  added: 3,
  overlapCount: 4,
  overlaps: 5,
  others: 6,
  inverse: 7,
  sums: 8,
  lanes: 9,
  fits: 10,
} as const

/**
 * The fast twin of `createPlainScorer`: WebAssembly that works on several columns at a time (`assembly/row-kernel.ts`).
 * Undefined where vectors are not to be had, or where a criterion has too many different keys.
 */
export function createRowKernel({ parts, tables, columnCount }: ScorerInput): RowScorer | undefined {
  if (tables.some(({ columnCodeCount }) => columnCodeCount > CODES_LIMIT)) return undefined
  const room = Math.ceil(columnCount / COLUMN_GROUP) * COLUMN_GROUP
  const memoryPlan = planMemory()
  const at = {
    plan: memoryPlan.take(Object.keys(PLAN).length * 4),
    fits: memoryPlan.take(room * 4),
    sums: memoryPlan.take(BLOCK * 8),
    lanes: memoryPlan.take(COLUMN_GROUP),
    inverse: memoryPlan.take(INVERSE_SHARES.byteLength),
    others: memoryPlan.take(room * 8),
    overlaps: memoryPlan.take(parts.length * OVERLAP_BYTES),
    codes: memoryPlan.take(tables.length * 4),
    added: memoryPlan.take(tables.length * 4),
  }
  const tablesAt = tables.map(({ columnCodeCount }) => ({
    codes: memoryPlan.take(room * 2),
    added: memoryPlan.take(columnCodeCount * 8),
  }))
  const placed = parts.flatMap(({ overlap }) =>
    overlap === undefined ? [] : [{ place: placeOverlap(overlap, memoryPlan, room), add: createOverlapAdder(overlap) }],
  )
  const named = parts.flatMap(({ named }) => (named === undefined ? [] : [named]))
  const created = memoryPlan.create()
  if (created === undefined) return undefined
  const { buffer, kernel } = created
  const words = new Uint32Array(buffer)
  const plan = words.subarray(at.plan / 4)
  new Float64Array(buffer).set(INVERSE_SHARES, at.inverse / 8)
  plan[PLAN.count] = room
  plan[PLAN.tableCount] = tables.length
  for (const name of ['codes', 'added', 'overlaps', 'inverse', 'sums', 'lanes', 'fits'] as const) plan[PLAN[name]] = at[name]
  const added = tablesAt.map((table, nth) => {
    words[at.codes / 4 + nth] = table.codes
    words[at.added / 4 + nth] = table.added
    new Uint16Array(buffer, table.codes, columnCount).set(tables[nth]!.columnCodes)
    return new Float64Array(buffer, table.added, tables[nth]!.columnCodeCount)
  })
  const overlaps = placed.map(({ place, add }) => ({ overlap: place?.(buffer), add }))
  const others = new Float64Array(buffer, at.others, columnCount)
  return {
    fits: new Int32Array(buffer, at.fits, columnCount),
    score: (row) => {
      for (const [nth, table] of tables.entries()) added[nth]!.set(table.addedTo(row))
      let described = 0
      let hasOthers = false
      const addOther = (add: (row: number, into: Float64Array) => void) => {
        if (!hasOthers) others.fill(0)
        hasOthers = true
        add(row, others)
      }
      for (const { overlap, add } of overlaps) {
        if (overlap?.holds(row) === true) overlap.describe(row, at.overlaps + OVERLAP_BYTES * described++)
        else addOther(add)
      }
      for (const answers of named) addOther((row, into) => addNamed(answers, row, into))
      plan[PLAN.others] = hasOthers ? at.others : 0
      plan[PLAN.overlapCount] = described
      kernel.scoreRow(at.plan)
      for (const { overlap } of overlaps) if (overlap?.holds(row) === true) overlap.clear(row)
    },
  }
}
