import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { findExclusion, toExclusions } from '../eligibility/exclusions.ts'
import { formGroups } from '../groups/form-groups.ts'
import type { GroupProblem } from '../groups/group-problem.ts'
import { createLikenessTable } from '../groups/likeness-table.ts'
import { runSteps } from '../run-steps.ts'
import { createScoredRows } from '../scoring/scored-rows.ts'
import type { MatchingInput } from './input.ts'
import { prepareRun } from './prepare-run.ts'
import type { PreparedRun } from './prepare-run.ts'

/** The search compares everybody with everybody, several times. */
const MEMBERS_LIMIT = 1_000
const SIZE_LIMIT = 12

/** What groups a program forms. */
export interface GroupShape {
  /** One mentor with several mentorees, or circles of the mentorees alone. */
  readonly kind: 'mentor-led' | 'peer'
  /** Mentorees in a group: from 2, at most 12. */
  readonly minSize: number
  readonly maxSize: number
  /** From 0 to 1: how much members' likeness counts beside their fit with the mentor. Circles are likeness alone. */
  readonly cohesion: number
}

/** Groups by participation id, in canonical order. */
export interface ProgramGroups {
  readonly groups: readonly { readonly mentorId: string | null; readonly memberIds: readonly string[] }[]
  readonly unplacedIds: readonly string[]
  /** In millionths, over all members; `bound` is what no grouping can exceed. See `formGroups`: a bounded heuristic. */
  readonly total: number
  readonly bound: number
}

/**
 * Forms groups of a program's mentorees: around mentors, or as peer circles. Eligibility is that of a matching run, and
 * M1 holds between all who would meet. Fails like a run, or with `GROUP_SHAPE_INVALID` or `TOO_MANY_MEMBERS`. Throws a
 * `CriterionFault` when a criterion breaks its contract.
 */
export function formProgramGroups(input: MatchingInput, shape: GroupShape): Result<ProgramGroups, DomainError> {
  const { minSize, maxSize, cohesion } = shape
  const isSize = (size: number) => Number.isInteger(size) && size >= 2 && size <= SIZE_LIMIT
  if (!isSize(minSize) || !isSize(maxSize) || minSize > maxSize || !(cohesion >= 0 && cohesion <= 1)) {
    const message = `Groups have 2 to ${SIZE_LIMIT} members, the least not above the most; cohesion is from 0 to 1.`
    return fail({ code: 'GROUP_SHAPE_INVALID', message, path: ['shape'] })
  }
  const prepared = runSteps(prepareRun(input))
  if (!prepared.ok) return prepared
  const run = prepared.value
  const { mentorees, mentors } = run.roster
  if (mentorees.length > MEMBERS_LIMIT) {
    const message = `There are ${mentorees.length} people to place in groups; at most ${MEMBERS_LIMIT} are possible.`
    return fail({ code: 'TOO_MANY_MEMBERS', message, path: ['participants'] })
  }
  const { groups, unplaced, total, bound } = formGroups(toProblem(run, shape))
  const idOf = (member: number) => mentorees[member]!.id
  const formed = groups.map((members, group) => ({
    mentorId: shape.kind === 'peer' ? null : mentors[group]!.id,
    memberIds: members.map(idOf),
  }))
  return ok({
    groups: formed.filter(({ memberIds }) => memberIds.length > 0),
    unplacedIds: unplaced.map(idOf),
    total,
    bound,
  })
}

function toProblem(run: PreparedRun, shape: GroupShape): GroupProblem {
  const { mentorees, mentors } = run.roster
  const likeness = createLikenessTable(run)
  const circles = Math.floor(mentorees.length / shape.minSize)
  return {
    memberCount: mentorees.length,
    groupCount: shape.kind === 'peer' ? circles : mentors.length,
    fitOf: shape.kind === 'peer' ? undefined : createFits(run),
    likeness: (one, other) => likeness[one * mentorees.length + other]!,
    minSize: shape.minSize,
    maxSize: shape.maxSize,
    cohesion: shape.cohesion,
  }
}

/** Fits with mentors, FORBIDDEN_FIT under the floor and where any rule stands. */
function createFits(run: PreparedRun): (group: number, member: number) => number {
  const exclusions = toExclusions(run.excluded)
  const [rowCount, columnCount] = [run.roster.mentorees.length, run.roster.mentors.length]
  const rows = createScoredRows({ criteria: run.criteria, exclusions, rowCount, columnCount, floor: run.floor })
  const known = new Map<number, number>()
  return (group, member) => {
    const key = member * columnCount + group
    const before = known.get(key)
    if (before !== undefined) return before
    const isExcluded = findExclusion(exclusions, member, group) !== undefined
    const fit = isExcluded ? FORBIDDEN_FIT : (rows.fitAt(member, group) ?? FORBIDDEN_FIT)
    known.set(key, fit < run.floor ? FORBIDDEN_FIT : fit)
    return known.get(key)!
  }
}
