import { ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { runSteps } from '../run-steps.ts'
import { certify } from './certify.ts'
import { checkProblem, toMillionthsTable } from './check-problem.ts'
import { compareIds } from './compare-ids.ts'
import { toMillionths } from './fixed-point.ts'
import type { Assignment, AssignmentProblem, PairAt, Unmatched } from './problem.ts'
import { solveRows } from './solve-rows.ts'
import type { SolvedRows } from './solve-rows.ts'
import { createTableRows } from './table-rows.ts'
import type { CanonicalOrder } from './table-rows.ts'
import { createTieValue } from './tie-hash.ts'

/**
 * The best assignment of mentorees to mentors: rules and locks respected; as many matches as the floor allows; the
 * greatest total fit; among equals, one chosen by a seeded hash of the ids. Exact, and the same for the same people
 * whatever order they are given in.
 *
 * Fails with the input that is wrong: a demand or capacity that is no whole number from 0, an id given twice, a fit
 * that is not finite, a table of another size, a pair that does not exist, locks that cannot all be.
 */
export function solve(problem: AssignmentProblem): Result<Assignment, DomainError> {
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const { mentorees, mentors, locked = [], forbidden = [], seed = 0 } = problem
  const demand = placesLeft(mentorees.map((mentoree) => mentoree.demand), locked.map(([mentoree]) => mentoree))
  const capacity = placesLeft(mentors.map((mentor) => mentor.capacity), locked.map(([, mentor]) => mentor))
  const order = { rows: orderById(mentorees, demand), columns: orderById(mentors, capacity) }
  const table = toMillionthsTable(problem.fit, mentors.length)
  const rows = createTableRows({
    table,
    columnCount: mentors.length,
    order,
    excluded: [...forbidden, ...locked],
    floor: toMillionths(problem.floor ?? 0),
    ceiling: checked.value.ceiling,
  })
  const ids = {
    rows: Array.from(order.rows, (at) => mentorees[at]!.id),
    columns: Array.from(order.columns, (at) => mentors[at]!.id),
  }
  const solved = runSteps(solveRows(rows, {
    demand: Int32Array.from(order.rows, (at) => Math.min(demand[at]!, order.columns.length)),
    capacity: Int32Array.from(order.columns, (at) => Math.min(capacity[at]!, order.rows.length)),
    tieValue: createTieValue({ ...ids, seed }),
  }))
  return ok(toAssignment(problem, { table, order, solved }))
}

function placesLeft(places: number[], lockedAt: readonly number[]): number[] {
  for (const at of lockedAt) places[at]! -= 1
  return places
}

/** Positions of those who still have places, ordered by id (by UTF-16 code units, so alike on every machine). */
function orderById(people: readonly { readonly id: string }[], places: readonly number[]): Int32Array {
  const positions = Array.from(people.keys()).filter((at) => places[at]! > 0)
  return Int32Array.from(positions.toSorted((a, b) => compareIds(people[a]!.id, people[b]!.id)))
}

function toAssignment(
  problem: AssignmentProblem,
  found: { readonly table: Int32Array; readonly order: CanonicalOrder; readonly solved: SolvedRows },
): Assignment {
  const { table, order, solved } = found
  const { mentorees, mentors, locked = [] } = problem
  const free = solved.choices.map(({ row, column }): PairAt => [order.rows[row]!, order.columns[column]!])
  const pairs = [...locked, ...free].toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const fitOf = ([mentoree, mentor]: PairAt) => table[mentoree * mentors.length + mentor]!
  const total = pairs.reduce((sum, pair) => sum + fitOf(pair), 0)
  const { bound } = certify(solved, ({ row, column }) => fitOf([order.rows[row]!, order.columns[column]!]))
  const { market } = solved.optimum
  const prices = mentors.map(() => 0)
  for (const [column, at] of order.columns.entries()) {
    if (market.capacity[column]! > 0) prices[at] = market.price[column]!
  }
  const surpluses = mentorees.map(() => 0)
  for (const [row, at] of order.rows.entries()) surpluses[at] = market.surplus[row]!
  const lockedFit = locked.reduce((sum, pair) => sum + fitOf(pair), 0)
  const certificate = { prices, surpluses, outside: solved.outside, total, bound: bound + lockedFit }
  return { pairs, unmatched: listUnmatched(mentorees, pairs), total, certificate }
}

function listUnmatched(mentorees: readonly { readonly demand: number }[], pairs: readonly PairAt[]): Unmatched[] {
  const missing = mentorees.map((mentoree) => mentoree.demand)
  for (const [mentoree] of pairs) missing[mentoree]! -= 1
  return missing.flatMap((count, mentoree) => (count > 0 ? [{ mentoree, missing: count }] : []))
}
