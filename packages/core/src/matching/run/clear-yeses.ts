import { runSteps } from '../run-steps.ts'
import { compareIds } from '../assignment/compare-ids.ts'
import { createListedRows } from '../assignment/listed-rows.ts'
import { solveRows } from '../assignment/solve-rows.ts'
import { createTieValue } from '../assignment/tie-hash.ts'
import type { ChainPeers, ParticipantPair } from '../eligibility/list-exclusions.ts'

/** The first so many places of a ranking count. */
const RANKS_COUNTED = 3
/** What the first place counts for, in millionths of fit; later ones less. */
const FIRST_RANK_BONUS = 300_000

/** Two people who have both said yes. */
export interface MutualYes extends ParticipantPair {
  /** In millionths. */
  readonly fit: number
  /** At which place each ranked the other, 0 first; left out when they did not rank. */
  readonly mentorRank?: number
  readonly mentoreeRank?: number
}

/** Somebody with places left. */
export interface ClearingPerson {
  readonly id: string
  readonly personId: string
  /** Whole number from 0. */
  readonly places: number
}

/**
 * One clearing round: which of the mutual yeses become relationships, when not all can. Exact: the most relationships
 * first, then the greatest sum of fit and rankings (a first place counts 0.3 from each side, a second 0.2, a third
 * 0.1), then the seed. Those left over take part in the next round with whoever says yes then.
 *
 * Of two people who said yes to each other both ways, only the direction that counts for more is considered.
 *
 * M1 is asked again, of the directory as it is now: a pair that has come into one chain is left out. Yeses that name
 * somebody without places are left out too.
 */
export function clearMutualYeses(input: {
  readonly yeses: readonly MutualYes[]
  readonly mentors: readonly ClearingPerson[]
  readonly mentorees: readonly ClearingPerson[]
  readonly chain: ChainPeers
  readonly seed: number
}): readonly ParticipantPair[] {
  const rows = sortOpen(input.mentorees)
  const columns = sortOpen(input.mentors)
  const listed = listYeses(input, rows, columns)
  const { choices } = runSteps(solveRows(createListedRows({ rowCount: rows.length, columnCount: columns.length, listed }), {
    demand: Int32Array.from(rows, ({ places }) => Math.min(places, columns.length)),
    capacity: Int32Array.from(columns, ({ places }) => Math.min(places, rows.length)),
    tieValue: createTieValue({ rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id), seed: input.seed }),
  }))
  return choices.map(({ row, column }) => ({ mentorId: columns[column]!.id, mentoreeId: rows[row]!.id }))
}

function sortOpen(people: readonly ClearingPerson[]): ClearingPerson[] {
  return people.filter(({ places }) => places > 0).toSorted((a, b) => compareIds(a.id, b.id))
}

function listYeses(
  { yeses, chain }: { readonly yeses: readonly MutualYes[]; readonly chain: ChainPeers },
  rows: readonly ClearingPerson[],
  columns: readonly ClearingPerson[],
): Map<number, number>[] {
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]))
  const columnOf = new Map(columns.map(({ id }, column) => [id, column]))
  const { offsets, peers } = chain.peersInChain([...rows, ...columns].map(({ personId }) => personId))
  const byPair = new Map(yeses.map((yes) => [`${yes.mentorId}/${yes.mentoreeId}`, yes]))
  const listed = rows.map(() => new Map<number, number>())
  for (const yes of yeses) {
    const row = rowOf.get(yes.mentoreeId)
    const column = columnOf.get(yes.mentorId)
    if (row === undefined || column === undefined) continue
    const isInChain = peers.subarray(offsets[row], offsets[row + 1]).includes(rows.length + column)
    if (isInChain || rows[row]!.personId === columns[column]!.personId) continue
    const opposite = byPair.get(`${yes.mentoreeId}/${yes.mentorId}`)
    if (opposite === undefined || isPreferred(yes, opposite)) listed[row]!.set(column, valueOf(yes))
  }
  return listed
}

function isPreferred(yes: MutualYes, opposite: MutualYes): boolean {
  const [value, other] = [valueOf(yes), valueOf(opposite)]
  return value > other || (value === other && compareIds(yes.mentorId, opposite.mentorId) < 0)
}

function valueOf({ fit, mentorRank, mentoreeRank }: MutualYes): number {
  return fit + bonusOf(mentorRank) + bonusOf(mentoreeRank)
}

function bonusOf(rank: number | undefined): number {
  if (rank === undefined || rank >= RANKS_COUNTED) return 0
  return (FIRST_RANK_BONUS * (RANKS_COUNTED - rank)) / RANKS_COUNTED
}
