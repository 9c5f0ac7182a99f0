import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { addExclusion, copyExclusionList, findExclusion, toExclusions } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { compareMembers } from '../groups/compare-members.ts'
import { formGroups } from '../groups/form-groups.ts'
import { UNPLACED } from '../groups/group-problem.ts'
import { createGroupRating } from '../groups/rate-groups.ts'
import type { ScoredRows } from '../scoring/scored-rows.ts'
import type { AssignedRun } from './assign.ts'
import { assignCircles } from './assign-circles.ts'
import { rowsOf, tellGroups } from './group-search.ts'
import type { GroupPolicy } from './input.ts'
import type { StageProgress } from './outcome.ts'
import type { PreparedRun } from './prepare-run.ts'
import { findReciprocal } from './reciprocal.ts'
import type { MatchingParticipant } from './roster.ts'

/** Solves a run of a program that forms groups. See `formGroups`: a bounded heuristic, whose rules are kept exactly. */
export function* assignGroups(run: PreparedRun, policy: GroupPolicy): Generator<StageProgress, AssignedRun> {
  return yield* policy.kind === 'peer' ? assignCircles(run, policy) : assignToMentors(run, policy)
}

/** Each mentoree with one mentor, near to others of the same mentor: those who are placed now, and those who were before. */
function* assignToMentors(run: PreparedRun, policy: GroupPolicy): Generator<StageProgress, AssignedRun> {
  const { roster, input } = run
  const excluded = copyExclusionList(run.excluded)
  const present = findPresent(run, policy)
  const people = [...roster.mentorees, ...present.map(({ person }) => person)]
  const { likeness, togetherOf } = compareMembers(run, people)
  const rating = createGroupRating(run, people, roster.mentors)
  const homes = Int32Array.from([...roster.mentorees.map(() => UNPLACED), ...present.map(({ column }) => column)])
  for (const { row, column } of run.locks) homes[row] = column
  const isNew = (member: number) => member < roster.mentorees.length
  for (;;) {
    const exclusions = toExclusions(excluded)
    const rows = rowsOf(run, exclusions)
    const formed = yield* tellGroups(formGroups({
      memberCount: homes.length,
      groupCount: roster.mentors.length,
      fits: readFits(run, { rows, exclusions, memberCount: homes.length }),
      likeness,
      ...sizesOf(run, policy, present),
      cohesion: policy.cohesion,
      homes,
      rating,
    }))
    const pairs = formed.groups
      .flatMap((members, column) => members.filter(isNew).map((row) => ({ row, column })))
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
    const loops = input.policy.allowReciprocal === true ? [] : findReciprocal(run, pairs, rows)
    if (loops.length > 0) {
      for (const { row, column } of loops) addExclusion(excluded, row, column, 'reciprocal')
      continue
    }
    for (const [column, members] of formed.groups.entries()) rating?.assertSame(column, members)
    const groups = formed.groups.flatMap((members, column) => (members.some(isNew) ? [{
      mentorId: roster.mentors[column]!.id,
      memberIds: members.filter(isNew).map((row) => roster.mentorees[row]!.id),
      together: togetherOf(members),
    }] : []))
    const { total, bound } = formed
    return { run, rows, exclusions, pairs, total, bound, groups, reciprocalCost: { matches: 0, total: 0 } }
  }
}

/** Somebody who is with a mentor already. */
interface Present {
  readonly person: MatchingParticipant
  readonly column: number
}

function findPresent({ roster }: PreparedRun, { present }: GroupPolicy): Present[] {
  const byId = new Map(roster.participants.map((person) => [person.id, person]))
  return present.flatMap(({ mentorId, mentoreeId }) => {
    const [column, person] = [roster.columnOf.get(mentorId), byId.get(mentoreeId)]
    return column === undefined || person === undefined ? [] : [{ person, column }]
  })
}

/** What each mentor's group needs and can take, those whom they have already among them. */
function sizesOf({ roster }: PreparedRun, { minSize, maxSize }: GroupPolicy, present: readonly Present[]): { least: Int32Array; most: Int32Array } {
  const counts = new Int32Array(roster.mentors.length)
  for (const { column } of present) counts[column]! += 1
  return {
    least: new Int32Array(counts.length).fill(minSize),
    most: counts.map((count, column) => Math.min(maxSize, count + roster.mentors[column]!.mentorCapacity)),
  }
}

/** A row of people for each mentor; FORBIDDEN_FIT under the floor and where any rule stands. A lock stands above the floor. */
function readFits(
  { roster, locks, floor }: PreparedRun,
  { rows, exclusions, memberCount }: { readonly rows: ScoredRows; readonly exclusions: Exclusions; readonly memberCount: number },
): Int32Array {
  const fits = new Int32Array(memberCount * roster.mentors.length)
  for (let column = 0; column < roster.mentors.length; column++) {
    for (let row = 0; row < roster.mentorees.length; row++) {
      const value = findExclusion(exclusions, row, column) === undefined ? rows.valueAt(row, column) : FORBIDDEN_FIT
      fits[column * memberCount + row] = value >= floor ? value : FORBIDDEN_FIT
    }
  }
  for (const { row, column } of locks) fits[column * memberCount + row] = rows.valueAt(row, column)
  return fits
}
