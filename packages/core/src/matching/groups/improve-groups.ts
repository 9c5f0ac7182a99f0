import { UNPLACED } from './group-problem.ts'
import type { GroupState } from './group-problem.ts'
import { valueOfGroup } from './group-value.ts'

/** Times that everybody is looked at; it mostly ends sooner. */
const PASSES_LIMIT = 30
/** What counts as a gain, in millionths: less may be rounding. */
const LEAST_GAIN = 0.001

/** Puts somebody into the open group where all together gain most. Leaves them where no rule allows any. */
export function placeBest(state: GroupState, member: number, closed: ReadonlySet<number>): void {
  const { problem, members } = state
  let best = UNPLACED
  let bestGain = -Infinity
  for (const [group, present] of members.entries()) {
    if (closed.has(group) || present.length >= problem.maxSize) continue
    const gain = valueOfGroup(problem, group, [...present, member]) - valueOfGroup(problem, group, present)
    if (gain > bestGain) {
      best = group
      bestGain = gain
    }
  }
  if (best === UNPLACED) return
  members[best]!.push(member)
  state.groupOf[member] = best
}

/** Moves and exchanges people as long as all together gain by it: the result cannot be bettered by one such step. */
export function improveGroups(state: GroupState, closed: ReadonlySet<number>): void {
  for (let pass = 0; pass < PASSES_LIMIT; pass++) {
    let gained = false
    for (let member = 0; member < state.problem.memberCount; member++) {
      if (state.groupOf[member] === UNPLACED) continue
      if (tryMove(state, member, closed)) gained = true
      if (tryExchange(state, member)) gained = true
    }
    if (!gained) return
  }
}

/** Only from a group that stays large enough without them, or that is too small anyway. */
function tryMove(state: GroupState, member: number, closed: ReadonlySet<number>): boolean {
  const { problem, members, groupOf } = state
  const from = groupOf[member]!
  if (members[from]!.length === problem.minSize) return false
  const rest = members[from]!.filter((other) => other !== member)
  const lost = valueOfGroup(problem, from, members[from]!) - valueOfGroup(problem, from, rest)
  for (const [group, present] of members.entries()) {
    if (group === from || closed.has(group) || present.length >= problem.maxSize) continue
    const joined = [...present, member]
    const won = valueOfGroup(problem, group, joined) - valueOfGroup(problem, group, present)
    if (won <= lost + LEAST_GAIN) continue
    members[from] = rest
    members[group] = joined
    groupOf[member] = group
    return true
  }
  return false
}

function tryExchange(state: GroupState, member: number): boolean {
  const { problem, members, groupOf } = state
  const from = groupOf[member]!
  for (let other = member + 1; other < problem.memberCount; other++) {
    const to = groupOf[other]!
    if (to === UNPLACED || to === from) continue
    const before = valueOfGroup(problem, from, members[from]!) + valueOfGroup(problem, to, members[to]!)
    const fromAfter = members[from]!.map((each) => (each === member ? other : each))
    const toAfter = members[to]!.map((each) => (each === other ? member : each))
    const after = valueOfGroup(problem, from, fromAfter) + valueOfGroup(problem, to, toAfter)
    if (after <= before + LEAST_GAIN) continue
    members[from] = fromAfter
    members[to] = toAfter
    groupOf[member] = to
    groupOf[other] = from
    return true
  }
  return false
}
