import type { DomainError } from '../../result/index.ts'
import type { Choice } from '../assignment/choose-among-equals.ts'
import type { GroupPolicy, MatchingInput } from './input.ts'
import type { Roster } from './roster.ts'

/** The search compares everybody with everybody, several times. */
const MEMBERS_LIMIT = 1_000
const SIZE_LIMIT = 12

/** A run whose people have their places and its locks theirs. */
interface PlacedRun {
  readonly input: MatchingInput
  readonly roster: Roster
  readonly locks: readonly Choice[]
}

/** Says what of a run's groups cannot be: their shape, how many people, locks that go beyond a group. */
export function checkGroups(run: PlacedRun): DomainError | undefined {
  const { groups } = run.input.policy
  if (groups === undefined) return undefined
  const { minSize, maxSize, cohesion, kind } = groups
  const isSize = (size: number) => Number.isInteger(size) && size >= 2 && size <= SIZE_LIMIT
  if (!isSize(minSize) || !isSize(maxSize) || minSize > maxSize || !(cohesion >= 0 && cohesion <= 1)) {
    const message = `Groups have 2 to ${SIZE_LIMIT} members, the least not above the most; cohesion is from 0 to 1.`
    return { code: 'GROUP_SHAPE_INVALID', message, path: ['policy', 'groups'] }
  }
  const { length } = run.roster.mentorees
  if (length > MEMBERS_LIMIT) {
    const message = `There are ${length} people to place in groups; at most ${MEMBERS_LIMIT} are possible.`
    return { code: 'TOO_MANY_MEMBERS', message, path: ['participants'] }
  }
  const sizes = kind === 'peer' ? circlesOfLocks(run).map((ids) => ids.length) : countLocks(run, groups)
  if (sizes.every((size) => size <= maxSize)) return undefined
  return { code: 'LOCKS_OVER_GROUP', message: `Locks put more than ${maxSize} people into one group. Lift some.`, path: ['policy', 'locks'] }
}

/** By mentor: those whom they have already, and those locked with them. */
function countLocks({ roster, locks }: PlacedRun, { present }: GroupPolicy): number[] {
  return roster.mentors.map(({ id }, at) =>
    locks.filter(({ column }) => column === at).length + present.filter(({ mentorId }) => mentorId === id).length)
}

/** People who must be in one circle, because locks lead from one to the other; by participation id. */
export function circlesOfLocks({ roster, locks }: Pick<PlacedRun, 'roster' | 'locks'>): readonly (readonly string[])[] {
  let circles: string[][] = []
  for (const { row, column } of locks) {
    const both = [roster.mentorees[row]!.id, roster.mentors[column]!.id]
    const touched = circles.filter((ids) => ids.some((id) => both.includes(id)))
    circles = [...circles.filter((ids) => !touched.includes(ids)), [...new Set([...touched.flat(), ...both])]]
  }
  return circles
}
