import type { ParticipantPair } from '../eligibility/list-exclusions.ts'
import type { AssignedRun } from '../run/assign.ts'
import type { KeepPolicy } from '../run/input.ts'
import type { MatchedPair, MatchingOutcome, OutcomeCertificate, PlainPair, StageProgress } from '../run/outcome.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import { createExplainer } from './explain-pair.ts'
import { explainUnmatched } from './explain-unmatched.ts'
import { summariseCriteria } from './summarise-criteria.ts'

/** Named in every outcome: two engines of one version give the same bytes for the same input. */
export const ENGINE_VERSION = '1.3.0'

/** Pairs between two chances to report progress or to stop. */
const PAIRS_PER_STEP = 64

/** A pair as the outcome names it. */
export function plainPair({ run, rows }: AssignedRun, { row, column }: AssignedRun['pairs'][number]): PlainPair {
  return {
    mentorId: run.roster.mentors[column]!.id,
    mentoreeId: run.roster.mentorees[row]!.id,
    fit: rows.fitAt(row, column) ?? 0,
    isLocked: run.locks.some((lock) => lock.row === row && lock.column === column),
  }
}

/** All that a run has to say, its pairs explained. */
export function* describeOutcome(assigned: AssignedRun): Generator<StageProgress, MatchingOutcome> {
  const { run, pairs } = assigned
  const explain = createExplainer(run)
  const described: MatchedPair[] = []
  for (const [at, place] of pairs.entries()) {
    if (at % PAIRS_PER_STEP === 0) yield { stage: 'explaining', round: 1, done: at, total: pairs.length }
    described.push({ ...plainPair(assigned, place), ...explain(place) })
  }
  return yield* summariseOutcome(assigned, described)
}

/** The same with pairs of which more or less is said. */
export function* summariseOutcome<Pair extends PlainPair>(
  assigned: AssignedRun,
  described: readonly Pair[],
): Generator<StageProgress, Omit<MatchingOutcome, 'pairs'> & { readonly pairs: readonly Pair[] }> {
  const { run } = assigned
  return {
    engineVersion: ENGINE_VERSION,
    pairs: described,
    unmatched: yield* explainUnmatched(assigned),
    ...(assigned.groups && { groups: assigned.groups }),
    criteria: yield* summariseCriteria(assigned),
    summary: summarise(run, described),
    certificate: describeCertificate(assigned),
  }
}

function summarise({ roster, input }: PreparedRun, pairs: readonly PlainPair[]): MatchingOutcome['summary'] {
  const fits = pairs.map(({ fit }) => fit)
  const totalFit = fits.reduce((sum, fit) => sum + fit, 0)
  return {
    mentorees: roster.mentorees.length,
    mentors: roster.mentors.length,
    demand: roster.mentorees.reduce((sum, { mentoreeDemand }) => sum + mentoreeDemand, 0),
    capacity: roster.mentors.reduce((sum, { mentorCapacity }) => sum + mentorCapacity, 0),
    matched: pairs.length,
    lowestFit: fits.length === 0 ? null : fits.reduce((least, fit) => Math.min(least, fit)),
    meanFit: fits.length === 0 ? null : Math.round(totalFit / fits.length),
    totalFit,
    kept: input.policy.keep === undefined ? null : countKept(input.policy.keep, pairs),
  }
}

function countKept({ pairs: wanted }: KeepPolicy, pairs: readonly PlainPair[]): number {
  const keyOf = ({ mentorId, mentoreeId }: ParticipantPair) => `${mentorId}/${mentoreeId}`
  const keys = new Set(wanted.map(keyOf))
  return pairs.filter((pair) => keys.has(keyOf(pair))).length
}

function describeCertificate(assigned: AssignedRun): OutcomeCertificate {
  const { run, solved, total, bound, reciprocalCost } = assigned
  if (solved === undefined) return { total, bound, outside: 0, prices: [], surpluses: [], reciprocalCost }
  const { market } = solved.optimum
  return {
    total,
    bound,
    outside: solved.outside,
    prices: listValues(run.roster.mentors, market.price),
    surpluses: listValues(run.roster.mentorees, market.surplus),
    reciprocalCost,
  }
}

function listValues(people: readonly { readonly id: string }[], values: Float64Array): [string, number][] {
  return people.flatMap(({ id }, at): [string, number][] =>
    values[at] === 0 || values[at] === Infinity ? [] : [[id, values[at]!]],
  )
}
