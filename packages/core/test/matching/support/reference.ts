import { munkres } from 'munkres'
import type { AssignmentProblem } from '@ithaca/core/matching'

const ONE = 1e6
/** Costs of leaving a unit alone, of breaking a rule, and the gain of keeping a lock: each outweighs all below it. */
const ALONE = 1e9
const BROKEN = 1e13
const LOCK = 1e12

/** What an answer is worth, to compare two solvers. */
export interface Worth {
  readonly matches: number
  /** In millionths. */
  readonly total: number
}

function isIn(pairs: readonly (readonly [number, number])[], row: number, column: number): boolean {
  return pairs.some((pair) => pair[0] === row && pair[1] === column)
}

/**
 * The optimum by an independent solver (the Hungarian algorithm of npm's munkres), on a model of its own: every pair
 * that is allowed is a row that must go somewhere, to a place of its mentor when it is used, or to a slot of its
 * mentoree when it is not. A mentoree has as many free slots as pairs they can do without; the others cost.
 */
export function solveByMunkres(problem: AssignmentProblem): Worth {
  const { mentorees, mentors, forbidden = [], locked = [], floor = 0 } = problem
  const fitAt = (row: number, column: number) => Math.round((problem.fit as number[][])[row]![column]! * ONE)
  const edges = mentorees.flatMap((mentoree, row) =>
    mentors.flatMap((mentor, column) => {
      const isLocked = isIn(locked, row, column)
      const isOpen = mentoree.demand > 0 && mentor.capacity > 0 && fitAt(row, column) >= Math.round(floor * ONE)
      return isLocked || (isOpen && !isIn(forbidden, row, column)) ? [{ row, column, isLocked }] : []
    }),
  )
  if (edges.length === 0) return { matches: 0, total: 0 }
  const places = mentors.flatMap(({ capacity }, column) =>
    Array.from({ length: Math.min(capacity, mentorees.length) }, () => column),
  )
  const slots = mentorees.flatMap(({ demand }, row) => {
    const count = edges.filter((edge) => edge.row === row).length
    return Array.from({ length: count }, (_, at) => ({ row, cost: at < count - demand ? 0 : ALONE }))
  })
  const costs = edges.map((edge) => [
    ...places.map((column) =>
      column === edge.column ? 10 * ONE - fitAt(edge.row, edge.column) - (edge.isLocked ? LOCK : 0) : BROKEN,
    ),
    ...slots.map((slot) => (slot.row === edge.row ? slot.cost : BROKEN)),
  ])
  const used = munkres(costs).filter(([, to]) => to < places.length)
  const total = used.reduce((sum, [at]) => sum + fitAt(edges[at]!.row, edges[at]!.column), 0)
  return { matches: used.length, total }
}

/** The same for larger problems in which everybody looks for one mentor at most: a row for each mentoree. */
export function solveSinglesByMunkres(problem: AssignmentProblem): Worth {
  const { mentorees, mentors, forbidden = [], floor = 0 } = problem
  const table = (problem.fit as number[][]).map((row) => row.map((fit) => Math.round(fit * ONE)))
  for (const [row, column] of forbidden) table[row]![column] = -1
  const seeking = mentorees.flatMap(({ demand }, row) => (demand > 0 ? [row] : []))
  const places = mentors.flatMap(({ capacity }, column) => Array.from({ length: capacity }, () => column))
  const costs = seeking.map((row) => [
    ...places.map((column) => {
      const fit = table[row]![column]!
      return fit < 0 || fit < Math.round(floor * ONE) ? BROKEN : 10 * ONE - fit
    }),
    ...seeking.map(() => ALONE),
  ])
  const used = costs.length === 0 ? [] : munkres(costs).filter(([, to]) => to < places.length)
  const total = used.reduce((sum, [at, to]) => sum + table[seeking[at]!]![places[to]!]!, 0)
  return { matches: used.length, total }
}
