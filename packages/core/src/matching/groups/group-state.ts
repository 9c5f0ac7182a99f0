import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { UNPLACED } from './group-problem.ts'
import type { GroupProblem } from './group-problem.ts'
import { GROUP_EXCLUDED } from './rate-groups.ts'

/**
 * Groups as they change under the search, with sums that make the worth of a change known at once. Fits are whole, so
 * the sums stay exact however often people come and go.
 */
export interface GroupState {
  readonly problem: GroupProblem
  readonly members: number[][]
  /** The group of each person, or UNPLACED. */
  readonly groupOf: Int32Array
  /** By group: fits of its members with its mentor, and likeness over pairs of its members. */
  readonly fitOf: Float64Array
  readonly likenessOf: Float64Array
  /** By group and person: their likeness with all its members (themselves left out), and with how many they must not be. */
  readonly likenessWith: Float64Array
  readonly forbiddenWith: Uint16Array
}

/** Empty groups. */
export function createGroupState(problem: GroupProblem): GroupState {
  const { groupCount, memberCount } = problem
  return {
    problem,
    members: Array.from({ length: groupCount }, () => []),
    groupOf: new Int32Array(memberCount).fill(UNPLACED),
    fitOf: new Float64Array(groupCount),
    likenessOf: new Float64Array(groupCount),
    likenessWith: new Float64Array(groupCount * memberCount),
    forbiddenWith: new Uint16Array(groupCount * memberCount),
  }
}

/** Adds somebody who is in no group. */
export function join(state: GroupState, member: number, group: number): void {
  state.fitOf[group]! += fitWith(state.problem, group, member)
  state.likenessOf[group]! += state.likenessWith[group * state.problem.memberCount + member]!
  state.members[group]!.push(member)
  state.groupOf[member] = group
  countIn(state, member, group, 1)
}

/** Takes somebody out of their group. */
export function leave(state: GroupState, member: number): void {
  const group = state.groupOf[member]!
  state.members[group] = state.members[group]!.filter((other) => other !== member)
  state.groupOf[member] = UNPLACED
  countIn(state, member, group, -1)
  state.fitOf[group]! -= fitWith(state.problem, group, member)
  state.likenessOf[group]! -= state.likenessWith[group * state.problem.memberCount + member]!
}

function countIn({ problem, likenessWith, forbiddenWith }: GroupState, member: number, group: number, times: 1 | -1): void {
  const { memberCount, likeness } = problem
  for (let other = 0; other < memberCount; other++) {
    const alike = likeness[member * memberCount + other]!
    const at = group * memberCount + other
    if (other === member) continue
    if (alike === FORBIDDEN_FIT) forbiddenWith[at]! += times
    else likenessWith[at]! += times * alike
  }
}

function fitWith({ fits, memberCount }: GroupProblem, group: number, member: number): number {
  return fits === undefined ? 0 : fits[group * memberCount + member]!
}

/**
 * What a group is worth to all its members together: of each the fit with the mentor and the mean likeness with the
 * others, weighed by `cohesion`. Somebody alone has no likeness.
 */
function worth({ fits, cohesion }: GroupProblem, size: number, fit: number, likeness: number): number {
  const weight = fits === undefined ? 1 : cohesion
  return (1 - weight) * fit + (weight * 2 * likeness) / Math.max(1, size - 1)
}

/** What a group is worth as it stands; nothing when a rule over groups stands against those who are locked in it. */
export function worthOf({ problem, members, fitOf, likenessOf }: GroupState, group: number): number {
  const value = worth(problem, members[group]!.length, fitOf[group]!, likenessOf[group]!)
  return problem.rating === undefined ? value : Math.max(0, value * problem.rating.rate(group, members[group]!))
}

/**
 * A worth by the rules over groups too, `-Infinity` where one excludes. They can only lessen it: where it is not above
 * `than` without them, no rule is asked, and `-Infinity` says that it is not.
 */
function rated({ problem }: GroupState, group: number, value: number, { than, members }: { readonly than: number; readonly members: () => readonly number[] }): number {
  if (value <= than) return -Infinity
  if (problem.rating === undefined) return value
  const rating = problem.rating.rate(group, members())
  return rating === GROUP_EXCLUDED ? -Infinity : value * rating
}

/**
 * What a group would be worth with somebody more, and without somebody who is in it, if no rule over groups lessens it.
 * `-Infinity` where a rule stands between them and the mentor or any who would stay.
 */
export function mostWith(state: GroupState, group: number, member: number, without?: number): number {
  const { problem, members, fitOf, likenessOf, likenessWith, forbiddenWith } = state
  const { memberCount, likeness } = problem
  const fit = fitWith(problem, group, member)
  const at = group * memberCount + member
  if (fit === FORBIDDEN_FIT) return -Infinity
  if (without === undefined) {
    if (forbiddenWith[at]! > 0) return -Infinity
    return worth(problem, members[group]!.length + 1, fitOf[group]! + fit, likenessOf[group]! + likenessWith[at]!)
  }
  const between = likeness[member * memberCount + without]!
  if (forbiddenWith[at]! > (between === FORBIDDEN_FIT ? 1 : 0)) return -Infinity
  const gained = likenessWith[at]! - (between === FORBIDDEN_FIT ? 0 : between)
  const lost = likenessWith[group * memberCount + without]!
  const fitAfter = fitOf[group]! - fitWith(problem, group, without) + fit
  return worth(problem, members[group]!.length, fitAfter, likenessOf[group]! - lost + gained)
}

/** The same by the rules over groups too; `-Infinity` also where it is not above `than`. */
export function worthWith(
  state: GroupState,
  group: number,
  member: number,
  { without, than = -Infinity }: { readonly without?: number; readonly than?: number } = {},
): number {
  const members = () => [...state.members[group]!.filter((each) => each !== without), member]
  return rated(state, group, mostWith(state, group, member, without), { than, members })
}

/** What a group would be worth without one of its members; `-Infinity` where a rule over groups excludes the rest. */
export function worthWithout(state: GroupState, group: number, member: number): number {
  const { problem, members, fitOf, likenessOf, likenessWith } = state
  const lost = likenessWith[group * problem.memberCount + member]!
  const value = worth(problem, members[group]!.length - 1, fitOf[group]! - fitWith(problem, group, member), likenessOf[group]! - lost)
  return rated(state, group, value, { than: -Infinity, members: () => members[group]!.filter((each) => each !== member) })
}
