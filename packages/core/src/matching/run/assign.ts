import { certify } from '../assignment/certify.ts'
import type { Choice } from '../assignment/choose-among-equals.ts'
import { toMillionths } from '../assignment/fixed-point.ts'
import type { LookHelp } from '../assignment/looks/look-crew.ts'
import { solveRows } from '../assignment/solve-rows.ts'
import type { SolvedRows } from '../assignment/solve-rows.ts'
import { createTieValue } from '../assignment/tie-hash.ts'
import { addExclusion, copyExclusionList, toExclusions } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import type { StayBonus } from '../scoring/row-reader.ts'
import { createScoredRows } from '../scoring/scored-rows.ts'
import type { ScoredRows } from '../scoring/scored-rows.ts'
import { shareRows } from '../scoring/share-rows.ts'
import type { RowTeam } from '../threads/row-team.ts'
import type { FormedGroup, ReciprocalCost, StageProgress } from './outcome.ts'
import type { PreparedRun } from './prepare-run.ts'
import { findReciprocal } from './reciprocal.ts'

/** A solved run, before it is explained. */
export interface AssignedRun {
  readonly run: PreparedRun
  readonly rows: ScoredRows
  readonly exclusions: Exclusions
  /** Of pairs that were proven; groups are found by a search. */
  readonly solved?: SolvedRows
  /** Only of a run that forms groups. */
  readonly groups?: readonly FormedGroup[]
  /** Pairs by position in the roster, locks included, by row and column. */
  readonly pairs: readonly Choice[]
  /** Of the pairs that were free to choose, in millionths, bonuses for staying together included. */
  readonly total: number
  readonly bound: number
  readonly reciprocalCost: ReciprocalCost
}

/** Solves the run: the best pairs under all rules, with their proof. */
export function* assign(run: PreparedRun, team?: RowTeam): Generator<StageProgress, AssignedRun> {
  const excluded = copyExclusionList(run.excluded)
  for (const { row, column } of run.locks) addExclusion(excluded, row, column, 'already-locked')
  const kept = new Map<number, Int32Array>()
  const bonus = createStayBonus(run)
  const { roster, input } = run
  const rowIds = roster.mentorees.map(({ id }) => id)
  const columnIds = roster.mentors.map(({ id }) => id)
  const given = {
    ...placesLeft(run),
    tieValue: createTieValue({ rows: rowIds, columns: columnIds, seed: input.policy.seed }),
    startPrices: createStartPrices(run),
    isEven: input.policy.isEven === true,
  }
  let first: { readonly matches: number; readonly total: number } | undefined
  for (;;) {
    yield { stage: 'preparing', round: 1, done: 0, total: 2 }
    const exclusions = toExclusions(excluded)
    yield { stage: 'preparing', round: 1, done: 1, total: 2 }
    const rows = createScoredRows({
      criteria: run.criteria,
      exclusions,
      rowCount: rowIds.length,
      columnCount: columnIds.length,
      floor: run.floor,
      kept,
      ...(bonus && { bonus }),
    })
    yield { stage: 'preparing', round: 1, done: 2, total: 2 }
    const help = yield* findHelp(rows, team)
    const solved = yield* solveRows(rows, { ...given, help })
    const { total, bound } = certify(solved, ({ row, column }) => rows.valueAt(row, column))
    const matches = solved.choices.length
    first ??= { matches, total }
    const pairs = [...run.locks, ...solved.choices].toSorted((a, b) => a.row - b.row || a.column - b.column)
    const loops = input.policy.allowReciprocal === true ? [] : findReciprocal(run, pairs, rows)
    if (loops.length === 0) {
      const reciprocalCost = { matches: first.matches - matches, total: first.total - total }
      return { run, rows, exclusions, solved, pairs, total, bound, reciprocalCost }
    }
    for (const { row, column } of loops) addExclusion(excluded, row, column, 'reciprocal')
  }
}

/** The help of other threads: they are given the rows. Takes some steps, in which authors' code may run. */
function* findHelp({ source }: ScoredRows, team: RowTeam | undefined): Generator<StageProgress, LookHelp | undefined> {
  if (team === undefined) return undefined
  const steps = shareRows(source)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { lookers: team.count(), share: team.share(step.value) }
    yield { stage: 'preparing', round: 1, done: 2, total: 2 }
  }
}

/** What locks leave of demand and capacity. */
function placesLeft({ roster, locks }: PreparedRun): { demand: Int32Array; capacity: Int32Array } {
  const { mentorees, mentors } = roster
  const demand = Int32Array.from(mentorees, (person) => Math.min(person.mentoreeDemand, mentors.length))
  const capacity = Int32Array.from(mentors, (person) => Math.min(person.mentorCapacity, mentorees.length))
  for (const { row, column } of locks) {
    demand[row]! -= 1
    capacity[column]! -= 1
  }
  return { demand, capacity }
}

/** What staying with the same partner counts for, by position. */
export function createStayBonus({ roster, input }: PreparedRun): StayBonus | undefined {
  const { keep } = input.policy
  if (keep === undefined || keep.bonus === 0) return undefined
  const columnsOf = new Map<number, number[]>()
  for (const { mentorId, mentoreeId } of keep.pairs) {
    const row = roster.rowOf.get(mentoreeId)
    const column = roster.columnOf.get(mentorId)
    if (row === undefined || column === undefined) continue
    const columns = columnsOf.get(row) ?? []
    if (!columns.includes(column)) columnsOf.set(row, [...columns, column])
  }
  return { millionths: toMillionths(keep.bonus), columnsOf }
}

function createStartPrices({ roster, input }: PreparedRun): Float64Array | undefined {
  if (input.startPrices === undefined) return undefined
  const prices = new Float64Array(roster.mentors.length)
  for (const [mentorId, price] of input.startPrices) {
    const column = roster.columnOf.get(mentorId)
    if (column !== undefined && Number.isInteger(price) && price > 0) prices[column] = price
  }
  return prices
}
