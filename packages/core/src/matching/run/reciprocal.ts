import type { Choice } from '../assignment/choose-among-equals.ts'
import type { ScoredRows } from '../scoring/scored-rows.ts'
import type { PreparedRun } from './prepare-run.ts'

/**
 * Of any two people who would be each other's mentor, the direction that fits less well: it is to be forbidden, and
 * the rest solved again. A lock stays; of two that fit alike the later in canonical order goes.
 *
 * An assignment without such loops is a harder problem than the assignment itself (cycle covers without 2-cycles are
 * NP-hard), so this is a bounded heuristic: what breaking the loops cost at most is reported with the outcome.
 */
export function findReciprocal(run: PreparedRun, pairs: readonly Choice[], rows: ScoredRows): Choice[] {
  const { roster, locks } = run
  const keyOf = ({ row, column }: Choice) => row * roster.mentors.length + column
  const taken = new Set(pairs.map(keyOf))
  const locked = new Set(locks.map(keyOf))
  return pairs.flatMap((pair) => {
    const row = roster.rowOf.get(roster.mentors[pair.column]!.id)
    const column = roster.columnOf.get(roster.mentorees[pair.row]!.id)
    if (row === undefined || column === undefined || row < pair.row) return []
    const opposite = { row, column }
    if (!taken.has(keyOf(opposite))) return []
    if (locked.has(keyOf(pair))) return [opposite]
    if (locked.has(keyOf(opposite))) return [pair]
    const isBetter = (rows.fitAt(pair.row, pair.column) ?? 0) >= (rows.fitAt(row, column) ?? 0)
    return [isBetter ? opposite : pair]
  })
}
