import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { Assignment, AssignmentProblem } from './problem.ts'

/**
 * Checks an assignment and its proof against the problem, from nothing but the two: no code is shared with the solver,
 * and every step is the plainest one. Takes one pass over all pairs.
 *
 * It holds when (1) the pairs keep all rules, locks, demands, capacities and the floor; (2) no pair that is allowed and
 * not taken offers more than its two people have, `fit <= surplus + price`; (3) prices are not negative and nobody has
 * less than outside; (4) outside is so low that more matches always win; (5) the sum of fits equals the dual's bound.
 * By weak duality nothing better can then exist.
 */
export function verifyCertificate(
  problem: AssignmentProblem,
  assignment: Assignment,
): Result<'proven optimal', DomainError> {
  const checker = createChecker(problem, assignment)
  const flaw =
    findBrokenRule(problem, assignment, checker) ??
    findBetterOffer(assignment, checker) ??
    findWrongSum(assignment, checker)
  return flaw === undefined ? ok('proven optimal') : fail({ code: 'CERTIFICATE_INVALID', message: flaw })
}

interface Checker {
  readonly rows: number
  readonly columns: number
  readonly fitAt: (row: number, column: number) => number
  readonly floor: number
  readonly forbidden: ReadonlySet<number>
  readonly locked: ReadonlySet<number>
  readonly taken: ReadonlySet<number>
  /** What locks leave. */
  readonly demand: readonly number[]
  readonly capacity: readonly number[]
}

function createChecker(problem: AssignmentProblem, assignment: Assignment): Checker {
  const rows = problem.mentorees.length
  const columns = problem.mentors.length
  const { fit } = problem
  const keys = (pairs: readonly (readonly [number, number])[]) => new Set(pairs.map(([i, j]) => i * columns + j))
  const demand = problem.mentorees.map((mentoree) => mentoree.demand)
  const capacity = problem.mentors.map((mentor) => mentor.capacity)
  for (const [i, j] of problem.locked ?? []) {
    demand[i]! -= 1
    capacity[j]! -= 1
  }
  const isTable = !Array.isArray(fit)
  const scale = fit instanceof Int32Array ? 1 : 1e6
  const flat = fit as Float64Array
  const nested = fit as readonly (readonly number[])[]
  return {
    rows,
    columns,
    fitAt: (i, j) => Math.round((isTable ? flat[i * columns + j]! : nested[i]![j]!) * scale),
    floor: Math.round((problem.floor ?? 0) * 1e6),
    forbidden: keys(problem.forbidden ?? []),
    locked: keys(problem.locked ?? []),
    taken: keys(assignment.pairs),
    demand,
    capacity,
  }
}

function findBrokenRule(problem: AssignmentProblem, { pairs }: Assignment, checker: Checker): string | undefined {
  const mentors = problem.mentorees.map(() => 0)
  const mentorees = problem.mentors.map(() => 0)
  if (checker.taken.size !== pairs.length) return 'A pair stands twice.'
  for (const [i, j] of pairs) {
    const key = i * checker.columns + j
    if (!(i in mentors) || !(j in mentorees)) return `Pair [${i}, ${j}] does not exist.`
    mentors[i]! += 1
    mentorees[j]! += 1
    if (checker.forbidden.has(key)) return `Pair [${i}, ${j}] is forbidden.`
    if (!checker.locked.has(key) && checker.fitAt(i, j) < checker.floor) return `Pair [${i}, ${j}] is under the floor.`
  }
  for (const key of checker.locked) if (!checker.taken.has(key)) return 'A locked pair is missing.'
  const tooMany = mentors.findIndex((count, i) => count > problem.mentorees[i]!.demand)
  if (tooMany >= 0) return `Mentoree ${tooMany} has more mentors than they look for.`
  const overfull = mentorees.findIndex((count, j) => count > problem.mentors[j]!.capacity)
  return overfull >= 0 ? `Mentor ${overfull} has more mentorees than they can take.` : undefined
}

function findBetterOffer({ certificate }: Assignment, checker: Checker): string | undefined {
  const { prices, surpluses, outside } = certificate
  const { rows, columns, demand, capacity } = checker
  let highest = checker.floor
  let lowest = checker.floor
  for (let j = 0; j < columns; j++) if (!(prices[j]! >= 0)) return `The price of mentor ${j} is negative.`
  for (let i = 0; i < rows; i++) {
    if (demand[i] === 0) continue
    if (!(surpluses[i]! >= outside)) return `Mentoree ${i} has less than outside.`
    for (let j = 0; j < columns; j++) {
      const fit = checker.fitAt(i, j)
      if (capacity[j] === 0 || fit < checker.floor) continue
      const key = i * columns + j
      if (checker.forbidden.has(key) || checker.locked.has(key)) continue
      highest = Math.max(highest, fit)
      lowest = Math.min(lowest, fit)
      if (fit > surpluses[i]! + prices[j]! && !checker.taken.has(key)) return `Pair [${i}, ${j}] would be better.`
    }
  }
  const matches = Math.min(sum(demand), sum(capacity))
  const isLowEnough = outside + highest * matches < lowest * (matches + 1)
  return isLowEnough ? undefined : 'Staying outside does not cost enough for more matches to win.'
}

function findWrongSum(assignment: Assignment, checker: Checker): string | undefined {
  const { prices, surpluses, outside, total, bound } = assignment.certificate
  const { columns } = checker
  // Nobody can have more partners than there are people with places on the other side.
  const seeking = checker.demand.filter((units) => units > 0).length
  const open = checker.capacity.filter((places) => places > 0).length
  const demand = checker.demand.map((units) => Math.min(units, open))
  const capacity = checker.capacity.map((places) => Math.min(places, seeking))
  let primal = 0n
  let dual = 0n
  let fits = 0
  let free = 0
  for (const [i, j] of assignment.pairs) {
    const fit = checker.fitAt(i, j)
    fits += fit
    if (checker.locked.has(i * columns + j)) continue
    free += 1
    primal += BigInt(fit)
    dual += BigInt(Math.max(0, fit - surpluses[i]! - prices[j]!))
  }
  for (const [i, units] of demand.entries()) if (units > 0) dual += BigInt(units) * BigInt(surpluses[i]!)
  for (const [j, places] of capacity.entries()) if (places > 0) dual += BigInt(places) * BigInt(prices[j]!)
  primal += BigInt(sum(demand) - free) * BigInt(outside)
  if (fits !== total || total !== assignment.total) return `The fits add up to ${fits}, not ${total}.`
  if (primal !== dual || total !== bound) return `The bound is ${dual - primal} millionths away from the total.`
  return undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
