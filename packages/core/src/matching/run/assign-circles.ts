import { FIT_ONE, FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { findExclusion, toExclusions } from '../eligibility/exclusions.ts'
import { bestRing } from '../groups/best-ring.ts'
import { compareMembers } from '../groups/compare-members.ts'
import { formGroups } from '../groups/form-groups.ts'
import { UNPLACED } from '../groups/group-problem.ts'
import { createGroupRating } from '../groups/rate-groups.ts'
import type { AssignedRun } from './assign.ts'
import { circlesOfLocks } from './check-groups.ts'
import { rowsOf, tellGroups } from './group-search.ts'
import type { GroupPolicy } from './input.ts'
import type { StageProgress } from './outcome.ts'
import type { PreparedRun } from './prepare-run.ts'

/** What a ring gains by two neighbours who may be a pair at all, beside their fit; and by two who are locked. */
const ANY_PAIR = 100 * FIT_ONE
const LOCKED_PAIR = 100 * ANY_PAIR

/**
 * Circles of peers, from those who take part on both sides. In a circle everybody stands in a ring: each is mentoree of
 * who comes next and mentor of who comes before, so that each has two partners and nobody is anybody's only one. The
 * ring is the best there is for its circle; neighbours between whom a rule stands, or who are under the floor, are no pair.
 */
export function* assignCircles(run: PreparedRun, policy: GroupPolicy): Generator<StageProgress, AssignedRun> {
  const { roster } = run
  const people = roster.mentorees.filter(({ id }) => roster.columnOf.has(id))
  const { likeness, togetherOf } = compareMembers(run, people)
  const rating = createGroupRating(run, people, [])
  const groupCount = Math.floor(people.length / policy.minSize)
  const homes = new Int32Array(people.length).fill(UNPLACED)
  const placeOf = new Map(people.map(({ id }, at) => [id, at]))
  for (const [group, ids] of circlesOfLocks(run).entries()) for (const id of ids) homes[placeOf.get(id)!] = group
  const { groups: circles, total, bound } = yield* tellGroups(formGroups({
    memberCount: people.length,
    groupCount,
    fits: undefined,
    likeness,
    least: new Int32Array(groupCount).fill(policy.minSize),
    most: new Int32Array(groupCount).fill(policy.maxSize),
    cohesion: 1,
    homes,
    rating,
  }))
  for (const [circle, members] of circles.entries()) rating?.assertSame(circle, members)
  const exclusions = toExclusions(run.excluded)
  const rows = rowsOf(run, exclusions)
  const locked = new Set(run.locks.map(({ row, column }) => `${row}/${column}`))
  const valueAt = (row: number, column: number): number => {
    if (locked.has(`${row}/${column}`)) return LOCKED_PAIR
    const value = findExclusion(exclusions, row, column) === undefined ? rows.valueAt(row, column) : FORBIDDEN_FIT
    return value < run.floor ? 0 : ANY_PAIR + value
  }
  const pairs = circles.flatMap((members) => {
    const at = (member: number) => {
      const { id } = people[members[member]!]!
      return { row: roster.rowOf.get(id)!, column: roster.columnOf.get(id)! }
    }
    const valueOf = (one: number, next: number) => valueAt(at(one).row, at(next).column)
    const ring = members.length < 2 ? [] : bestRing(members.length, valueOf)
    const steps = ring.map((one, place) => ({ one, next: ring[(place + 1) % ring.length]! })).filter(({ one, next }) => valueOf(one, next) > 0)
    // Two alone would be each other's mentor.
    return (ring.length === 2 ? steps.slice(0, 1) : steps).map(({ one, next }) => ({ row: at(one).row, column: at(next).column }))
  })
  const groups = circles.flatMap((members) => (members.length === 0 ? [] : [{
    mentorId: null,
    memberIds: members.map((member) => people[member]!.id),
    together: togetherOf(members),
  }]))
  return {
    run, rows, exclusions, total, bound, groups,
    pairs: pairs.toSorted((a, b) => a.row - b.row || a.column - b.column),
    reciprocalCost: { matches: 0, total: 0 },
  }
}
